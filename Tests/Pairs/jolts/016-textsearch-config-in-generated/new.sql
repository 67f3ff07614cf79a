CREATE SCHEMA ts;
CREATE TEXT SEARCH DICTIONARY ts.d1 (TEMPLATE = snowball, LANGUAGE = dutch, STOPWORDS = dutch);
CREATE TEXT SEARCH DICTIONARY ts.syn (TEMPLATE = ispell, DICTFILE = ispell_sample, AFFFILE = ispell_sample);
CREATE TEXT SEARCH CONFIGURATION ts.cfg (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION ts.cfg ADD MAPPING FOR asciiword WITH ts.d1, ts.syn;
ALTER TEXT SEARCH CONFIGURATION ts.cfg ADD MAPPING FOR word, numword WITH ts.d1;
CREATE TABLE page (
  id int PRIMARY KEY, body varchar,
  tsv tsvector GENERATED ALWAYS AS (setweight(to_tsvector('ts.cfg'::regconfig, coalesce(body, '')), 'B')) STORED
);
CREATE INDEX page_tsv ON page USING gist (tsv tsvector_ops (siglen = 100));
CREATE INDEX page_expr ON page USING gin (to_tsvector('ts.cfg', body)) WITH (fastupdate = off);
CREATE VIEW hits AS SELECT id, ts_headline('ts.cfg', body, to_tsquery('ts.cfg', 'cat')) AS h FROM page WHERE tsv @@ to_tsquery('ts.cfg', 'cat');
COMMENT ON TEXT SEARCH DICTIONARY ts.d1 IS 'nl';
