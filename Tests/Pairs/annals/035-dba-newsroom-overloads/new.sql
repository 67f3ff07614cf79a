CREATE EXTENSION unaccent;
CREATE SCHEMA news;
CREATE TABLE news.section (slug text PRIMARY KEY, title text NOT NULL, pos smallint);
CREATE TABLE news.article (
    id serial PRIMARY KEY,
    section text REFERENCES news.section ON UPDATE CASCADE,
    headline varchar(160) NOT NULL,
    body text,
    tags text,
    published timestamp,
    byline varchar(80)
);
CREATE INDEX ON news.article (section);
CREATE INDEX ON news.article (published DESC);
CREATE FUNCTION news.slugify(t text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT trim(BOTH '-' FROM regexp_replace(lower(t), '[^a-z0-9]+', '-', 'g')) $$;
CREATE FUNCTION news.slugify(a news.article) RETURNS text LANGUAGE sql STABLE AS $$ SELECT a.id || '-' || news.slugify(a.headline) $$;
CREATE UNIQUE INDEX ON news.article (news.slugify(headline::text));
CREATE FUNCTION news.latest(n int) RETURNS SETOF news.article LANGUAGE sql STABLE AS $$ SELECT * FROM news.article WHERE published < now() ORDER BY published DESC LIMIT n $$;
CREATE VIEW news.front AS SELECT a.id, a.headline, a.section, news.slugify(a.*) AS url FROM news.article a WHERE a.published IS NOT NULL;
CREATE VIEW news.front_sport AS SELECT * FROM news.front WHERE section = 'sport';
CREATE TABLE news.photo (
    id serial PRIMARY KEY,
    article int,
    file text NOT NULL,
    caption varchar(200),
    CONSTRAINT photo_article FOREIGN KEY (article) REFERENCES news.article
);
ALTER TABLE news.article ADD COLUMN paywall boolean DEFAULT false;
ALTER TABLE news.article DROP COLUMN byline;
-- authors, many to many
CREATE TABLE news.author (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL,
    twitter text UNIQUE
);
CREATE TABLE news.article_author (
    article int REFERENCES news.article ON DELETE CASCADE,
    author int REFERENCES news.author,
    ord int NOT NULL DEFAULT 1,
    PRIMARY KEY (article, author),
    UNIQUE (article, ord) DEFERRABLE INITIALLY DEFERRED
);
-- slugify keeps umlauts away, new optional length; index and views hang on it
DROP VIEW news.front CASCADE;
DROP INDEX news.article_slugify_idx;
DROP FUNCTION news.slugify(news.article);
DROP FUNCTION news.slugify(text);
CREATE FUNCTION news.slugify(t text, max_len int DEFAULT 80) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT left(trim(BOTH '-' FROM regexp_replace(lower(public.unaccent('public.unaccent', t)), '[^a-z0-9]+', '-', 'g')), max_len) $$;
ALTER TABLE news.article ALTER COLUMN headline TYPE text;
ALTER TABLE news.article ADD COLUMN slug text GENERATED ALWAYS AS (news.slugify(headline)) STORED;
CREATE UNIQUE INDEX ON news.article (section, slug);
CREATE FUNCTION news.url(a news.article) RETURNS text LANGUAGE sql STABLE AS $$ SELECT '/' || a.section || '/' || a.id || '-' || a.slug $$;
-- tags to an array
ALTER TABLE news.article ALTER COLUMN tags TYPE text[] USING string_to_array(tags, ',');
ALTER TABLE news.article ALTER COLUMN tags SET DEFAULT '{}';
CREATE INDEX ON news.article USING gin (tags);
-- state
CREATE TYPE news.state AS ENUM ('draft', 'live', 'retracted');
ALTER TABLE news.article ADD COLUMN state news.state NOT NULL DEFAULT 'draft';
ALTER TABLE news.article ADD CONSTRAINT live_has_date CHECK (state <> 'live' OR published IS NOT NULL) NOT VALID;
CREATE OR REPLACE FUNCTION news.latest(n int) RETURNS SETOF news.article LANGUAGE sql STABLE ROWS 20 AS $$ SELECT * FROM news.article WHERE state = 'live' ORDER BY published DESC LIMIT n $$;
CREATE FUNCTION news.latest(n int, VARIADIC sections text[]) RETURNS SETOF news.article LANGUAGE sql STABLE AS $$ SELECT * FROM news.article WHERE state = 'live' AND section = ANY (sections) ORDER BY published DESC LIMIT n $$;
CREATE VIEW news.front AS SELECT a.id, a.headline, a.section, news.url(a.*) AS url, a.paywall FROM news.latest(50) a;
CREATE VIEW news.front_sport AS SELECT id, headline, url FROM news.latest(10, 'sport', 'football') a, LATERAL news.url(a.*) AS url;
ALTER TABLE news.photo DROP CONSTRAINT photo_article,
    ADD CONSTRAINT photo_article FOREIGN KEY (article) REFERENCES news.article ON DELETE SET NULL NOT VALID;
ALTER TABLE news.photo ALTER COLUMN caption SET DEFAULT '', ADD COLUMN credit text;
COMMENT ON FUNCTION news.latest(int, text[]) IS 'by section';
