CREATE SCHEMA fts;
CREATE TEXT SEARCH DICTIONARY fts.en_stem (TEMPLATE = snowball, language = 'english', stopwords = 'english');
CREATE TEXT SEARCH CONFIGURATION fts.docs (PARSER = pg_catalog."default");
ALTER TEXT SEARCH CONFIGURATION fts.docs ADD MAPPING FOR asciiword, word WITH fts.en_stem;
ALTER TEXT SEARCH CONFIGURATION fts.docs ADD MAPPING FOR int, email WITH simple;
CREATE TABLE fts.article (id int PRIMARY KEY, body text, tsv tsvector GENERATED ALWAYS AS (to_tsvector('fts.docs'::regconfig, body)) STORED);
CREATE INDEX article_tsv ON fts.article USING gin (tsv);
