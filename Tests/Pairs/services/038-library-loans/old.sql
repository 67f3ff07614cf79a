CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent; CREATE EXTENSION isn;
CREATE FUNCTION f_unaccent(text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$ SELECT public.unaccent('public.unaccent', $1) $$;
CREATE TABLE author (id serial PRIMARY KEY, name text NOT NULL, born int);
CREATE TABLE book (id serial PRIMARY KEY, isbn varchar(13) UNIQUE, title text NOT NULL, author_id int NOT NULL REFERENCES author, year smallint);
CREATE INDEX book_title_trgm ON book USING
  gist (title gist_trgm_ops);
CREATE TABLE copy (barcode char(10) PRIMARY KEY, book_id int NOT NULL REFERENCES book ON DELETE
  NO ACTION
, shelf text);
CREATE TABLE patron (card_no bigint PRIMARY KEY, name text NOT NULL, expires date, blocked boolean NOT NULL DEFAULT false
);
CREATE TABLE loan (barcode char(10) NOT NULL REFERENCES copy, card_no bigint NOT NULL REFERENCES patron, out_at timestamptz NOT NULL DEFAULT now(), due date NOT NULL DEFAULT (CURRENT_DATE +
14
), in_at timestamptz, PRIMARY KEY (barcode, out_at)
);
CREATE UNIQUE INDEX loan_open ON loan (barcode) WHERE in_at IS NULL;
CREATE VIEW open_loan AS SELECT l.barcode, l.card_no, l.due, b.title, CURRENT_DATE - l.due AS days_late FROM loan l JOIN copy c USING (barcode) JOIN book b ON b.id = c.book_id WHERE l.in_at IS NULL;
CREATE VIEW fines AS SELECT card_no, sum(greatest(days_late, 0)) *
  0.10
  AS owed FROM open_loan GROUP BY card_no;
CREATE VIEW catalog AS SELECT b.id, b.title, a.name AS author, count(c.barcode) AS copies FROM book b JOIN author a ON a.id = b.author_id LEFT JOIN copy c ON c.book_id = b.id GROUP BY b.id, a.name;
CREATE FUNCTION search_catalog(q text
) RETURNS SETOF catalog LANGUAGE sql STABLE AS $$ SELECT c.* FROM catalog c WHERE f_unaccent(c.title) ILIKE '%' || f_unaccent(q) || '%'
$$;
CREATE FUNCTION checkout_guard() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE p patron%ROWTYPE; BEGIN SELECT * INTO STRICT p FROM patron WHERE card_no = NEW.card_no; IF p.blocked
 THEN RAISE EXCEPTION 'patron % may not borrow', p.card_no; END IF; RETURN NEW; END $$;
CREATE TRIGGER checkout_guard BEFORE INSERT ON loan FOR EACH ROW EXECUTE FUNCTION checkout_guard();

