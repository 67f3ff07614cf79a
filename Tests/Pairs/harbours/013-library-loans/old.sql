CREATE TABLE branches (
    code char(3) PRIMARY KEY,
    name varchar(80) NOT NULL
);
CREATE TABLE books (
    isbn char(10) PRIMARY KEY,
    title varchar(200) NOT NULL,
    pages int,
    price real,
    published varchar(10),
    label varchar(220) GENERATED ALWAYS AS ((isbn || ' ')::text || title::text) STORED
);
CREATE INDEX books_title ON books (lower(title));
CREATE TABLE copies (
    id serial PRIMARY KEY,
    isbn char(10) NOT NULL REFERENCES books,
    branch char(3) NOT NULL REFERENCES branches,
    state varchar(8) NOT NULL DEFAULT 'in' CHECK (state IN ('in','out','lost'))
);
CREATE TABLE loans (
    copy_id int NOT NULL REFERENCES copies,
    member int NOT NULL,
    out_on timestamp NOT NULL DEFAULT now(),
    due int NOT NULL DEFAULT 21,
    due_on date GENERATED ALWAYS AS (out_on::date + due) STORED,
    back_on timestamp,
    fine real NOT NULL DEFAULT 0,
    PRIMARY KEY (copy_id, out_on)
);
CREATE UNIQUE INDEX one_open ON loans (copy_id) WHERE back_on IS NULL;
CREATE VIEW open_loans AS SELECT l.copy_id, l.member, b.isbn, b.label, l.due_on, l.fine FROM loans l JOIN copies c ON c.id = l.copy_id JOIN books b USING (isbn) WHERE l.back_on IS NULL;
CREATE VIEW late AS SELECT member, count(*) AS n, sum(fine) AS fines FROM open_loans WHERE due_on < CURRENT_DATE GROUP BY member;
CREATE FUNCTION loan_state() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE copies SET state = CASE WHEN NEW.back_on IS NULL THEN 'out' ELSE 'in' END WHERE id = NEW.copy_id;
  RETURN NULL;
END $$;
CREATE TRIGGER loan_state AFTER INSERT OR UPDATE OF back_on ON loans FOR EACH ROW EXECUTE FUNCTION loan_state();
CREATE TRIGGER fine_set AFTER UPDATE OF fine ON loans FOR EACH ROW WHEN (NEW.fine > 10) EXECUTE FUNCTION loan_state();
CREATE VIEW lost_copies AS SELECT branch, count(*) AS n FROM copies WHERE state = 'lost' GROUP BY branch;
