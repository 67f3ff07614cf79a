CREATE SCHEMA lib;
CREATE SCHEMA fts;
CREATE EXTENSION unaccent SCHEMA fts;
CREATE EXTENSION dict_xsyn SCHEMA fts;

CREATE TEXT SEARCH DICTIONARY fts.stem_en (TEMPLATE = snowball, LANGUAGE = english, STOPWORDS = english);
CREATE TEXT SEARCH DICTIONARY fts.plain (TEMPLATE = pg_catalog.simple, ACCEPT = false, STOPWORDS = german);
COMMENT ON TEXT SEARCH DICTIONARY fts.plain IS 'swallows stop words only';
CREATE TEXT SEARCH DICTIONARY fts.syn (TEMPLATE = synonym, SYNONYMS = synonym_sample, CASESENSITIVE = true);
CREATE TEXT SEARCH DICTIONARY fts.astro (TEMPLATE = thesaurus, DICTFILE = thesaurus_sample, DICTIONARY = fts.stem_en);
CREATE TEXT SEARCH DICTIONARY fts.isp (TEMPLATE = ispell, DICTFILE = ispell_sample, AFFFILE = ispell_sample, STOPWORDS = english);
ALTER TEXT SEARCH DICTIONARY fts.syn OWNER TO um_owner;

CREATE TEXT SEARCH CONFIGURATION fts.books (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION fts.books ALTER MAPPING FOR asciiword WITH fts.stem_en;
ALTER TEXT SEARCH CONFIGURATION fts.books ALTER MAPPING FOR word, hword, hword_part WITH fts.unaccent, fts.stem_en;
ALTER TEXT SEARCH CONFIGURATION fts.books ALTER MAPPING FOR asciihword WITH fts.syn, fts.stem_en, simple;
ALTER TEXT SEARCH CONFIGURATION fts.books DROP MAPPING FOR sfloat, float, version;
CREATE TEXT SEARCH CONFIGURATION fts.isbn (PARSER = "default");
ALTER TEXT SEARCH CONFIGURATION fts.isbn ADD MAPPING FOR int, uint, numhword, hword_numpart WITH simple;
ALTER TEXT SEARCH CONFIGURATION fts.isbn OWNER TO um_owner;
CREATE TEXT SEARCH CONFIGURATION fts.german_x (COPY = german);
ALTER TEXT SEARCH CONFIGURATION fts.german_x ALTER MAPPING REPLACE german_stem WITH fts.plain;
COMMENT ON TEXT SEARCH CONFIGURATION fts.books IS 'default for the catalogue';

CREATE TYPE lib.medium AS ENUM ('book', 'journal', 'dvd');
ALTER TYPE lib.medium ADD VALUE 'e-book' AFTER 'book';
CREATE TABLE lib.publisher (id serial PRIMARY KEY, name text NOT NULL UNIQUE);
CREATE TABLE lib.title (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title text NOT NULL,
    abstract text,
    medium lib.medium NOT NULL DEFAULT 'book',
    isbn varchar(17),
    year smallint,
    publisher_id int REFERENCES lib.publisher,
    search tsvector GENERATED ALWAYS AS (setweight(to_tsvector('fts.books'::regconfig, title), 'A') || setweight(to_tsvector('fts.books'::regconfig, coalesce(abstract, '')), 'D')) STORED
);
CREATE INDEX title_search ON lib.title USING gin (search);
CREATE INDEX title_de ON lib.title USING gist (to_tsvector('fts.german_x'::regconfig, title) tsvector_ops (siglen = 100));
CREATE INDEX title_isbn_fts ON lib.title USING gin (to_tsvector('fts.isbn'::regconfig, (isbn)::text)) WHERE isbn IS NOT NULL;
CREATE TABLE lib.copy (
    barcode bigint PRIMARY KEY,
    title_id bigint NOT NULL REFERENCES lib.title,
    shelf text COLLATE "C",
    acquired date DEFAULT CURRENT_DATE
);
CREATE TABLE lib.loan (
    barcode bigint NOT NULL REFERENCES lib.copy,
    reader int NOT NULL,
    period tstzrange NOT NULL,
    extended smallint NOT NULL DEFAULT 0 CHECK (extended < 4),
    PRIMARY KEY (barcode, period)
);
ALTER TABLE lib.loan CLUSTER ON loan_pkey;
CREATE FUNCTION lib.find(q text, cfg regconfig DEFAULT 'fts.books') RETURNS TABLE (id bigint, title text, rank real) LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT t.id, t.title, ts_rank_cd('{0.1, 0.2, 0.4, 1.0}', t.search, websearch_to_tsquery(cfg, q)) FROM lib.title t WHERE t.search @@ websearch_to_tsquery(cfg, q) ORDER BY 3 DESC;
END;
CREATE VIEW lib.on_loan AS SELECT c.title_id, count(*) AS n FROM lib.loan l JOIN lib.copy c USING (barcode) WHERE upper_inf(l.period) GROUP BY c.title_id;
CREATE MATERIALIZED VIEW lib.words AS SELECT t.id, unnest(tsvector_to_array(t.search)) AS lexeme FROM lib.title t WITH NO DATA;
CREATE INDEX words_lexeme ON lib.words (lexeme text_pattern_ops);
CREATE UNIQUE INDEX words_uq ON lib.words (id, lexeme);
COMMENT ON INDEX lib.words_uq IS 'for refresh concurrently';
GRANT USAGE ON SCHEMA lib TO um_ro;
GRANT SELECT ON lib.words TO um_ro;
GRANT EXECUTE ON FUNCTION lib.find(text, regconfig) TO um_ro;
