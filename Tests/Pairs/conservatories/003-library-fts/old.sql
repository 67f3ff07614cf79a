CREATE EXTENSION unaccent;
CREATE EXTENSION pg_trgm;
CREATE SCHEMA lib;
CREATE TEXT SEARCH DICTIONARY lib.english_stem_x (TEMPLATE = snowball, language = english
  );
CREATE TEXT SEARCH CONFIGURATION lib.book (COPY = pg_catalog.english);
ALTER TEXT SEARCH CONFIGURATION lib.book ALTER MAPPING FOR asciiword, word
  WITH lib.english_stem_x;
CREATE TABLE lib.author (id int PRIMARY KEY, name text NOT NULL
);
CREATE TABLE lib.book (
  isbn varchar(13) PRIMARY KEY,
  title text NOT NULL,
  abstract text,
  author_id int REFERENCES lib.author,
  doc tsvector GENERATED ALWAYS AS (to_tsvector('lib.book'::regconfig, title)) STORED
);
CREATE INDEX book_doc ON lib.book USING gin (doc);
CREATE INDEX book_abs ON lib.book USING gin (to_tsvector('lib.book'::regconfig, abstract));
CREATE INDEX book_trgm ON lib.book USING gin (title public.gin_trgm_ops);
CREATE FUNCTION lib.search(q text) RETURNS SETOF lib.book LANGUAGE sql STABLE
AS $$ SELECT * FROM lib.book WHERE doc @@ plainto_tsquery('lib.book', q) $$;
GRANT EXECUTE ON FUNCTION lib.search(text) TO pair_ro;
CREATE VIEW lib.catalog AS SELECT b.isbn, b.title, a.name, ts_rank(b.doc, to_tsquery('lib.book', 'tree')) AS r FROM lib.book b JOIN lib.author a ON a.id = b.author_id;
COMMENT ON COLUMN lib.catalog.r IS 'rank';
CREATE TABLE lib.loan (
  id bigserial PRIMARY KEY,
  isbn varchar(13) NOT NULL REFERENCES lib.book ON UPDATE CASCADE,
  who text NOT NULL,
  during daterange NOT NULL
  , CONSTRAINT one_loan EXCLUDE USING gist (during WITH &&)
);
CREATE RULE no_del AS ON DELETE TO lib.loan DO INSTEAD NOTHING;
CREATE VIEW lib.open_loan AS SELECT id, isbn, who, lower(during) AS since FROM lib.loan WHERE upper_inf(during);
CREATE RULE open_ins AS ON INSERT TO lib.open_loan DO INSTEAD
  INSERT INTO lib.loan (isbn, who, during) VALUES (NEW.isbn, NEW.who, daterange(CURRENT_DATE, NULL));
COMMENT ON RULE open_ins ON lib.open_loan IS 'lends a book';
GRANT SELECT, INSERT ON lib.open_loan TO pair_ro;
