CREATE SCHEMA ts;
CREATE TEXT SEARCH DICTIONARY ts.d1 (TEMPLATE = snowball, LANGUAGE = english);
CREATE TEXT SEARCH DICTIONARY ts.syn (TEMPLATE = simple, ACCEPT = false);
CREATE TEXT SEARCH CONFIGURATION ts.cfg (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION ts.cfg ADD MAPPING FOR asciiword, word WITH ts.syn, ts.d1;
ALTER TEXT SEARCH CONFIGURATION ts.cfg ADD MAPPING FOR int WITH simple;
CREATE TABLE page (
  id int PRIMARY KEY, body text,
  tsv tsvector GENERATED ALWAYS AS (to_tsvector('ts.cfg'::regconfig, coalesce(body, ''))) STORED
);
CREATE INDEX page_tsv ON page USING gin (tsv);
CREATE INDEX page_expr ON page USING gin (to_tsvector('ts.cfg', body));
CREATE VIEW hits AS SELECT id, ts_headline('ts.cfg', body, to_tsquery('ts.cfg', 'cat')) AS h FROM page WHERE tsv @@ to_tsquery('ts.cfg', 'cat');
COMMENT ON TEXT SEARCH CONFIGURATION ts.cfg IS 'mine';
