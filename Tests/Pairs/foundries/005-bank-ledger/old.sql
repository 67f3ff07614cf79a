CREATE SCHEMA ledger;
CREATE DOMAIN ledger.amount AS numeric(12,2) CHECK (VALUE <> 0);
CREATE DOMAIN ledger.iso_ccy AS char(3) DEFAULT 'EUR' CHECK (VALUE = upper(VALUE));
CREATE TYPE ledger.side AS ENUM ('debit','credit');
CREATE TABLE ledger.accounts (
  iban varchar(34) PRIMARY KEY,
  owner text NOT NULL, ccy ledger.iso_ccy NOT NULL,
  balance numeric(12,2) NOT NULL DEFAULT 0,
  overdraft numeric(12,2) NOT NULL DEFAULT 0,
  available numeric GENERATED ALWAYS AS (balance + overdraft) STORED
);
CREATE TABLE ledger.journal (
  id bigint NOT NULL, booked date NOT NULL, memo text,
  PRIMARY KEY (id, booked)
) PARTITION BY RANGE (booked);
CREATE TABLE ledger.journal_2022 PARTITION OF ledger.journal FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
CREATE TABLE ledger.journal_2023 PARTITION OF ledger.journal FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE SEQUENCE ledger.posting_id_seq;
CREATE TABLE ledger.postings (
  id bigint NOT NULL DEFAULT nextval('ledger.posting_id_seq'),
  journal_id bigint NOT NULL, booked date NOT NULL,
  iban varchar(34) NOT NULL REFERENCES ledger.accounts ON UPDATE CASCADE,
  side ledger.side NOT NULL,
  amount ledger.amount NOT NULL,
  signed numeric GENERATED ALWAYS AS (CASE side WHEN 'debit' THEN -amount ELSE amount END) STORED,
  PRIMARY KEY (id, booked),
  FOREIGN KEY (journal_id, booked) REFERENCES ledger.journal ON DELETE CASCADE
) PARTITION BY RANGE (booked);
ALTER SEQUENCE ledger.posting_id_seq OWNED BY ledger.postings.id;
CREATE TABLE ledger.postings_2022 PARTITION OF ledger.postings FOR VALUES FROM (
  '2022-01-01') TO ('2023-01-01');
CREATE TABLE ledger.postings_2023 PARTITION OF ledger.postings FOR VALUES FROM (
  '2023-01-01') TO ('2024-01-01');
CREATE INDEX postings_iban ON ledger.postings (iban, booked);
CREATE INDEX postings_2023_amount ON ledger.postings_2023 (amount);
CREATE FUNCTION ledger.apply() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE ledger.accounts SET balance = balance + NEW.signed WHERE iban = NEW.iban;
  RETURN NULL;
END $$;
CREATE TRIGGER postings_apply AFTER INSERT ON ledger.postings FOR EACH ROW EXECUTE FUNCTION ledger.apply();
CREATE TRIGGER postings_audit AFTER INSERT ON ledger.postings_2023 FOR EACH ROW WHEN (NEW.amount > 10000) EXECUTE FUNCTION ledger.apply();
CREATE VIEW ledger.statement AS
  SELECT p.iban, p.booked, j.memo, p.signed, sum(p.signed) OVER (PARTITION BY p.iban ORDER BY p.booked, p.id) AS running
  FROM ledger.postings p
  JOIN ledger.journal j ON (j.id, j.booked) = (p.journal_id, p.booked);
CREATE VIEW ledger.trial_balance AS SELECT iban, sum(signed) AS total FROM ledger.statement GROUP BY iban;
COMMENT ON DOMAIN ledger.amount IS 'never zero';
COMMENT ON COLUMN ledger.accounts.iban IS 'key';
