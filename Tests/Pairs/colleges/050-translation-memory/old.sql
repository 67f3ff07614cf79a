CREATE SCHEMA tm;
CREATE EXTENSION pg_trgm;
CREATE EXTENSION "uuid-ossp";
CREATE TABLE tm.projects (
    id uuid DEFAULT uuid_generate_v1() PRIMARY KEY,
    name text NOT NULL,
    source character varying(8) NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE tm.files (
    id uuid DEFAULT uuid_generate_v1() PRIMARY KEY,
    project_id uuid NOT NULL,
    path text NOT NULL,
    checksum character(32),
    UNIQUE (project_id, path)
);
CREATE INDEX files_project_id_idx ON tm.files (project_id);
CREATE TABLE tm.segments (
    id bigserial PRIMARY KEY,
    file_id uuid NOT NULL,
    pos integer NOT NULL,
    source text NOT NULL,
    context text
);
CREATE INDEX segments_file_id_idx ON tm.segments (file_id);
CREATE TABLE tm.translations (
    id bigserial PRIMARY KEY,
    segment_id bigint NOT NULL,
    lang character varying(8) NOT NULL,
    target text NOT NULL,
    state character varying(12) DEFAULT 'new' NOT NULL,
    by text,
    at timestamp without time zone DEFAULT now() NOT NULL,
    UNIQUE (segment_id, lang)
);
CREATE INDEX translations_segment_id_idx ON tm.translations (segment_id);
CREATE TABLE tm.glossary (
    id serial PRIMARY KEY,
    project_id uuid,
    term text NOT NULL,
    lang character varying(8) NOT NULL,
    target text NOT NULL,
    UNIQUE (project_id, term, lang)
);
CREATE TABLE tm.comments (
    id serial PRIMARY KEY,
    translation_id bigint NOT NULL,
    body text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX comments_translation_id_idx ON tm.comments (translation_id);
ALTER TABLE tm.files ADD CONSTRAINT files_project_id_fkey FOREIGN KEY (project_id) REFERENCES tm.projects ON DELETE CASCADE;
ALTER TABLE tm.segments ADD CONSTRAINT segments_file_id_fkey FOREIGN KEY (file_id) REFERENCES tm.files ON DELETE CASCADE;
ALTER TABLE tm.translations ADD CONSTRAINT translations_segment_id_fkey FOREIGN KEY (segment_id) REFERENCES tm.segments ON DELETE CASCADE;
ALTER TABLE tm.glossary ADD CONSTRAINT glossary_project_id_fkey FOREIGN KEY (project_id) REFERENCES tm.projects ON DELETE CASCADE;
ALTER TABLE tm.comments ADD CONSTRAINT comments_translation_id_fkey FOREIGN KEY (translation_id) REFERENCES tm.translations ON DELETE CASCADE;
CREATE INDEX segments_trgm ON tm.segments USING gist (source gist_trgm_ops);
CREATE VIEW tm.progress AS SELECT f.project_id, t.lang, count(*) AS n FROM tm.translations t JOIN tm.segments s ON s.id = t.segment_id JOIN tm.files f ON f.id = s.file_id WHERE t.state = 'final' GROUP BY f.project_id, t.lang;
