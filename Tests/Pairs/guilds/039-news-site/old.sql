CREATE EXTENSION citext;
CREATE SCHEMA news;
CREATE TYPE news.state AS ENUM ('draft', 'published');
CREATE TABLE news.author (
    id serial PRIMARY KEY,
    slug citext NOT NULL UNIQUE,
    name text NOT NULL,
    bio text
);
CREATE TABLE news.section (
    id serial PRIMARY KEY,
    slug citext NOT NULL UNIQUE,
    name text NOT NULL,
    parent_id integer REFERENCES news.section
);
CREATE TABLE news.article (
    id serial PRIMARY KEY,
    slug citext NOT NULL UNIQUE,
    section_id integer NOT NULL REFERENCES news.section,
    author_id integer NOT NULL REFERENCES news.author,
    headline varchar(120) NOT NULL,
    body text NOT NULL,
    state news.state NOT NULL DEFAULT 'draft',
    published_at timestamp,
    tsv tsvector,
    hits integer NOT NULL DEFAULT 0
);
CREATE INDEX article_tsv ON news.article USING gin (tsv);
CREATE TRIGGER article_tsv BEFORE INSERT OR UPDATE ON news.article FOR EACH ROW EXECUTE FUNCTION tsvector_update_trigger('tsv', 'pg_catalog.english', 'headline', 'body');
CREATE VIEW news.front AS SELECT a.id, a.slug, a.headline, au.name AS author, a.published_at FROM news.article a JOIN news.author au ON au.id = a.author_id WHERE a.state = 'published' ORDER BY a.published_at DESC;
CREATE MATERIALIZED VIEW news.top AS SELECT f.* FROM news.front f LIMIT 10;
CREATE TABLE news.comment (
    id bigserial PRIMARY KEY,
    article_id integer NOT NULL REFERENCES news.article ON DELETE CASCADE,
    parent_id bigint REFERENCES news.comment,
    name text NOT NULL,
    body text NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    approved boolean NOT NULL DEFAULT false
);
CREATE INDEX comment_pending ON news.comment (at) WHERE NOT approved;
CREATE TABLE news.redirect (
    old_path text PRIMARY KEY,
    new_path text NOT NULL,
    CHECK (old_path <> new_path)
);
CREATE FUNCTION news.excerpt(a news.article) RETURNS text
    LANGUAGE sql STABLE
    AS $$ SELECT left(a.body, 200) $$;
