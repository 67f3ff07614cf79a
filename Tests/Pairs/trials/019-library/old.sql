CREATE SCHEMA catalog; CREATE SCHEMA circ; CREATE SCHEMA search;
CREATE EXTENSION ltree SCHEMA public; CREATE EXTENSION unaccent SCHEMA public; CREATE EXTENSION pg_trgm SCHEMA public;
CREATE COLLATION search.numeric_aware (provider = icu, locale = 'en-u-kn-true');
CREATE TEXT SEARCH DICTIONARY search.fr_stem (TEMPLATE = snowball, Language = french);
CREATE TEXT SEARCH DICTIONARY search.en_stem (TEMPLATE = snowball, Language = english, StopWords = english);
CREATE TEXT SEARCH CONFIGURATION search.books (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION search.books ALTER MAPPING FOR word, asciiword WITH search.en_stem;
CREATE FUNCTION search.fold(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT lower($1) $$;
CREATE FUNCTION catalog.isbn_ok(i text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT i ~ '^[0-9]{9}[0-9X]$' OR i ~ '^97[89][0-9]{10}$' $$;
CREATE DOMAIN catalog.isbn AS text CHECK (catalog.isbn_ok(VALUE));
CREATE DOMAIN catalog.year AS integer
  CHECK (VALUE > 0);
CREATE TYPE catalog.medium AS ENUM ('book', 'cd', 'dvd', 'vhs', 'journal');
CREATE TYPE circ.item_status AS ENUM ('available', 'on_loan', 'lost');
CREATE TABLE catalog.classes (path ltree PRIMARY KEY, caption text NOT NULL);
CREATE INDEX classes_gist ON catalog.classes USING gist (path);
CREATE TABLE catalog.authors (id serial PRIMARY KEY, name text NOT NULL, born catalog.year, died catalog.year
);
CREATE INDEX authors_name ON catalog.authors (search.fold(name));
CREATE TABLE catalog.titles (
  id serial PRIMARY KEY,
  isbn catalog.isbn UNIQUE, title text
   NOT NULL, subtitle text, medium catalog.medium NOT NULL DEFAULT 'book', published catalog.year,
  class ltree REFERENCES catalog.classes, publisher text, marc bytea, fts tsvector
);
CREATE INDEX titles_fts ON catalog.titles USING gist (fts);
CREATE TABLE catalog.title_authors (title_id integer REFERENCES catalog.titles ON DELETE CASCADE, author_id integer REFERENCES catalog.authors,
  PRIMARY KEY (title_id, author_id));
CREATE TABLE circ.branches (code char(3) PRIMARY KEY, name text NOT NULL, opening jsonb);
CREATE TABLE circ.items (
  id serial PRIMARY KEY, barcode text NOT NULL UNIQUE,
  title_id integer NOT NULL REFERENCES catalog.titles, branch char(3) NOT NULL REFERENCES circ.branches
 , shelfmark text, status circ.item_status NOT NULL DEFAULT 'available'
);
CREATE INDEX items_shelf ON circ.items (branch, shelfmark);
CREATE TABLE circ.patron_types (id serial PRIMARY KEY, name text NOT NULL, max_loans integer NOT NULL DEFAULT 5, loan_days integer NOT NULL DEFAULT 21);
CREATE TABLE circ.patrons (card varchar(12) PRIMARY KEY, name text NOT NULL,
  type_id integer REFERENCES circ.patron_types, expires date NOT NULL, pin char(4)
);
CREATE TABLE circ.loans (
  id serial PRIMARY KEY, item_id integer NOT NULL REFERENCES circ.items, card varchar(12) NOT NULL REFERENCES circ.patrons, out_on date NOT NULL DEFAULT CURRENT_DATE, due date NOT NULL, returned date, renewals integer DEFAULT 0
);
CREATE UNIQUE INDEX one_loan ON circ.loans (item_id) WHERE returned IS NULL;
CREATE TABLE circ.holds (id serial PRIMARY KEY, title_id integer NOT NULL REFERENCES catalog.titles, card varchar(12) NOT NULL REFERENCES circ.patrons, placed timestamptz NOT NULL DEFAULT now(),
  UNIQUE (title_id, card));
CREATE TABLE circ.fines (id serial PRIMARY KEY, loan_id
  integer
  NOT NULL REFERENCES circ.loans, amount numeric(6,2) NOT NULL, paid boolean NOT NULL DEFAULT false);
CREATE FUNCTION catalog.titles_fts() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.fts := to_tsvector('search.books', NEW.title || ' ' || coalesce(NEW.subtitle, '')); RETURN NEW; END $$;
CREATE TRIGGER titles_fts BEFORE INSERT OR UPDATE ON catalog.titles FOR EACH ROW EXECUTE FUNCTION catalog.titles_fts();
CREATE FUNCTION circ.due(p_card text) RETURNS date LANGUAGE sql STABLE AS $$ SELECT CURRENT_DATE + t.loan_days FROM circ.patrons p JOIN circ.patron_types t ON t.id = p.type_id WHERE p.card = p_card $$;
CREATE FUNCTION circ.item_loaned() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE circ.items SET status = CASE WHEN NEW.returned IS NULL THEN 'on_loan' ELSE 'available' END::circ.item_status WHERE id = NEW.item_id;
  RETURN NULL;
END $$;
CREATE TRIGGER item_loaned AFTER INSERT OR UPDATE ON circ.loans FOR EACH ROW EXECUTE FUNCTION circ.item_loaned();
CREATE PROCEDURE circ.renew(p_loan
  integer) LANGUAGE sql AS $$ UPDATE circ.loans SET renewals = renewals + 1, due = circ.due(card) WHERE id = p_loan $$;
CREATE VIEW circ.overdue AS SELECT l.id, i.barcode, p.name, l.due, CURRENT_DATE - l.due AS days FROM circ.loans l JOIN circ.items i
  ON i.id = l.item_id JOIN circ.patrons p USING (card) WHERE l.returned IS NULL AND l.due < CURRENT_DATE;
CREATE VIEW catalog.subject_tree AS SELECT c.path, c.caption, count(t.id) AS titles FROM catalog.classes c LEFT JOIN
  catalog.titles t ON t.class <@ c.path GROUP BY c.path;
CREATE MATERIALIZED VIEW search.opac AS SELECT t.id, t.title, t.fts, string_agg(a.name, '; ' ORDER BY
  a.name) AS authors FROM
 catalog.titles t LEFT JOIN catalog.title_authors ta ON ta.title_id = t.id LEFT JOIN catalog.authors a ON a.id = ta.author_id GROUP BY t.id;
CREATE UNIQUE INDEX opac_id ON search.opac (id);
CREATE INDEX opac_fts ON search.opac USING gin (fts);
