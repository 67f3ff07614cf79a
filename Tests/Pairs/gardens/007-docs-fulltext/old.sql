CREATE SCHEMA fts;
CREATE EXTENSION unaccent WITH SCHEMA fts;
CREATE TEXT SEARCH DICTIONARY fts.en_stem (TEMPLATE = snowball, LANGUAGE = english
 );
CREATE TEXT SEARCH DICTIONARY fts.plain (TEMPLATE = pg_catalog.simple, STOPWORDS = 'english'
);
COMMENT ON TEXT SEARCH DICTIONARY fts.plain IS 'no stem';
CREATE TEXT SEARCH CONFIGURATION fts.docs (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION fts.docs ADD MAPPING FOR asciiword, word
 WITH fts.en_stem;
ALTER TEXT SEARCH CONFIGURATION fts.docs ADD MAPPING FOR
 email, url, host WITH simple;
CREATE TEXT SEARCH CONFIGURATION fts.titles (COPY = pg_catalog.simple);
CREATE TABLE fts.doc (
  id bigserial PRIMARY KEY,
  lang regconfig NOT NULL DEFAULT 'english'::regconfig,
  title text NOT NULL,
  body text,
 tsv tsvector GENERATED ALWAYS AS (to_tsvector('fts.docs', coalesce(body, ''))) STORED
);
ALTER TABLE fts.doc ALTER COLUMN tsv SET STATISTICS
 1000;
ALTER TABLE fts.doc ALTER COLUMN body SET STORAGE EXTENDED;
CREATE INDEX doc_tsv ON fts.doc USING gin (tsv)
;
CREATE INDEX doc_title_ts ON fts.doc USING
 gist (to_tsvector('fts.titles', title));
CREATE TABLE fts.search_log (
  q tsquery NOT NULL,
  at timestamptz DEFAULT now(),
  hits integer
);
CREATE TABLE fts.note (id integer PRIMARY KEY, txt text, v tsvector);
CREATE TRIGGER note_v BEFORE INSERT OR UPDATE ON fts.note FOR EACH ROW
 EXECUTE FUNCTION tsvector_update_trigger('v', 'pg_catalog.english', 'txt');
CREATE FUNCTION fts.find(q text) RETURNS TABLE (id bigint, rank real
) LANGUAGE sql STABLE AS $$
  SELECT d.id, ts_rank(d.tsv, websearch_to_tsquery('fts.docs', q))
  FROM fts.doc d WHERE d.tsv @@ websearch_to_tsquery('fts.docs', q) ORDER BY 2 DESC
$$;
CREATE MATERIALIZED VIEW fts.lexemes AS SELECT * FROM ts_stat('SELECT tsv FROM fts.doc')
 ;
CREATE INDEX lexemes_word ON fts.lexemes (word);
