CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent; CREATE EXTENSION isn;
CREATE FUNCTION f_unaccent(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$ SELECT public.unaccent('public.unaccent', $1) $$;
CREATE TABLE author (id serial PRIMARY KEY, name text NOT NULL, born int);
CREATE TABLE book (id serial PRIMARY KEY, isbn isbn13 UNIQUE, title text NOT NULL, year smallint CHECK (year < 2100), sort_title text GENERATED ALWAYS AS (regexp_replace(lower(title), '^(the|a|an) ', '')) STORED);
CREATE TABLE book_author (book_id int REFERENCES book ON DELETE CASCADE, author_id int REFERENCES author, ord smallint NOT NULL DEFAULT 1, role text, PRIMARY KEY (book_id, author_id));
CREATE INDEX book_title_trgm ON book USING
  gist (f_unaccent(title) gist_trgm_ops (siglen = 64));
CREATE TABLE copy (barcode char(10) PRIMARY KEY, book_id int NOT NULL REFERENCES book ON DELETE
  CASCADE
, shelf text);
CREATE TABLE patron (card_no bigint PRIMARY KEY, name text NOT NULL, expires date, blocked boolean NOT NULL DEFAULT false
, max_loans smallint NOT NULL DEFAULT 10
);
CREATE TABLE loan (barcode char(10) NOT NULL REFERENCES copy, card_no bigint NOT NULL REFERENCES patron, out_at timestamptz NOT NULL DEFAULT now(), due date NOT NULL DEFAULT (CURRENT_DATE +
21
), in_at timestamptz, PRIMARY KEY (barcode, out_at)
, renewals smallint NOT NULL DEFAULT 0 CONSTRAINT renewals_max CHECK (renewals <= 3)
);
CREATE UNIQUE INDEX loan_open ON loan (barcode) WHERE in_at IS NULL;
CREATE VIEW open_loan AS SELECT l.barcode, l.card_no, l.due, b.title, CURRENT_DATE - l.due AS days_late FROM loan l JOIN copy c USING (barcode) JOIN book b ON b.id = c.book_id WHERE l.in_at IS NULL;
CREATE VIEW fines AS SELECT card_no, sum(greatest(days_late, 0)) *
  0.25
  AS owed FROM open_loan GROUP BY card_no;
CREATE VIEW catalog AS SELECT b.id, b.title, (SELECT string_agg(a.name, '; ' ORDER BY ba.ord) FROM book_author ba JOIN author a ON a.id = ba.author_id WHERE ba.book_id = b.id) AS authors, count(c.barcode) AS copies FROM book b LEFT JOIN copy c ON c.book_id = b.id GROUP BY b.id;
CREATE FUNCTION search_catalog(q text
, fuzzy real DEFAULT 0.3
) RETURNS SETOF catalog LANGUAGE sql STABLE AS $$ SELECT c.* FROM catalog c WHERE f_unaccent(c.title) ILIKE '%' || f_unaccent(q) || '%'
  OR similarity(c.title, q) > fuzzy
$$;
CREATE FUNCTION checkout_guard() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE p patron%ROWTYPE; BEGIN SELECT * INTO STRICT p FROM patron WHERE card_no = NEW.card_no; IF p.blocked
  OR (SELECT count(*) FROM open_loan o WHERE o.card_no = p.card_no) >= p.max_loans
 THEN RAISE EXCEPTION 'patron % may not borrow', p.card_no; END IF; RETURN NEW; END $$;
CREATE TRIGGER checkout_guard BEFORE INSERT ON loan FOR EACH ROW EXECUTE FUNCTION checkout_guard();

