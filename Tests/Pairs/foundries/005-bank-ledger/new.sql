CREATE SCHEMA ledger;
CREATE DOMAIN ledger.amount AS numeric(18,4) CONSTRAINT nonzero CHECK (VALUE <> 0);
CREATE DOMAIN ledger.iso_ccy AS char(3) DEFAULT 'EUR' CHECK (VALUE = upper(VALUE));
CREATE TYPE ledger.side AS ENUM ('debit','credit');
CREATE TABLE ledger.accounts (
  id bigint GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME ledger.account_no START WITH 100000 CACHE 20) PRIMARY KEY,
  iban varchar(34) NOT NULL UNIQUE,
  owner text NOT NULL, ccy ledger.iso_ccy NOT NULL,
  balance numeric(18,4) NOT NULL DEFAULT 0,
  overdraft numeric(12,2) NOT NULL DEFAULT 0,
  available numeric(19,4) GENERATED ALWAYS AS (balance + overdraft) STORED,
  CONSTRAINT not_overdrawn CHECK (balance + overdraft >= 0)
);
CREATE TABLE ledger.journal (
  id bigint NOT NULL, booked date NOT NULL, memo text,
  batch uuid,
  PRIMARY KEY (booked, id)
) PARTITION BY RANGE (booked);
CREATE TABLE ledger.journal_2022 PARTITION OF ledger.journal FOR VALUES FROM (MINVALUE) TO ('2023-01-01');
CREATE TABLE ledger.journal_2023 PARTITION OF ledger.journal FOR VALUES FROM (
  '2023-01-01') TO ('2024-01-01') PARTITION BY RANGE (booked);
CREATE TABLE ledger.journal_2023h1 PARTITION OF ledger.journal_2023 FOR VALUES FROM (
  '2023-01-01') TO ('2023-07-01');
CREATE TABLE ledger.journal_2023h2 PARTITION OF ledger.journal_2023 FOR VALUES FROM (
  '2023-07-01') TO ('2024-01-01');
CREATE TABLE ledger.journal_rest PARTITION OF ledger.journal DEFAULT;
CREATE SEQUENCE ledger.posting_id_seq;
CREATE TABLE ledger.postings (
  id bigint NOT NULL DEFAULT nextval('ledger.posting_id_seq'),
  journal_id bigint NOT NULL, booked date NOT NULL,
  account_id bigint NOT NULL REFERENCES ledger.accounts,
  side ledger.side NOT NULL,
  amount ledger.amount NOT NULL,
  signed numeric(18,4) GENERATED ALWAYS AS (CASE side WHEN 'debit' THEN -amount ELSE amount END) STORED,
  PRIMARY KEY (id, account_id),
  CONSTRAINT postings_journal FOREIGN KEY (booked, journal_id) REFERENCES ledger.journal (booked, id) DEFERRABLE INITIALLY DEFERRED
) PARTITION BY HASH (account_id);
CREATE TABLE ledger.postings_h0 PARTITION OF ledger.postings FOR VALUES WITH (MODULUS 4, REMAINDER 0);
CREATE TABLE ledger.postings_h1 PARTITION OF ledger.postings FOR VALUES WITH (MODULUS 4, REMAINDER 1);
CREATE TABLE ledger.postings_h2 PARTITION OF ledger.postings FOR VALUES WITH (MODULUS 4, REMAINDER 2);
CREATE TABLE ledger.postings_h3 PARTITION OF ledger.postings FOR VALUES WITH (MODULUS 4, REMAINDER 3);
CREATE INDEX postings_account ON ledger.postings (account_id, booked) INCLUDE (amount);
CREATE INDEX postings_h1_amount ON ledger.postings_h1 (amount);
CREATE FUNCTION ledger.apply() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE ledger.accounts SET balance = balance + NEW.signed WHERE id = NEW.account_id;
  RETURN NULL;
END $$;
CREATE TRIGGER postings_apply AFTER INSERT ON ledger.postings FOR EACH ROW EXECUTE FUNCTION ledger.apply();
CREATE FUNCTION ledger.balanced() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (SELECT sum(signed) FROM ledger.postings WHERE journal_id = NEW.journal_id) <> 0 THEN RAISE EXCEPTION 'unbalanced'; END IF; RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER postings_balanced AFTER INSERT OR UPDATE ON ledger.postings DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger.balanced();
CREATE VIEW ledger.statement AS
  SELECT a.iban, p.booked, j.memo, p.signed, sum(p.signed) OVER (PARTITION BY p.account_id ORDER BY p.booked, p.id) AS running
  FROM ledger.postings p
  JOIN ledger.accounts a ON a.id = p.account_id
  JOIN ledger.journal j ON (j.id, j.booked) = (p.journal_id, p.booked);
CREATE VIEW ledger.trial_balance AS SELECT iban, sum(signed) AS total FROM ledger.statement GROUP BY iban;
COMMENT ON DOMAIN ledger.amount IS 'never zero';
COMMENT ON COLUMN ledger.accounts.iban IS 'natural key, not used by FKs';
COMMENT ON CONSTRAINT not_overdrawn ON ledger.accounts IS 'moved out of the app';
