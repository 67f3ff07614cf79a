CREATE EXTENSION unaccent;
CREATE TEXT SEARCH DICTIONARY d_simple (TEMPLATE = simple, STOPWORDS = english);
CREATE TEXT SEARCH DICTIONARY d_snow (TEMPLATE = snowball, LANGUAGE = french, STOPWORDS = french);
CREATE TEXT SEARCH CONFIGURATION cfg (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION cfg ALTER MAPPING FOR asciiword, word WITH unaccent, d_snow;
CREATE TEXT SEARCH PARSER prs (START = prsd_start, GETTOKEN = prsd_nexttoken, END = prsd_end, LEXTYPES = prsd_lextype);
CREATE TEXT SEARCH CONFIGURATION cfg2 (PARSER = prs);
ALTER TEXT SEARCH CONFIGURATION cfg2 ADD MAPPING FOR asciiword WITH d_simple;
CREATE TABLE art (
  id int PRIMARY KEY,
  body text,
  tsv tsvector GENERATED ALWAYS AS (to_tsvector('cfg', body)) STORED
);
CREATE INDEX art_gin ON art USING gin (tsv);
CREATE INDEX art_x ON art USING gin (to_tsvector('cfg2', body));
COMMENT ON TEXT SEARCH CONFIGURATION cfg IS 'main';
