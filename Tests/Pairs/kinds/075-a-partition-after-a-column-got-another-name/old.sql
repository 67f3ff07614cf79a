CREATE TABLE ledger (id integer NOT NULL, total numeric, note text) PARTITION BY LIST (id);
ALTER TABLE ledger ADD CONSTRAINT ledger_once UNIQUE (id, note);
CREATE INDEX ledger_totals ON ledger (total, lower(note)) INCLUDE (note);
CREATE TABLE first PARTITION OF ledger FOR VALUES IN (1);
CREATE TABLE second PARTITION OF ledger FOR VALUES IN (2);
