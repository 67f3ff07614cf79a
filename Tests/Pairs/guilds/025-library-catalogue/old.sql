CREATE EXTENSION pg_trgm;
CREATE DOMAIN isbn AS char(10);
CREATE TYPE loan_state AS ENUM ('out', 'returned'
);
CREATE TABLE author (
    id serial PRIMARY KEY,
    name text NOT NULL,
    born smallint,
    died smallint
);
CREATE TABLE publisher (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    place text
);
CREATE TABLE book (
    isbn isbn PRIMARY KEY,
    title text NOT NULL,
    subtitle text,
    publisher_id integer REFERENCES publisher,
    year smallint,
    dewey varchar(12),
    pages integer
);
CREATE TABLE book_author (
    isbn isbn REFERENCES book ON UPDATE CASCADE,
    author_id integer REFERENCES author,
    role varchar(20) NOT NULL DEFAULT 'author',
    PRIMARY KEY (isbn, author_id)
);
CREATE TABLE copy (
    barcode varchar(14) PRIMARY KEY,
    isbn isbn NOT NULL REFERENCES book ON UPDATE CASCADE,
    shelf text,
    lost boolean NOT NULL DEFAULT false
);
CREATE INDEX book_title ON book USING gin (title gin_trgm_ops);
CREATE INDEX book_dewey ON book (dewey varchar_pattern_ops);
CREATE TABLE reader (
    id serial PRIMARY KEY,
    card varchar(12) NOT NULL UNIQUE,
    name text NOT NULL,
    email text,
    joined date NOT NULL DEFAULT CURRENT_DATE,
    expires date NOT NULL
);
CREATE TABLE loan (
    id bigserial PRIMARY KEY,
    barcode varchar(14) NOT NULL REFERENCES copy,
    reader_id integer NOT NULL REFERENCES reader,
    state loan_state NOT NULL DEFAULT 'out',
    out_on date NOT NULL DEFAULT CURRENT_DATE,
    due_on date NOT NULL,
    back_on date
);
CREATE UNIQUE INDEX loan_one_out ON loan (barcode) WHERE back_on IS NULL;
CREATE TABLE hold (
    id bigserial PRIMARY KEY,
    reader_id integer NOT NULL REFERENCES reader,
    isbn isbn NOT NULL REFERENCES book,
    placed timestamptz NOT NULL DEFAULT now()
);
CREATE VIEW catalogue AS SELECT b.isbn, b.title, string_agg(a.name, '; ' ORDER BY a.name) AS authors, b.year FROM book b LEFT JOIN book_author ba USING (isbn) LEFT JOIN author a ON a.id = ba.author_id GROUP BY b.isbn;
CREATE VIEW overdue AS SELECT l.id, r.name, b.title, l.due_on FROM loan l JOIN reader r ON r.id = l.reader_id JOIN copy c USING (barcode) JOIN book b ON b.isbn = c.isbn WHERE l.back_on IS NULL AND l.due_on < CURRENT_DATE;
CREATE FUNCTION normalize_isbn(text) RETURNS isbn
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT replace($1, '-', '')::isbn $$;
CREATE MATERIALIZED VIEW popular AS SELECT title, authors, year FROM catalogue WHERE year > 2000;
CREATE FUNCTION check_card() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF (SELECT count(*) FROM loan WHERE reader_id = NEW.reader_id) > 20 THEN RAISE EXCEPTION 'too many loans';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER check_card BEFORE INSERT ON loan FOR EACH ROW EXECUTE FUNCTION check_card();
