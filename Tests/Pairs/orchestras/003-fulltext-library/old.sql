CREATE SCHEMA lib;
CREATE SCHEMA fts;
CREATE TEXT SEARCH DICTIONARY fts.plain (TEMPLATE = pg_catalog.simple, STOPWORDS = english);
CREATE TEXT SEARCH CONFIGURATION fts.books (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION fts.books ADD MAPPING FOR asciiword, word, hword, hword_part WITH fts.plain;
ALTER TEXT SEARCH CONFIGURATION fts.books ADD MAPPING FOR int, uint WITH simple;
CREATE TABLE lib.book (
  id integer PRIMARY KEY,
  title text NOT NULL,
  abstract text,
  tsv tsvector GENERATED ALWAYS AS (to_tsvector('fts.books'::regconfig, title)) STORED
);
CREATE INDEX book_tsv ON lib.book USING gin (tsv);
CREATE INDEX book_expr ON lib.book USING gin (to_tsvector('fts.books'::regconfig, abstract));
CREATE FUNCTION lib.search(q text) RETURNS SETOF lib.book LANGUAGE sql STABLE ROWS 50
 AS $$ SELECT * FROM lib.book WHERE tsv @@ websearch_to_tsquery('fts.books', q) $$;
COMMENT ON TEXT SEARCH CONFIGURATION fts.books IS 'no stemming';
