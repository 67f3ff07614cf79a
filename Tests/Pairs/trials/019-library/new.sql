CREATE SCHEMA catalog; CREATE SCHEMA circ; CREATE SCHEMA search;
CREATE EXTENSION ltree SCHEMA public; CREATE EXTENSION unaccent SCHEMA public; CREATE EXTENSION pg_trgm SCHEMA public;
CREATE EXTENSION dict_int SCHEMA public;
CREATE COLLATION search.numeric_aware (provider = icu, locale = 'en-u-kn-true');
CREATE COLLATION search.ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE TEXT SEARCH DICTIONARY search.fr_stem (TEMPLATE = snowball, Language = french);
CREATE TEXT SEARCH DICTIONARY search.en_stem (TEMPLATE = snowball, Language = english, StopWords = english);
CREATE TEXT SEARCH DICTIONARY search.callno_int (TEMPLATE = public.intdict_template, maxlen = 12, rejectlong = false);
CREATE TEXT SEARCH CONFIGURATION search.books (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION search.books ALTER MAPPING FOR word, asciiword, hword, asciihword WITH public.unaccent, search.fr_stem;
ALTER TEXT SEARCH CONFIGURATION search.books ALTER MAPPING FOR int, uint WITH search.callno_int;
CREATE FUNCTION search.fold(t text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, t)) $$;
CREATE FUNCTION catalog.isbn13_check(i text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT ((10 - sum(substr(i, n, 1)::int * CASE WHEN n % 2 = 1 THEN 1 ELSE 3 END) % 10) % 10)::int FROM generate_series(1, 12) n $$;
CREATE FUNCTION catalog.isbn_ok(i text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN IF i ~ '^97[89][0-9]{10}$' THEN RETURN catalog.isbn13_check(i) = substr(i, 13, 1)::int; END IF; RETURN i ~ '^[0-9]{9}[0-9X]$'; END $$;
CREATE DOMAIN catalog.isbn AS text CHECK (catalog.isbn_ok(VALUE));
CREATE DOMAIN catalog.year AS integer
  CONSTRAINT year_range CHECK (VALUE BETWEEN -3000 AND 2100);
CREATE TYPE catalog.medium AS ENUM ('book', 'ebook', 'audiobook', 'cd', 'dvd', 'journal');
CREATE TYPE circ.item_status AS ENUM ('available', 'on_loan', 'lost');
CREATE TABLE catalog.classes (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, path ltree NOT NULL, caption text NOT NULL, depth integer GENERATED ALWAYS AS (nlevel(path)) STORED, CONSTRAINT classes_path UNIQUE (path));
CREATE INDEX classes_gist ON catalog.classes USING gist (path gist_ltree_ops (siglen = 24));
CREATE TABLE catalog.authors (id serial PRIMARY KEY, name text NOT NULL, born catalog.year, died catalog.year
  , viaf bigint UNIQUE, sort_name text COLLATE search.numeric_aware, CONSTRAINT lifespan CHECK (died >= born)
);
CREATE INDEX authors_name ON catalog.authors (search.fold(name) text_pattern_ops);
CREATE INDEX authors_trgm ON catalog.authors USING gin (search.fold(name) gin_trgm_ops);
CREATE TABLE catalog.works (id serial PRIMARY KEY, title text NOT NULL, language char(3) NOT NULL DEFAULT 'eng', first_year catalog.year);
CREATE TABLE catalog.titles (
  id serial PRIMARY KEY,
  work_id integer REFERENCES catalog.works ON DELETE SET NULL,
  isbn catalog.isbn UNIQUE, title text
    COLLATE search.numeric_aware
   NOT NULL, subtitle text, medium catalog.medium NOT NULL DEFAULT 'book', published catalog.year,
  class_id integer REFERENCES catalog.classes, publisher_id integer, marc jsonb, lang regconfig NOT NULL DEFAULT 'search.books',
  fts tsvector GENERATED ALWAYS AS (setweight(to_tsvector('search.books'::regconfig, title), 'A') || setweight(to_tsvector('search.books'::regconfig, coalesce(subtitle, '')), 'C')) STORED
);
CREATE INDEX titles_fts ON catalog.titles USING gin (fts);
CREATE TABLE catalog.publishers (id serial PRIMARY KEY, name text COLLATE search.ci NOT NULL UNIQUE);
ALTER TABLE catalog.titles ADD CONSTRAINT titles_publisher_fk FOREIGN KEY (publisher_id) REFERENCES catalog.publishers;
CREATE TABLE catalog.title_authors (title_id integer REFERENCES catalog.titles ON DELETE CASCADE, author_id integer REFERENCES catalog.authors,
  role text NOT NULL DEFAULT 'aut', ord smallint NOT NULL DEFAULT 1, PRIMARY KEY (title_id, author_id, role));
CREATE TABLE circ.branches (code char(3) PRIMARY KEY, name text NOT NULL, opening jsonb);
CREATE TABLE circ.items (
  barcode varchar(14) PRIMARY KEY,
  title_id integer NOT NULL REFERENCES catalog.titles, branch char(3) NOT NULL REFERENCES circ.branches
    ON UPDATE CASCADE
 , shelfmark text, status circ.item_status NOT NULL DEFAULT 'available'
  , acquired date NOT NULL DEFAULT CURRENT_DATE, withdrawn date
);
CREATE INDEX items_shelf ON circ.items (branch, shelfmark COLLATE search.numeric_aware) WHERE withdrawn IS NULL;
CREATE TABLE circ.patron_types (code text PRIMARY KEY, name text NOT NULL, max_loans smallint NOT NULL DEFAULT 5, loan_period interval NOT NULL DEFAULT '21 days');
CREATE TABLE circ.patrons (card varchar(12) PRIMARY KEY, name text NOT NULL,
  type text NOT NULL DEFAULT 'adult' REFERENCES circ.patron_types ON UPDATE CASCADE, expires date NOT NULL, pin_hash text, guarantor varchar(12) REFERENCES circ.patrons
);
CREATE TABLE circ.loans (
  id bigserial, barcode varchar(14) NOT NULL REFERENCES circ.items ON UPDATE CASCADE, card varchar(12) NOT NULL REFERENCES circ.patrons ON UPDATE CASCADE, out_at timestamptz NOT NULL DEFAULT now(), due date NOT NULL, returned_at timestamptz, renewals smallint NOT NULL DEFAULT 0, CONSTRAINT loans_pkey PRIMARY KEY (id), CHECK (returned_at >= out_at)
);
CREATE UNIQUE INDEX one_loan ON circ.loans (barcode) WHERE returned_at IS NULL;
CREATE TABLE circ.holds (id serial PRIMARY KEY, title_id integer NOT NULL REFERENCES catalog.titles, card varchar(12) NOT NULL REFERENCES circ.patrons, placed timestamptz NOT NULL DEFAULT now(),
  position integer NOT NULL DEFAULT 1, fulfilled_at timestamptz, CONSTRAINT holds_pos UNIQUE (title_id, position) DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE circ.fines (id serial PRIMARY KEY, loan_id
  bigint
  NOT NULL REFERENCES circ.loans, amount numeric(6,2) NOT NULL, paid boolean NOT NULL DEFAULT false);
CREATE FUNCTION circ.due(p_card varchar, p_from timestamptz DEFAULT now()) RETURNS date LANGUAGE sql STABLE BEGIN ATOMIC SELECT (p_from + t.loan_period)::date FROM circ.patrons p JOIN circ.patron_types t ON t.code = p.type WHERE p.card = p_card; END;
CREATE FUNCTION circ.item_loaned() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE circ.items SET status = CASE WHEN NEW.returned_at IS NULL THEN 'on_loan' ELSE 'available' END::circ.item_status WHERE barcode = NEW.barcode;
  RETURN NULL;
END $$;
CREATE TRIGGER item_loaned AFTER INSERT OR UPDATE OF returned_at ON circ.loans FOR EACH ROW EXECUTE FUNCTION circ.item_loaned();
CREATE PROCEDURE circ.renew(p_loan
  bigint, INOUT new_due date DEFAULT NULL) LANGUAGE plpgsql AS $$ BEGIN UPDATE circ.loans SET renewals = renewals + 1, due = circ.due(card) WHERE id = p_loan AND renewals < 3 RETURNING due INTO new_due; END $$;
CREATE VIEW circ.overdue AS SELECT l.id, i.barcode, p.name, l.due, CURRENT_DATE - l.due AS days FROM circ.loans l JOIN circ.items i
  USING (barcode) JOIN circ.patrons p USING (card) WHERE l.returned_at IS NULL AND l.due < CURRENT_DATE;
CREATE VIEW catalog.subject_tree AS SELECT c.path, c.caption, count(t.id) AS titles FROM catalog.classes c LEFT JOIN
  (catalog.titles t JOIN catalog.classes tc ON tc.id = t.class_id) ON tc.path <@ c.path GROUP BY c.id;
CREATE MATERIALIZED VIEW search.opac AS SELECT t.id, t.title, t.fts, string_agg(a.name, '; ' ORDER BY
  ta.ord) AS authors, t.medium FROM
 catalog.titles t LEFT JOIN catalog.title_authors ta ON ta.title_id = t.id LEFT JOIN catalog.authors a ON a.id = ta.author_id GROUP BY t.id;
CREATE UNIQUE INDEX opac_id ON search.opac (id);
CREATE INDEX opac_fts ON search.opac USING gin (fts);
CREATE INDEX opac_medium ON search.opac (medium, title);
