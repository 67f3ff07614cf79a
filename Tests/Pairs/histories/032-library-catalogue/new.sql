CREATE TABLE language (code char(3) PRIMARY KEY, label varchar(40) NOT NULL);
CREATE EXTENSION isn;
CREATE EXTENSION pg_trgm;
CREATE TABLE work (
    work_id serial PRIMARY KEY,
    title text NOT NULL,
    language char(3) REFERENCES language DEFAULT 'eng',
    search tsvector GENERATED ALWAYS AS (to_tsvector('simple', title)) STORED
);
CREATE INDEX work_title ON work USING gin (title gin_trgm_ops);
CREATE INDEX work_search ON work USING gin (search) WITH (fastupdate = off);
CREATE TABLE contributor (
    contributor_id serial PRIMARY KEY,
    name text NOT NULL,
    dates int4range,
    UNIQUE NULLS NOT DISTINCT (name, dates)
);
CREATE TYPE contribution AS ENUM ('author', 'editor', 'translator', 'illustrator');
CREATE TABLE work_contributor (
    work_id integer NOT NULL REFERENCES work ON DELETE CASCADE,
    contributor_id integer NOT NULL REFERENCES contributor,
    contribution contribution NOT NULL DEFAULT 'author',
    seq smallint NOT NULL DEFAULT 1,
    PRIMARY KEY (work_id, contributor_id, contribution)
);
CREATE TABLE edition (
    edition_id serial PRIMARY KEY,
    work_id integer NOT NULL REFERENCES work ON DELETE RESTRICT,
    isbn isbn13,
    published smallint CHECK (published BETWEEN 1400 AND 2100),
    publisher text
);
CREATE UNIQUE INDEX edition_isbn ON edition (isbn) WHERE isbn IS NOT NULL;
CREATE TABLE branch (
    branch_id smallserial PRIMARY KEY,
    name varchar(60) NOT NULL UNIQUE
);
CREATE TYPE copy_condition AS ENUM ('new', 'good', 'worn', 'lost', 'withdrawn');
CREATE TABLE copy (
    barcode varchar(14) PRIMARY KEY,
    edition_id integer NOT NULL REFERENCES edition ON DELETE RESTRICT,
    branch_id smallint NOT NULL REFERENCES branch,
    acquired date DEFAULT CURRENT_DATE,
    condition copy_condition NOT NULL DEFAULT 'good'
);
CREATE TABLE patron (
    patron_id serial PRIMARY KEY,
    card_no varchar(14) NOT NULL UNIQUE,
    name text NOT NULL,
    email text,
    category text DEFAULT 'adult' NOT NULL,
    born date,
    CONSTRAINT patron_category CHECK (category IN ('adult', 'child', 'staff', 'institution')),
    CONSTRAINT patron_child_born CHECK (category <> 'child' OR born IS NOT NULL)
);
CREATE TABLE fine (
    fine_id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    patron_id integer NOT NULL REFERENCES patron,
    amount numeric(8,2) NOT NULL CHECK (amount > 0),
    levied timestamptz NOT NULL DEFAULT now(),
    paid timestamptz
);
CREATE INDEX fine_unpaid ON fine (patron_id) WHERE paid IS NULL;
CREATE TABLE loan (
    loan_id serial PRIMARY KEY,
    barcode varchar(14) NOT NULL REFERENCES copy,
    patron_id integer NOT NULL REFERENCES patron,
    out_on date NOT NULL DEFAULT CURRENT_DATE,
    due_on date NOT NULL DEFAULT CURRENT_DATE + 21,
    back_on date
);
CREATE UNIQUE INDEX loan_open ON loan (barcode) WHERE back_on IS NULL;
CREATE TABLE hold (
    hold_id serial PRIMARY KEY,
    work_id integer NOT NULL REFERENCES work,
    patron_id integer NOT NULL REFERENCES patron,
    placed timestamptz NOT NULL DEFAULT now(),
    pickup smallint REFERENCES branch,
    CONSTRAINT hold_once UNIQUE (work_id, patron_id) INCLUDE (placed)
);
CREATE FUNCTION fine_for(days integer, daily numeric DEFAULT 0.25, cap numeric DEFAULT 12) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN least(days * daily, cap);
CREATE VIEW overdue AS SELECT l.loan_id, p.name, p.email, l.barcode, w.title, CURRENT_DATE - l.due_on AS days, fine_for(CURRENT_DATE - l.due_on) AS fine FROM loan l JOIN patron p USING (patron_id) JOIN copy c USING (barcode) JOIN edition e USING (edition_id) JOIN work w USING (work_id) WHERE l.back_on IS NULL AND l.due_on < CURRENT_DATE;
CREATE FUNCTION give_back(bc varchar) RETURNS numeric AS $$
DECLARE l loan; f numeric;
BEGIN
  UPDATE loan SET back_on = CURRENT_DATE WHERE barcode = bc AND back_on IS NULL RETURNING * INTO l;
  f := fine_for(greatest(CURRENT_DATE - l.due_on, 0));
  IF f > 0 THEN INSERT INTO fine (patron_id, amount) VALUES (l.patron_id, f); END IF;
  RETURN f;
END $$ LANGUAGE plpgsql;
