CREATE TYPE copy_state AS ENUM ('in','out','lost');
CREATE TABLE branches (
    code text PRIMARY KEY CHECK (length(code) = 3),
    name text NOT NULL
);
CREATE TABLE books (
    isbn varchar(13) PRIMARY KEY,
    title text NOT NULL,
    pages smallint,
    price numeric(8,2),
    published int,
    label text GENERATED ALWAYS AS (title || ' [' || isbn::text || ']') STORED
);
CREATE INDEX books_title ON books (lower(title));
CREATE TABLE copies (
    id bigserial PRIMARY KEY,
    isbn varchar(13) NOT NULL REFERENCES books ON UPDATE CASCADE,
    branch text NOT NULL REFERENCES branches,
    state copy_state NOT NULL DEFAULT 'in'
);
CREATE TABLE loans (
    copy_id bigint NOT NULL REFERENCES copies,
    member bigint NOT NULL,
    out_on timestamptz NOT NULL DEFAULT now(),
    due interval NOT NULL DEFAULT '28 days',
    due_on date NOT NULL DEFAULT (CURRENT_DATE + 28),
    back_on timestamptz,
    fine numeric(8,2) NOT NULL DEFAULT 0 CHECK (fine >= 0),
    is_open boolean GENERATED ALWAYS AS (back_on IS NULL) STORED,
    PRIMARY KEY (copy_id, out_on)
);
CREATE UNIQUE INDEX one_open ON loans (copy_id) WHERE is_open;
CREATE VIEW open_loans AS SELECT l.copy_id, l.member, b.isbn, b.label, l.due_on, l.fine FROM loans l JOIN copies c ON c.id = l.copy_id JOIN books b USING (isbn) WHERE l.is_open;
CREATE VIEW late AS SELECT member, count(*) AS n, sum(fine) AS fines FROM open_loans WHERE due_on < CURRENT_DATE GROUP BY member;
CREATE FUNCTION loan_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE copies SET state = CASE WHEN NEW.back_on IS NULL THEN 'out' ELSE 'in' END::copy_state WHERE id = NEW.copy_id;
  RETURN NULL;
END $$;
CREATE TRIGGER loan_state AFTER INSERT OR UPDATE OF back_on ON loans FOR EACH ROW EXECUTE FUNCTION loan_state();
CREATE TRIGGER fine_set AFTER UPDATE OF fine ON loans FOR EACH ROW WHEN (NEW.fine > 10.00 AND NEW.is_open) EXECUTE FUNCTION loan_state();
CREATE VIEW lost_copies AS SELECT c.branch, c.state, b.price FROM copies c JOIN books b USING (isbn) WHERE c.state = 'lost';
