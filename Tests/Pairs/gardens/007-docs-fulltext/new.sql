CREATE SCHEMA fts;
CREATE EXTENSION unaccent WITH SCHEMA fts;
CREATE TEXT SEARCH DICTIONARY fts.en_stem (TEMPLATE = snowball, LANGUAGE = english
 , STOPWORDS = english);
CREATE TEXT SEARCH DICTIONARY fts.plain (TEMPLATE = pg_catalog.simple, STOPWORDS = 'english'
 , ACCEPT = false
);
CREATE TEXT SEARCH DICTIONARY fts.syn (TEMPLATE = synonym, SYNONYMS = 'synonym_sample', CASESENSITIVE = true);
COMMENT ON TEXT SEARCH DICTIONARY fts.plain IS 'no stem';
CREATE TEXT SEARCH CONFIGURATION fts.docs (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION fts.docs ADD MAPPING FOR asciiword, word
 WITH fts.unaccent, fts.syn, fts.en_stem;
ALTER TEXT SEARCH CONFIGURATION fts.docs ADD MAPPING FOR
 email, host WITH simple;
ALTER TEXT SEARCH CONFIGURATION fts.docs ADD MAPPING FOR numword, int WITH fts.plain;
CREATE TEXT SEARCH CONFIGURATION fts.titles (COPY = pg_catalog.german);
CREATE TABLE fts.doc (
  id bigserial PRIMARY KEY,
  lang regconfig NOT NULL DEFAULT 'english'::regconfig,
  title text NOT NULL,
  body text,
 keywords text[],
 tsv tsvector GENERATED ALWAYS AS (setweight(to_tsvector('fts.titles', title), 'A') || to_tsvector('fts.docs', coalesce(body, ''))) STORED
);
ALTER TABLE fts.doc ALTER COLUMN tsv SET STATISTICS
 0;
ALTER TABLE fts.doc ALTER COLUMN body SET STORAGE EXTENDED;
ALTER TABLE fts.doc ALTER COLUMN body SET COMPRESSION lz4;
CREATE INDEX doc_tsv ON fts.doc USING gin (tsv)
 WITH (gin_pending_list_limit = 128)
;
CREATE INDEX doc_title_ts ON fts.doc USING
 gist (to_tsvector('fts.titles', title) tsvector_ops (siglen = 256));
CREATE TABLE fts.search_log (
  q tsquery NOT NULL,
  at timestamptz DEFAULT now(),
  hits integer
);
CREATE TABLE fts.note (id integer PRIMARY KEY, txt text, v tsvector);
CREATE TRIGGER note_v BEFORE INSERT OR UPDATE ON fts.note FOR EACH ROW
 EXECUTE FUNCTION tsvector_update_trigger('v', 'fts.docs', 'txt');
CREATE FUNCTION fts.find(q text) RETURNS TABLE (id bigint, rank real
 , headline text
) LANGUAGE sql STABLE AS $$
  SELECT d.id, ts_rank(d.tsv, websearch_to_tsquery('fts.docs', q))
 , ts_headline('fts.docs', d.body, websearch_to_tsquery('fts.docs', q))
  FROM fts.doc d WHERE d.tsv @@ websearch_to_tsquery('fts.docs', q) ORDER BY 2 DESC
$$;
CREATE MATERIALIZED VIEW fts.lexemes AS SELECT * FROM ts_stat('SELECT tsv FROM fts.doc')
 WITH NO DATA;
CREATE INDEX lexemes_word ON fts.lexemes (word);
