-- functions over row types of tables, views, matviews; used as virtual columns in views, checks, indexes and defaults
CREATE SCHEMA lib;
SET search_path = lib;
CREATE TABLE lib.author (id integer PRIMARY KEY, first text, last text NOT NULL, born date);
CREATE TABLE lib.book (
  id integer PRIMARY KEY,
  author integer REFERENCES lib.author,
  title varchar(100) NOT NULL,
  pages smallint,
  isbn10 char(10)
);
CREATE FUNCTION lib.full_name(lib.author) RETURNS text LANGUAGE sql IMMUTABLE
  AS $$ SELECT concat_ws(', ', $1.last, $1.first) $$;
CREATE FUNCTION lib.label(b lib.book) RETURNS varchar LANGUAGE sql IMMUTABLE AS $$ SELECT b.title || ' (' || b.pages || ')' $$;
CREATE FUNCTION lib.valid(b lib.book) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN b.pages > 0; END $$;
ALTER TABLE lib.book ADD CONSTRAINT book_valid CHECK (lib.valid(book.*));
ALTER TABLE lib.book ADD CONSTRAINT book_label CHECK (length(lib.label(book.*)) < 500);
CREATE INDEX author_full_name ON lib.author (lib.full_name(author.*));
CREATE INDEX book_label_ix ON lib.book ((lib.label(book.*)) text_pattern_ops) WHERE lib.valid(book.*);
CREATE VIEW lib.shelf AS SELECT b.id, b.label, b.title, a.full_name AS author, b.pages FROM lib.book b JOIN lib.author a ON a.id = b.author;
CREATE FUNCTION lib.shelf_key(s lib.shelf) RETURNS text LANGUAGE sql STABLE AS $$ SELECT s.author || '/' || s.title $$;
CREATE VIEW lib.shelf_keys AS SELECT s.id, s.shelf_key, s AS whole, ROW(s.*, 1) IS NULL AS nothing FROM lib.shelf s;
CREATE MATERIALIZED VIEW lib.thick AS SELECT s.* FROM lib.shelf s WHERE s.pages > 500;
CREATE FUNCTION lib.first_thick(VARIADIC lib.thick[]) RETURNS lib.thick LANGUAGE sql IMMUTABLE AS $$ SELECT $1[1] $$;
CREATE VIEW lib.one_thick AS SELECT (lib.first_thick(t.*)).title FROM lib.thick t;
CREATE TABLE lib.loan (book integer, snapshot lib.author, snapshots lib.author[], CHECK (lib.full_name(snapshot) <> ''), CHECK (NOT (snapshots IS NULL AND snapshot IS NULL)));
CREATE FUNCTION lib.books_of(a lib.author) RETURNS SETOF lib.book LANGUAGE sql STABLE ROWS 10 BEGIN ATOMIC SELECT b.* FROM lib.book b WHERE b.author = a.id; END;
COMMENT ON FUNCTION lib.label(lib.book) IS 'for lists';
COMMENT ON FUNCTION lib.shelf_key IS 'sort key';
