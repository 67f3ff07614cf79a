CREATE SCHEMA catalog; 
CREATE SCHEMA circ;
CREATE SCHEMA acq;
CREATE SCHEMA config;
COMMENT ON SCHEMA circ IS 'circulation';
COMMENT ON SCHEMA acq IS 'acquisitions';
CREATE TYPE circ.copy_status AS ENUM ('available', 'loaned', 'lost', 'repair', 'on_hold_shelf', 'in_transit');
CREATE DOMAIN catalog.isbn AS text CHECK (VALUE ~ '^(97[89])?\d{9}[\dX]$');
CREATE FUNCTION config.normalize(t text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT lower(regexp_replace(btrim(t), '\s+', ' ', 'g')) $$;
CREATE TABLE config.org_unit (
    id serial PRIMARY KEY,
    code text NOT NULL UNIQUE,
    name text NOT NULL,
    parent_id integer REFERENCES config.org_unit(id)
);

CREATE TABLE config.holiday (
    id serial PRIMARY KEY,
    org_id integer NOT NULL REFERENCES config.org_unit(id),
    day date NOT NULL,
    UNIQUE (org_id, day)
);

CREATE TABLE config.open_hours (
    id serial PRIMARY KEY,
    org_id integer NOT NULL REFERENCES config.org_unit(id),
    dow smallint NOT NULL,
    opens time,
    closes time,
    CHECK (dow BETWEEN 0 AND 6)
);

CREATE TABLE config.rule_set (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    loan_days integer DEFAULT 21 NOT NULL,
    max_renewals integer DEFAULT 2 NOT NULL,
    fine_per_day numeric(6,2) DEFAULT 0.2 NOT NULL
);

CREATE TABLE config.setting (
    key text,
    value text,
    PRIMARY KEY (key)
);

CREATE TABLE catalog.author (
    id serial PRIMARY KEY,
    name text NOT NULL,
    born integer,
    died integer,
    CHECK (died >= born)
);

CREATE TABLE catalog.publisher (
    id serial PRIMARY KEY,
    name text NOT NULL,
    place text
);

CREATE TABLE catalog.language (
    id serial PRIMARY KEY,
    code char(3) NOT NULL UNIQUE,
    name text NOT NULL
);

CREATE TABLE catalog.series (
    id serial PRIMARY KEY,
    title text NOT NULL
);

CREATE TABLE catalog.work (
    id serial PRIMARY KEY,
    title text NOT NULL,
    original_title text,
    language_id integer REFERENCES catalog.language(id),
    series_id integer REFERENCES catalog.series(id),
    sort_title text,
    CHECK (title <> '')
);

CREATE TABLE catalog.work_author (
    work_id integer REFERENCES catalog.work(id) ON DELETE CASCADE,
    author_id integer REFERENCES catalog.author(id),
    role text DEFAULT 'author',
    PRIMARY KEY (work_id, author_id, role)
);

CREATE TABLE catalog.subject (
    id serial PRIMARY KEY,
    term text NOT NULL UNIQUE,
    broader_id integer REFERENCES catalog.subject(id)
);

CREATE TABLE catalog.work_subject (
    work_id integer REFERENCES catalog.work(id) ON DELETE CASCADE,
    subject_id integer REFERENCES catalog.subject(id),
    PRIMARY KEY (work_id, subject_id)
);

CREATE TABLE catalog.edition (
    id serial PRIMARY KEY,
    work_id integer NOT NULL REFERENCES catalog.work(id),
    publisher_id integer REFERENCES catalog.publisher(id),
    year smallint,
    isbn catalog.isbn,
    pages integer,
    carrier text DEFAULT 'volume' NOT NULL
);

CREATE TABLE catalog.marc_record (
    id serial PRIMARY KEY,
    edition_id integer NOT NULL REFERENCES catalog.edition(id) ON DELETE CASCADE,
    xml xml NOT NULL,
    imported timestamptz DEFAULT now() NOT NULL
);

CREATE TABLE catalog.shelf (
    id serial PRIMARY KEY,
    org_id integer NOT NULL REFERENCES config.org_unit(id),
    code text NOT NULL
);

CREATE TABLE catalog.copy (
    id serial PRIMARY KEY,
    barcode text NOT NULL UNIQUE,
    edition_id integer NOT NULL REFERENCES catalog.edition(id),
    org_id integer NOT NULL REFERENCES config.org_unit(id),
    shelf_id integer REFERENCES catalog.shelf(id),
    status circ.copy_status DEFAULT 'available' NOT NULL,
    price numeric(8,2),
    deleted boolean DEFAULT false NOT NULL
);

CREATE TABLE circ.patron_group (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    rule_id integer NOT NULL REFERENCES config.rule_set(id)
);

CREATE TABLE circ.patron (
    id serial PRIMARY KEY,
    card_no text NOT NULL UNIQUE,
    surname text NOT NULL,
    given text NOT NULL,
    email text,
    group_id integer NOT NULL REFERENCES circ.patron_group(id),
    org_id integer NOT NULL REFERENCES config.org_unit(id),
    expires date,
    blocked boolean DEFAULT false NOT NULL
);

CREATE TABLE circ.patron_note (
    id serial PRIMARY KEY,
    patron_id integer NOT NULL REFERENCES circ.patron(id) ON DELETE CASCADE,
    at timestamptz DEFAULT now() NOT NULL,
    note text NOT NULL
);

CREATE TABLE circ.loan (
    id serial PRIMARY KEY,
    copy_id integer NOT NULL REFERENCES catalog.copy(id),
    patron_id integer NOT NULL REFERENCES circ.patron(id),
    out_at timestamptz DEFAULT now() NOT NULL,
    due timestamptz NOT NULL,
    in_at timestamptz,
    renewals integer DEFAULT 0 NOT NULL
);

CREATE TABLE circ.hold (
    id serial PRIMARY KEY,
    patron_id integer NOT NULL REFERENCES circ.patron(id),
    edition_id integer NOT NULL REFERENCES catalog.edition(id),
    pickup_id integer NOT NULL REFERENCES config.org_unit(id),
    placed timestamptz DEFAULT now() NOT NULL,
    ready timestamptz,
    expires date
);

CREATE TABLE circ.fine (
    id serial PRIMARY KEY,
    loan_id integer NOT NULL REFERENCES circ.loan(id) ON DELETE CASCADE,
    amount numeric(8,2) NOT NULL,
    reason text DEFAULT 'overdue' NOT NULL,
    at timestamptz DEFAULT now() NOT NULL
);

CREATE TABLE circ.payment (
    id serial PRIMARY KEY,
    patron_id integer NOT NULL REFERENCES circ.patron(id),
    amount numeric(8,2) NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    method text DEFAULT 'cash' NOT NULL
);

CREATE TABLE circ.transit (
    id serial PRIMARY KEY,
    copy_id integer NOT NULL REFERENCES catalog.copy(id),
    from_id integer NOT NULL REFERENCES config.org_unit(id),
    to_id integer NOT NULL REFERENCES config.org_unit(id),
    sent timestamptz DEFAULT now() NOT NULL,
    arrived timestamptz
);

CREATE TABLE acq.vendor (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    account text
);

CREATE TABLE acq.fund (
    id serial PRIMARY KEY,
    code text NOT NULL UNIQUE,
    year smallint NOT NULL,
    amount numeric(12,2) NOT NULL
);

CREATE TABLE acq.purchase_order (
    id serial PRIMARY KEY,
    vendor_id integer NOT NULL REFERENCES acq.vendor(id),
    ordered date NOT NULL,
    closed boolean DEFAULT false NOT NULL
);

CREATE TABLE acq.po_line (
    id serial PRIMARY KEY,
    po_id integer NOT NULL REFERENCES acq.purchase_order(id) ON DELETE CASCADE,
    edition_id integer REFERENCES catalog.edition(id),
    fund_id integer NOT NULL REFERENCES acq.fund(id),
    qty integer DEFAULT 1 NOT NULL,
    price numeric(8,2) NOT NULL
);

CREATE TABLE acq.invoice (
    id serial PRIMARY KEY,
    vendor_id integer NOT NULL REFERENCES acq.vendor(id),
    no text NOT NULL,
    dated date NOT NULL,
    UNIQUE (vendor_id, no)
);

CREATE UNIQUE INDEX loan_open ON circ.loan (copy_id) INCLUDE (patron_id, due) WHERE in_at IS NULL;
CREATE INDEX work_title ON catalog.work (config.normalize(title) text_pattern_ops);
CREATE FUNCTION circ.after_loan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE catalog.copy SET status = CASE WHEN NEW.in_at IS NULL THEN 'loaned'::circ.copy_status ELSE 'available' END WHERE id = NEW.copy_id;
  RETURN NULL;
END $$;
CREATE TRIGGER after_loan AFTER INSERT OR UPDATE OF in_at ON circ.loan FOR EACH ROW EXECUTE FUNCTION circ.after_loan();
CREATE VIEW circ.overdue AS SELECT l.id, p.card_no, p.email, c.barcode, l.due, now() - l.due AS late FROM circ.loan l JOIN circ.patron p ON p.id = l.patron_id JOIN catalog.copy c ON c.id = l.copy_id WHERE l.in_at IS NULL AND l.due < now();
CREATE VIEW catalog.opac AS SELECT w.id, w.title, (SELECT string_agg(a.name, '; ' ORDER BY a.name) FROM catalog.work_author x JOIN catalog.author a ON a.id = x.author_id WHERE x.work_id = w.id) AS author, count(c.id) FILTER (WHERE c.status = 'available') AS available, count(c.id) AS copies
FROM catalog.work w LEFT JOIN catalog.edition e ON e.work_id = w.id LEFT JOIN catalog.copy c ON c.edition_id = e.id AND NOT c.deleted GROUP BY w.id;
