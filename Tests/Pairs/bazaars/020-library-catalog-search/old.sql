CREATE SCHEMA lib;
CREATE TEXT SEARCH DICTIONARY lib.syn (TEMPLATE = synonym, SYNONYMS = 'synonym_sample');
CREATE TEXT SEARCH DICTIONARY lib.stem (TEMPLATE = snowball, LANGUAGE = 'german');
CREATE TEXT SEARCH CONFIGURATION lib.cat (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION lib.cat ALTER MAPPING FOR word, asciiword WITH lib.stem;
CREATE DOMAIN lib.isbn AS char(13) CHECK (VALUE ~ '^97[89][0-9]{10}$');
CREATE TABLE lib.work (id serial PRIMARY KEY, title text NOT NULL, subtitle text, authors text[] NOT NULL, year smallint
);
CREATE TABLE lib.item (barcode text PRIMARY KEY, work_id integer NOT NULL REFERENCES lib.work, isbn lib.isbn, shelf text
    , lent_to text);
CREATE INDEX work_ft ON lib.work USING gin (to_tsvector('lib.cat'::regconfig, title));
CREATE INDEX work_auth ON lib.work USING gin (authors);
CREATE VIEW lib.available AS SELECT w.id, w.title, i.barcode FROM lib.work w JOIN lib.item i ON i.work_id = w.id WHERE i.lent_to IS NULL;
CREATE STATISTICS lib.item_st (ndistinct) ON work_id, shelf FROM lib.item;
GRANT USAGE ON SCHEMA lib TO librarian, lib_public;
GRANT SELECT ON lib.available TO lib_public;
GRANT SELECT, UPDATE ON lib.item TO librarian;
COMMENT ON TEXT SEARCH CONFIGURATION lib.cat IS 'catalogue';
