CREATE SCHEMA ts;
CREATE EXTENSION unaccent WITH SCHEMA ts;
CREATE TEXT SEARCH DICTIONARY ts.simple_nostop (TEMPLATE = pg_catalog.simple, ACCEPT = true);
CREATE TEXT SEARCH CONFIGURATION ts.english_ua (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION ts.english_ua ALTER MAPPING FOR hword, hword_part, word WITH ts.unaccent, english_stem;
CREATE TEXT SEARCH CONFIGURATION ts.codes (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION ts.codes ADD MAPPING FOR asciiword, int WITH ts.simple_nostop;
CREATE TABLE article (id int PRIMARY KEY, title text, body text, tsv tsvector GENERATED ALWAYS AS (to_tsvector('ts.english_ua', coalesce(title,'') || ' ' || coalesce(body,''))) STORED);
CREATE INDEX article_tsv ON article USING gin (tsv);
