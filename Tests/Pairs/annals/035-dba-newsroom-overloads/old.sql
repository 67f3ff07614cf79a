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
