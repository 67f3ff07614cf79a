CREATE SCHEMA tm;
CREATE TYPE tm.state AS ENUM ('new', 'fuzzy', 'translated', 'final');
CREATE DOMAIN tm.lang AS text CHECK (VALUE ~ '^[a-z]{2,3}(-[A-Z]{2})?$');
CREATE EXTENSION pg_trgm;
CREATE TABLE tm.projects (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    name text NOT NULL,
    source tm.lang NOT NULL,
    targets text[] DEFAULT '{}' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE tm.files (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    project_id uuid NOT NULL,
    path text NOT NULL,
    checksum bytea,
    format text DEFAULT 'po' NOT NULL,
    UNIQUE (project_id, path)
);
CREATE INDEX files_project_id_idx ON tm.files (project_id);
CREATE TABLE tm.segments (
    id bigserial PRIMARY KEY,
    file_id uuid NOT NULL,
    pos integer NOT NULL,
    source text NOT NULL,
    context text DEFAULT '' NOT NULL,
    hash text GENERATED ALWAYS AS (md5(source || context)) STORED,
    UNIQUE (file_id, pos)
);
CREATE INDEX segments_file_id_idx ON tm.segments (file_id);
CREATE TABLE tm.translations (
    id bigserial PRIMARY KEY,
    segment_id bigint NOT NULL,
    lang tm.lang NOT NULL,
    target text NOT NULL,
    state tm.state DEFAULT 'new' NOT NULL,
    by text,
    at timestamp with time zone DEFAULT now() NOT NULL,
    words integer,
    UNIQUE (segment_id, lang),
    chars integer GENERATED ALWAYS AS (length(target)) STORED
);
CREATE INDEX translations_segment_id_idx ON tm.translations (segment_id);
CREATE TABLE tm.glossary (
    id serial PRIMARY KEY,
    project_id uuid,
    term text NOT NULL,
    lang tm.lang NOT NULL,
    target text NOT NULL,
    UNIQUE NULLS NOT DISTINCT (project_id, term, lang)
);
CREATE TABLE tm.comments (
    id serial PRIMARY KEY,
    translation_id bigint NOT NULL,
    body text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    resolved boolean DEFAULT false NOT NULL,
    parent_id integer
);
CREATE INDEX comments_translation_id_idx ON tm.comments (translation_id);
ALTER TABLE tm.files ADD CONSTRAINT files_project_id_fkey FOREIGN KEY (project_id) REFERENCES tm.projects ON DELETE CASCADE;
ALTER TABLE tm.segments ADD CONSTRAINT segments_file_id_fkey FOREIGN KEY (file_id) REFERENCES tm.files ON DELETE CASCADE;
ALTER TABLE tm.translations ADD CONSTRAINT translations_segment_id_fkey FOREIGN KEY (segment_id) REFERENCES tm.segments ON DELETE CASCADE;
ALTER TABLE tm.glossary ADD CONSTRAINT glossary_project_id_fkey FOREIGN KEY (project_id) REFERENCES tm.projects ON DELETE CASCADE;
ALTER TABLE tm.comments ADD CONSTRAINT comments_translation_id_fkey FOREIGN KEY (translation_id) REFERENCES tm.translations ON DELETE CASCADE;
ALTER TABLE tm.comments ADD CONSTRAINT comments_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES tm.comments ON DELETE CASCADE;
CREATE INDEX segments_trgm ON tm.segments USING gist (source gist_trgm_ops(siglen='64'));
CREATE VIEW tm.progress AS SELECT f.project_id, t.lang, count(*) AS n, sum(t.chars) AS chars FROM tm.translations t JOIN tm.segments s ON s.id = t.segment_id JOIN tm.files f ON f.id = s.file_id WHERE t.state >= 'translated' GROUP BY f.project_id, t.lang;
CREATE INDEX segments_hash ON tm.segments USING hash (hash);
