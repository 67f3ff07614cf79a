-- library: views made writable by rules, later by triggers
CREATE SCHEMA lib;
CREATE TABLE lib.books (isbn varchar(13) PRIMARY KEY, title text NOT NULL, copies int NOT NULL DEFAULT 1);
CREATE TABLE lib.readers (id serial PRIMARY KEY, name text NOT NULL, active boolean DEFAULT true NOT NULL);
CREATE TABLE lib.loans (
  reader_id int REFERENCES lib.readers, isbn varchar(13) REFERENCES lib.books,
  since date NOT NULL DEFAULT CURRENT_DATE, until date,
PRIMARY KEY (reader_id, isbn, since)
);
CREATE TABLE lib.loan_history (LIKE lib.loans, closed timestamptz DEFAULT now()
, reason text
);
CREATE TABLE lib.log (at timestamptz DEFAULT now(), msg text);
CREATE VIEW lib.open_loans AS
  SELECT l.reader_id, r.name, l.isbn, b.title, l.since
  , l.until
  FROM lib.loans l JOIN lib.readers r ON r.id = l.reader_id JOIN lib.books b USING (isbn);
CREATE FUNCTION lib.open_loans_io() RETURNS trigger LANGUAGE plpgsql AS $body$
BEGIN
   IF TG_OP = 'INSERT' THEN
     INSERT INTO lib.loans (reader_id, isbn, since) VALUES (NEW.reader_id, NEW.isbn, coalesce(NEW.since, CURRENT_DATE));
     RETURN NEW;
   END IF;
   DELETE FROM lib.loans WHERE reader_id = OLD.reader_id AND isbn = OLD.isbn;
   RETURN OLD;
END $body$;
CREATE TRIGGER io INSTEAD OF INSERT OR DELETE ON lib.open_loans FOR EACH ROW EXECUTE FUNCTION lib.open_loans_io();
CREATE RULE upd AS ON UPDATE TO lib.open_loans
WHERE NEW.since <> OLD.since DO INSTEAD UPDATE lib.loans SET since = NEW.since WHERE reader_id = OLD.reader_id AND isbn = OLD.isbn;
CREATE RULE upd_none AS ON UPDATE TO lib.open_loans DO INSTEAD NOTHING;
CREATE VIEW lib.active_readers AS SELECT id, name, active FROM lib.readers WHERE active
;
CREATE RULE log_ins AS ON INSERT TO lib.books WHERE (NEW.copies > 1) DO ALSO INSERT INTO lib.log (msg) VALUES ('new books ' || NEW.isbn || ' x' || NEW.copies);
CREATE RULE log_upd AS ON UPDATE TO lib.books DO ALSO (
  INSERT INTO lib.log (msg) VALUES ('upd ' || OLD.isbn);
  INSERT INTO lib.log (msg) SELECT 'copies ' || OLD.copies || '->' || NEW.copies WHERE NEW.copies IS DISTINCT FROM OLD.copies;
  NOTIFY books);
CREATE RULE soft_delete AS ON DELETE TO lib.readers DO INSTEAD UPDATE lib.readers SET active = false WHERE id = OLD.id RETURNING OLD.*;
CREATE RULE hist_ro AS ON UPDATE TO lib.loan_history DO INSTEAD NOTHING;
ALTER TABLE lib.loan_history
ENABLE ALWAYS RULE hist_ro;
ALTER TABLE lib.books ENABLE REPLICA RULE log_upd;
COMMENT ON RULE log_ins ON lib.books IS
'log sets of books';
COMMENT ON RULE upd ON lib.open_loans IS 'limited update';
CREATE VIEW lib.overdue (reader, books) AS SELECT name, array_agg(title ORDER BY since
  , isbn
 ) FROM lib.open_loans WHERE since < CURRENT_DATE - 28 GROUP BY name;
GRANT SELECT, INSERT, DELETE ON lib.open_loans TO PUBLIC;
