CREATE TABLE language (code char(3) PRIMARY KEY, label varchar(40) NOT NULL);
CREATE TABLE work (
    work_id serial PRIMARY KEY,
    title text NOT NULL,
    author text,
    language char(3) REFERENCES language DEFAULT 'eng',
    isbn varchar(13),
    published smallint
);
CREATE INDEX work_title ON work (title);
CREATE INDEX work_isbn ON work (isbn);
CREATE TABLE branch (
    branch_id smallserial PRIMARY KEY,
    name varchar(60) NOT NULL UNIQUE
);
CREATE TABLE copy (
    barcode varchar(14) PRIMARY KEY,
    work_id integer NOT NULL REFERENCES work ON DELETE RESTRICT,
    branch_id smallint NOT NULL REFERENCES branch,
    acquired date,
    lost boolean DEFAULT false
);
CREATE TABLE patron (
    patron_id serial PRIMARY KEY,
    card_no varchar(14) NOT NULL UNIQUE,
    name text NOT NULL,
    email text,
    category varchar(10) DEFAULT 'adult' CHECK (category IN ('adult', 'child', 'staff')),
    fines numeric(8,2) DEFAULT 0
);
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
    placed timestamp DEFAULT now(),
    UNIQUE (work_id, patron_id)
);
CREATE VIEW overdue AS SELECT l.loan_id, p.name, p.email, l.barcode, CURRENT_DATE - l.due_on AS days FROM loan l JOIN patron p USING (patron_id) WHERE l.back_on IS NULL AND l.due_on < CURRENT_DATE;
CREATE FUNCTION fine(days integer) RETURNS numeric AS $$ SELECT least(days * 0.20, 10.00) $$ LANGUAGE sql IMMUTABLE;
CREATE FUNCTION give_back(bc varchar) RETURNS numeric AS $$
DECLARE l loan; f numeric;
BEGIN
  UPDATE loan SET back_on = CURRENT_DATE WHERE barcode = bc AND back_on IS NULL RETURNING * INTO l;
  f := fine(greatest(CURRENT_DATE - l.due_on, 0));
  UPDATE patron SET fines = fines + f WHERE patron_id = l.patron_id;
  RETURN f;
END $$ LANGUAGE plpgsql;
