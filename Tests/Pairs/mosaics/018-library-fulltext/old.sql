CREATE SCHEMA lib;
CREATE SCHEMA fts;
CREATE EXTENSION unaccent SCHEMA fts;
CREATE EXTENSION dict_int SCHEMA fts;

CREATE TEXT SEARCH DICTIONARY fts.stem_en (TEMPLATE = snowball, LANGUAGE = english);
CREATE TEXT SEARCH DICTIONARY fts.plain (TEMPLATE = simple);
CREATE TEXT SEARCH DICTIONARY fts.short_int (TEMPLATE = fts.intdict_template, MAXLEN = 6);

CREATE TEXT SEARCH CONFIGURATION fts.books (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION fts.books ALTER MAPPING FOR asciiword WITH fts.stem_en;
ALTER TEXT SEARCH CONFIGURATION fts.books ALTER MAPPING FOR int, uint WITH fts.short_int;
CREATE TEXT SEARCH CONFIGURATION fts.german_x (COPY = german);
COMMENT ON TEXT SEARCH CONFIGURATION fts.books IS 'default for the catalogue';

CREATE TYPE lib.medium AS ENUM ('book', 'journal', 'dvd');
CREATE TABLE lib.publisher (id serial PRIMARY KEY, name text NOT NULL UNIQUE);
CREATE TABLE lib.title (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title text NOT NULL,
    abstract text,
    medium lib.medium NOT NULL DEFAULT 'book',
    isbn varchar(17),
    year smallint,
    publisher_id int REFERENCES lib.publisher,
    search tsvector
);
CREATE INDEX title_search ON lib.title USING gin (search);
CREATE INDEX title_de ON lib.title USING gin (to_tsvector('fts.german_x'::regconfig, title));
CREATE TRIGGER search_upd BEFORE INSERT OR UPDATE ON lib.title FOR EACH ROW EXECUTE FUNCTION tsvector_update_trigger(search, 'fts.books', title, abstract);
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
    PRIMARY KEY (barcode, period)
);
CREATE FUNCTION lib.find(q text, cfg regconfig DEFAULT 'fts.books') RETURNS TABLE (id bigint, title text, rank real) LANGUAGE sql STABLE
AS $$
  SELECT t.id, t.title, ts_rank(t.search, plainto_tsquery(cfg, q)) FROM lib.title t WHERE t.search @@ plainto_tsquery(cfg, q) ORDER BY 3 DESC
$$;
CREATE VIEW lib.on_loan AS SELECT c.title_id, count(*) AS n FROM lib.loan l JOIN lib.copy c USING (barcode) WHERE upper_inf(l.period) GROUP BY c.title_id;
CREATE VIEW lib.words AS SELECT t.id, ts_headline('fts.german_x', t.abstract, to_tsquery('fts.german_x', 'buch')) AS head FROM lib.title t;
GRANT USAGE ON SCHEMA lib TO um_ro;
GRANT SELECT ON lib.words, lib.on_loan TO um_ro;
