-- consortium of libraries; hand-written for jOOQ, many small schemas
CREATE SCHEMA catalog; CREATE SCHEMA circ; CREATE SCHEMA patron;
CREATE SCHEMA acq;
CREATE TYPE catalog.material AS ENUM ('book', 'serial', 'score', 'map');
CREATE DOMAIN catalog.isbn AS varchar(17)
CONSTRAINT isbn_chars CHECK (VALUE ~ '^[0-9X -]+$');
CREATE TABLE catalog.work (
    work_id     integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title       text NOT NULL,
    sort_title  text GENERATED ALWAYS AS (regexp_replace(title,
'^(The|A|An) ', '')
) STORED,
    material    catalog.material NOT NULL DEFAULT 'book',
    first_year  smallint CHECK (first_year > 1400)
);
CREATE TABLE catalog.edition (
    isbn        catalog.isbn PRIMARY KEY,
    work_id     integer NOT NULL REFERENCES catalog.work ON DELETE CASCADE,
    publisher   text, pages integer,
    published   smallint
);
CREATE TABLE catalog.author (author_id serial PRIMARY KEY, name text NOT NULL, viaf bigint UNIQUE);
CREATE TABLE catalog.work_author (work_id int REFERENCES catalog.work ON DELETE CASCADE, author_id int REFERENCES catalog.author, role text NOT NULL DEFAULT 'aut', PRIMARY KEY (work_id, author_id
));
CREATE TABLE circ.branch (code char(4) PRIMARY KEY, name text NOT NULL, hours tstzmultirange);
CREATE TABLE circ.copy (barcode char(14) PRIMARY KEY, isbn catalog.isbn NOT NULL REFERENCES catalog.edition, branch char(4) NOT NULL REFERENCES circ.branch, status text NOT NULL DEFAULT 'in' CHECK (status IN ('in','out','lost'
)));
CREATE TABLE patron.patron (id bigint PRIMARY KEY, name text NOT NULL, born date, home char(4) REFERENCES circ.branch, blocked boolean DEFAULT false, fines_cents int NOT NULL DEFAULT 0);
CREATE TABLE circ.loan (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, copy char(14) NOT NULL REFERENCES circ.copy, patron bigint REFERENCES patron.patron ON DELETE SET NULL, out_at timestamptz NOT NULL DEFAULT now(), due date NOT NULL, back_at timestamptz);
CREATE UNIQUE INDEX loan_open ON circ.loan (copy) WHERE back_at IS NULL;
CREATE TABLE acq.orders (id serial PRIMARY KEY, isbn catalog.isbn, qty int, price numeric(8,2));
CREATE TABLE circ.hold (work int REFERENCES catalog.work, patron bigint REFERENCES patron.patron ON DELETE CASCADE, placed timestamptz DEFAULT now(), PRIMARY KEY (work, patron));
CREATE VIEW catalog.opac AS SELECT w.work_id, w.title, string_agg(a.name, '; ' ORDER BY a.name) AS authors FROM catalog.work w LEFT JOIN catalog.work_author wa USING (work_id) LEFT JOIN catalog.author a USING (author_id) GROUP BY w.work_id;
CREATE VIEW circ.overdue AS SELECT l.id, l.copy, p.name, CURRENT_DATE - l.due AS days FROM circ.loan l JOIN patron.patron p ON p.id = l.patron WHERE l.back_at IS NULL AND l.due < CURRENT_DATE;
CREATE FUNCTION circ.due_date(p patron.patron, m catalog.material) RETURNS date STABLE LANGUAGE sql AS $$ SELECT CURRENT_DATE + CASE m WHEN 'serial' THEN 7
 ELSE 28 END $$;
CREATE FUNCTION circ.on_loan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE circ.copy SET status = CASE WHEN NEW.back_at IS NULL THEN 'out' ELSE 'in' END WHERE barcode = NEW.copy;
  RETURN NULL;
END $$;
CREATE TRIGGER on_loan AFTER INSERT OR UPDATE OF back_at ON circ.loan FOR EACH ROW EXECUTE FUNCTION circ.on_loan();
COMMENT ON SCHEMA circ IS
'circulation';
