CREATE EXTENSION citext;
CREATE SCHEMA news;
CREATE TYPE news.state AS ENUM ('draft', 'review', 'scheduled', 'published', 'retracted');
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
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    slug citext NOT NULL,
    section_id integer NOT NULL REFERENCES news.section,
    headline text NOT NULL,
    lead text,
    body text NOT NULL,
    state news.state NOT NULL DEFAULT 'draft',
    published_at timestamptz,
    tsv tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, headline || ' ' || body)) STORED,
    language char(2) NOT NULL DEFAULT 'en',
    UNIQUE (language, slug),
    CONSTRAINT published_has_date CHECK (state <> 'published' OR published_at IS NOT NULL)
);
CREATE TABLE news.byline (
    article_id bigint NOT NULL REFERENCES news.article ON DELETE CASCADE,
    author_id integer NOT NULL REFERENCES news.author,
    ord smallint NOT NULL DEFAULT 1,
    PRIMARY KEY (article_id, author_id)
);
CREATE INDEX article_tsv ON news.article USING gin (tsv);
CREATE INDEX article_published ON news.article (published_at DESC) WHERE state = 'published';
CREATE TABLE news.hit (
    article_id bigint NOT NULL,
    day date NOT NULL,
    n bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (article_id, day)
) PARTITION BY RANGE (day);
CREATE TABLE news.hit_2023 PARTITION OF news.hit FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE news.hit_2024 PARTITION OF news.hit FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE VIEW news.front AS SELECT a.id, a.slug, a.headline, string_agg(au.name, ', ' ORDER BY b.ord) AS author, a.published_at FROM news.article a LEFT JOIN news.byline b ON b.article_id = a.id LEFT JOIN news.author au ON au.id = b.author_id WHERE a.state = 'published' GROUP BY a.id ORDER BY a.published_at DESC;
CREATE MATERIALIZED VIEW news.top AS SELECT f.* FROM news.front f LIMIT 10;
CREATE TABLE news.comment (
    id bigserial PRIMARY KEY,
    article_id bigint NOT NULL REFERENCES news.article ON DELETE CASCADE,
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
CREATE FUNCTION news.excerpt(a news.article, n integer) RETURNS text
    LANGUAGE sql STABLE
    AS $$ SELECT left(coalesce(a.lead, a.body), n) $$;
