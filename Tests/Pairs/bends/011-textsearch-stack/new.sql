CREATE EXTENSION unaccent;
CREATE SCHEMA fts;
CREATE TEXT SEARCH TEMPLATE fts.tpl (INIT = dsimple_init, LEXIZE = dsimple_lexize);
CREATE TEXT SEARCH DICTIONARY fts.d_simple (TEMPLATE = fts.tpl, STOPWORDS = english, ACCEPT = false);
CREATE TEXT SEARCH DICTIONARY d_snow (TEMPLATE = snowball, LANGUAGE = german);
CREATE TEXT SEARCH CONFIGURATION fts.cfg (COPY = german);
ALTER TEXT SEARCH CONFIGURATION fts.cfg ALTER MAPPING FOR asciiword, hword WITH fts.d_simple, d_snow;
ALTER TEXT SEARCH CONFIGURATION fts.cfg DROP MAPPING FOR url, email;
CREATE TEXT SEARCH PARSER prs (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype, HEADLINE = prsd_headline);
CREATE TEXT SEARCH CONFIGURATION cfg2 (PARSER = prs);
ALTER TEXT SEARCH CONFIGURATION cfg2 ADD MAPPING FOR asciiword, word, int WITH unaccent, simple;
CREATE TABLE art (
  id int PRIMARY KEY,
  title text,
  body text,
  tsv tsvector GENERATED ALWAYS AS (setweight(to_tsvector('fts.cfg', coalesce(title,'')), 'A') || to_tsvector('fts.cfg', body)) STORED
);
CREATE INDEX art_gin ON art USING gist (tsv tsvector_ops (siglen = 100));
CREATE INDEX art_x ON art USING gin (to_tsvector('cfg2', title));
COMMENT ON TEXT SEARCH CONFIGURATION cfg2 IS 'second';
COMMENT ON TEXT SEARCH DICTIONARY d_snow IS 'german';
