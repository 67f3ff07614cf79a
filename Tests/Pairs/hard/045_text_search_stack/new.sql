CREATE SCHEMA ts;
CREATE TEXT SEARCH TEMPLATE ts.tpl (LEXIZE = dsimple_lexize, INIT = dsimple_init);
CREATE TEXT SEARCH DICTIONARY ts.stem (TEMPLATE = snowball, language = french);
CREATE TEXT SEARCH DICTIONARY ts.plain (TEMPLATE = simple, accept = true, stopwords = german);
CREATE TEXT SEARCH DICTIONARY public.syn (TEMPLATE = synonym, synonyms = synonym_sample, casesensitive = true);
CREATE TEXT SEARCH CONFIGURATION ts.conf (PARSER = default);
ALTER TEXT SEARCH CONFIGURATION ts.conf ADD MAPPING FOR asciiword, word WITH ts.plain, public.syn, ts.stem;
ALTER TEXT SEARCH CONFIGURATION ts.conf ADD MAPPING FOR email, int WITH simple, ts.stem;
CREATE TEXT SEARCH CONFIGURATION ts.copy (COPY = pg_catalog.german);
ALTER TEXT SEARCH CONFIGURATION ts.copy DROP MAPPING FOR numhword, hword_part;
ALTER TEXT SEARCH CONFIGURATION ts.copy ALTER MAPPING REPLACE german_stem WITH ts.stem;
CREATE TABLE page (id integer, body text, tsv tsvector GENERATED ALWAYS AS (setweight(to_tsvector('ts.conf', body), 'A')) STORED);
CREATE INDEX page_tsv ON page USING gin (tsv);
CREATE INDEX page_expr ON page USING gist (to_tsvector('ts.copy', body) tsvector_ops (siglen = 200));
CREATE VIEW hits AS SELECT id, ts_headline('ts.conf', body, to_tsquery('ts.conf', 'a & b')) AS h FROM page;
COMMENT ON TEXT SEARCH CONFIGURATION ts.conf IS 'site search';
COMMENT ON TEXT SEARCH DICTIONARY public.syn IS 'it''s a moved sample';

