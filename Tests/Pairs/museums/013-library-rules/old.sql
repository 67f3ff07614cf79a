-- library: views made writable by rules, later by triggers
CREATE SCHEMA lib;
CREATE TABLE lib.books (isbn varchar(13) PRIMARY KEY, title text NOT NULL, copies int NOT NULL DEFAULT 1);
CREATE TABLE lib.readers (id serial PRIMARY KEY, name text NOT NULL, active boolean DEFAULT true NOT NULL);
CREATE TABLE lib.loans (
  reader_id int REFERENCES lib.readers, isbn varchar(13) REFERENCES lib.books,
  since date NOT NULL DEFAULT CURRENT_DATE, until date,
PRIMARY KEY (reader_id, isbn)
);
CREATE TABLE lib.loan_history (LIKE lib.loans, closed timestamptz DEFAULT now()
);
CREATE TABLE lib.log (at timestamptz DEFAULT now(), msg text);
CREATE VIEW lib.open_loans AS
  SELECT l.reader_id, r.name, l.isbn, b.title, l.since
  FROM lib.loans l JOIN lib.readers r ON r.id = l.reader_id JOIN lib.books b USING (isbn);
CREATE RULE ins AS ON INSERT TO lib.open_loans DO INSTEAD
   INSERT INTO lib.loans (reader_id, isbn, since) VALUES (NEW.reader_id, NEW.isbn, coalesce(NEW.since, CURRENT_DATE))
   RETURNING reader_id, NULL::text, isbn, NULL::text, since;
CREATE RULE del AS ON DELETE TO lib.open_loans DO INSTEAD (
   INSERT INTO lib.loan_history (reader_id, isbn, since, until) SELECT reader_id, isbn, since, CURRENT_DATE FROM lib.loans WHERE reader_id = OLD.reader_id AND isbn = OLD.isbn;
   DELETE FROM lib.loans WHERE reader_id = OLD.reader_id AND isbn = OLD.isbn);
CREATE RULE upd AS ON UPDATE TO lib.open_loans
WHERE NEW.name <> OLD.name DO INSTEAD UPDATE lib.readers SET name = NEW.name WHERE id = OLD.reader_id;
CREATE RULE upd_none AS ON UPDATE TO lib.open_loans DO INSTEAD NOTHING;
CREATE VIEW lib.active_readers AS SELECT id, name, active FROM lib.readers WHERE active
WITH LOCAL CHECK OPTION;
CREATE RULE log_ins AS ON INSERT TO lib.books DO ALSO INSERT INTO lib.log (msg) VALUES ('new book ' || NEW.isbn);
CREATE RULE log_upd AS ON UPDATE TO lib.books DO ALSO (
  INSERT INTO lib.log (msg) VALUES ('upd ' || OLD.isbn);
  NOTIFY books);
CREATE RULE protect AS ON DELETE TO lib.readers WHERE OLD.active DO INSTEAD NOTHING;
CREATE RULE hist_ro AS ON UPDATE TO lib.loan_history DO INSTEAD NOTHING;
ALTER TABLE lib.loan_history
DISABLE RULE hist_ro;
ALTER TABLE lib.books ENABLE REPLICA RULE log_upd;
COMMENT ON RULE log_ins ON lib.books IS
'log every book';
COMMENT ON RULE upd ON lib.open_loans IS 'limited update';
CREATE VIEW lib.overdue (reader, books) AS SELECT name, array_agg(title ORDER BY since
 ) FROM lib.open_loans WHERE since < CURRENT_DATE - 28 GROUP BY name;
GRANT SELECT, INSERT, DELETE ON lib.open_loans TO PUBLIC;
