CREATE SCHEMA lib;
CREATE TYPE lib.copy_status AS ENUM ('available', 'loaned', 'lost', 'repair');
CREATE DOMAIN lib.isbn AS varchar(13) CHECK (length(VALUE) IN (10, 13));
CREATE FUNCTION lib.normalize(t text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT lower(trim(t)) $$;
CREATE TABLE lib.org_unit (
    id serial PRIMARY KEY,
    code text NOT NULL UNIQUE,
    name text NOT NULL,
    parent_id integer REFERENCES lib.org_unit(id)
);

CREATE TABLE lib.holiday (
    id serial PRIMARY KEY,
    org_id integer NOT NULL REFERENCES lib.org_unit(id),
    day date NOT NULL,
    UNIQUE (org_id, day)
);

CREATE TABLE lib.open_hours (
    id serial PRIMARY KEY,
    org_id integer NOT NULL REFERENCES lib.org_unit(id),
    dow smallint NOT NULL,
    opens time,
    closes time,
    CHECK (dow BETWEEN 0 AND 6)
);

CREATE TABLE lib.rule_set (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    loan_days integer DEFAULT 21 NOT NULL,
    max_renewals integer DEFAULT 2 NOT NULL,
    fine_per_day numeric(6,2) DEFAULT 0.2 NOT NULL
);

CREATE TABLE lib.setting (
    key text,
    value text,
    PRIMARY KEY (key)
);

CREATE TABLE lib.author (
    id serial PRIMARY KEY,
    name text NOT NULL,
    born integer,
    died integer
);

CREATE TABLE lib.publisher (
    id serial PRIMARY KEY,
    name text NOT NULL,
    place text
);

CREATE TABLE lib.language (
    id serial PRIMARY KEY,
    code char(3) NOT NULL UNIQUE,
    name text NOT NULL
);

CREATE TABLE lib.series (
    id serial PRIMARY KEY,
    title text NOT NULL
);

CREATE TABLE lib.work (
    id serial PRIMARY KEY,
    title text NOT NULL,
    author_id integer REFERENCES lib.author(id),
    language_id integer REFERENCES lib.language(id),
    series_id integer REFERENCES lib.series(id),
    subject text[]
);

CREATE TABLE lib.edition (
    id serial PRIMARY KEY,
    work_id integer NOT NULL REFERENCES lib.work(id),
    publisher_id integer REFERENCES lib.publisher(id),
    year smallint,
    isbn lib.isbn,
    pages integer
);

CREATE TABLE lib.marc_record (
    id serial PRIMARY KEY,
    edition_id integer NOT NULL REFERENCES lib.edition(id) ON DELETE CASCADE,
    xml xml NOT NULL,
    imported timestamptz DEFAULT now() NOT NULL
);

CREATE TABLE lib.shelf (
    id serial PRIMARY KEY,
    org_id integer NOT NULL REFERENCES lib.org_unit(id),
    code text NOT NULL
);

CREATE TABLE lib.copy (
    id serial PRIMARY KEY,
    barcode text NOT NULL UNIQUE,
    edition_id integer NOT NULL REFERENCES lib.edition(id),
    org_id integer NOT NULL REFERENCES lib.org_unit(id),
    shelf_id integer REFERENCES lib.shelf(id),
    status lib.copy_status DEFAULT 'available' NOT NULL,
    price numeric(8,2)
);

CREATE TABLE lib.patron_group (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    rule_id integer NOT NULL REFERENCES lib.rule_set(id)
);

CREATE TABLE lib.patron (
    id serial PRIMARY KEY,
    card_no text NOT NULL UNIQUE,
    surname text NOT NULL,
    given text NOT NULL,
    email text,
    group_id integer NOT NULL REFERENCES lib.patron_group(id),
    org_id integer NOT NULL REFERENCES lib.org_unit(id),
    expires date,
    blocked boolean DEFAULT false NOT NULL
);

CREATE TABLE lib.patron_note (
    id serial PRIMARY KEY,
    patron_id integer NOT NULL REFERENCES lib.patron(id) ON DELETE CASCADE,
    at timestamptz DEFAULT now() NOT NULL,
    note text NOT NULL
);

CREATE TABLE lib.loan (
    id serial PRIMARY KEY,
    copy_id integer NOT NULL REFERENCES lib.copy(id),
    patron_id integer NOT NULL REFERENCES lib.patron(id),
    out_at timestamptz DEFAULT now() NOT NULL,
    due timestamptz NOT NULL,
    in_at timestamptz,
    renewals integer DEFAULT 0 NOT NULL
);

CREATE TABLE lib.hold (
    id serial PRIMARY KEY,
    patron_id integer NOT NULL REFERENCES lib.patron(id),
    copy_id integer NOT NULL REFERENCES lib.copy(id),
    pickup_id integer NOT NULL REFERENCES lib.org_unit(id),
    placed timestamptz DEFAULT now() NOT NULL,
    ready timestamptz
);

CREATE TABLE lib.fine (
    id serial PRIMARY KEY,
    loan_id integer NOT NULL REFERENCES lib.loan(id) ON DELETE CASCADE,
    amount numeric(8,2) NOT NULL,
    reason text DEFAULT 'overdue' NOT NULL,
    at timestamptz DEFAULT now() NOT NULL
);

CREATE TABLE lib.payment (
    id serial PRIMARY KEY,
    patron_id integer NOT NULL REFERENCES lib.patron(id),
    amount numeric(8,2) NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    method text DEFAULT 'cash' NOT NULL
);

CREATE TABLE lib.transit (
    id serial PRIMARY KEY,
    copy_id integer NOT NULL REFERENCES lib.copy(id),
    from_id integer NOT NULL REFERENCES lib.org_unit(id),
    to_id integer NOT NULL REFERENCES lib.org_unit(id),
    sent timestamptz DEFAULT now() NOT NULL,
    arrived timestamptz
);

CREATE TABLE lib.vendor (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    account text
);

CREATE TABLE lib.fund (
    id serial PRIMARY KEY,
    code text NOT NULL UNIQUE,
    year smallint NOT NULL,
    amount numeric(12,2) NOT NULL
);

CREATE TABLE lib.purchase_order (
    id serial PRIMARY KEY,
    vendor_id integer NOT NULL REFERENCES lib.vendor(id),
    ordered date NOT NULL,
    closed boolean DEFAULT false NOT NULL
);

CREATE TABLE lib.po_line (
    id serial PRIMARY KEY,
    po_id integer NOT NULL REFERENCES lib.purchase_order(id) ON DELETE CASCADE,
    edition_id integer REFERENCES lib.edition(id),
    fund_id integer NOT NULL REFERENCES lib.fund(id),
    qty integer DEFAULT 1 NOT NULL,
    price numeric(8,2) NOT NULL
);

CREATE TABLE lib.invoice (
    id serial PRIMARY KEY,
    vendor_id integer NOT NULL REFERENCES lib.vendor(id),
    no text NOT NULL,
    dated date NOT NULL
);

CREATE INDEX loan_open ON lib.loan (patron_id) WHERE in_at IS NULL;
CREATE INDEX work_title ON lib.work (lib.normalize(title));
CREATE FUNCTION lib.after_loan() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE lib.copy SET status = 'loaned' WHERE id = NEW.copy_id; RETURN NULL; END $$;
CREATE TRIGGER after_loan AFTER INSERT ON lib.loan FOR EACH ROW EXECUTE FUNCTION lib.after_loan();
CREATE VIEW lib.overdue AS SELECT l.id, p.card_no, c.barcode, l.due FROM lib.loan l JOIN lib.patron p ON p.id = l.patron_id JOIN lib.copy c ON c.id = l.copy_id WHERE l.in_at IS NULL AND l.due < now();
CREATE VIEW lib.opac AS SELECT w.id, w.title, a.name AS author, count(c.id) AS copies FROM lib.work w LEFT JOIN lib.author a ON a.id = w.author_id LEFT JOIN lib.edition e ON e.work_id = w.id LEFT JOIN lib.copy c ON c.edition_id = e.id GROUP BY w.id, a.name;
