CREATE SCHEMA lib;
CREATE SCHEMA fts;
CREATE EXTENSION unaccent WITH SCHEMA fts;
CREATE TEXT SEARCH DICTIONARY fts.plain (TEMPLATE = pg_catalog.simple, STOPWORDS = english, ACCEPT = false);
CREATE TEXT SEARCH DICTIONARY fts.stem_fr (TEMPLATE = pg_catalog.snowball, LANGUAGE = french, STOPWORDS = french);
CREATE TEXT SEARCH CONFIGURATION fts.books (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION fts.books ADD MAPPING FOR asciiword, word WITH fts.unaccent, fts.plain, fts.stem_fr;
ALTER TEXT SEARCH CONFIGURATION fts.books ADD MAPPING FOR hword WITH fts.stem_fr;
ALTER TEXT SEARCH CONFIGURATION fts.books ADD MAPPING FOR int, float WITH simple;
CREATE TABLE lib.book (
  id integer PRIMARY KEY,
  title text NOT NULL,
  abstract text,
  tsv tsvector GENERATED ALWAYS AS (setweight(to_tsvector('fts.books'::regconfig, title), 'A') || setweight(to_tsvector('fts.books'::regconfig, coalesce(abstract, '')), 'C')) STORED,
  lang regconfig NOT NULL DEFAULT 'fts.books'::regconfig
);
CREATE INDEX book_tsv ON lib.book USING gin (tsv) WITH (fastupdate=off);
CREATE INDEX book_expr ON lib.book USING gin (to_tsvector(lang, abstract));
CREATE FUNCTION lib.search(q text, cfg regconfig DEFAULT 'fts.books'::regconfig) RETURNS SETOF lib.book LANGUAGE sql STABLE ROWS 20
 AS $$ SELECT * FROM lib.book WHERE tsv @@ websearch_to_tsquery(cfg, q) $$;
COMMENT ON TEXT SEARCH CONFIGURATION fts.books IS 'French stemming';
COMMENT ON TEXT SEARCH DICTIONARY fts.stem_fr IS 'snowball';
