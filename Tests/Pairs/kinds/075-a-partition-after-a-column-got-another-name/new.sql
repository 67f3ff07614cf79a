CREATE TABLE ledger (id integer NOT NULL, amount numeric, remark text) PARTITION BY LIST (id);
ALTER TABLE ledger ADD CONSTRAINT ledger_once UNIQUE (id, remark);
CREATE INDEX ledger_totals ON ledger (amount, lower(remark)) INCLUDE (remark);
CREATE TABLE first PARTITION OF ledger FOR VALUES IN (1);
CREATE TABLE third PARTITION OF ledger FOR VALUES IN (3);
