-- V1__accounts.sql
CREATE DOMAIN iban AS VARCHAR(34) CHECK (VALUE ~ '^[A-Z]{2}\d{2}');
CREATE DOMAIN positive_amount AS NUMERIC(15,2) CHECK (VALUE > 0);
CREATE TYPE entry_side AS ENUM ('DEBIT', 'CREDIT');
CREATE TABLE account (id BIGINT PRIMARY KEY, iban iban NOT NULL, currency CHAR(3) NOT NULL DEFAULT 'EUR', opened DATE NOT NULL DEFAULT CURRENT_DATE, closed DATE, CONSTRAINT account_iban_uk UNIQUE (iban));
CREATE SEQUENCE account_seq START WITH 1000 INCREMENT BY 10;
ALTER TABLE account ALTER COLUMN id SET DEFAULT nextval('account_seq');
CREATE TABLE journal (
    id BIGSERIAL PRIMARY KEY,
    booked TIMESTAMPTZ NOT NULL DEFAULT now(),
    memo VARCHAR(140)
);
CREATE TABLE entry (
    id BIGSERIAL PRIMARY KEY,
    journal_id BIGINT NOT NULL,
    account_id BIGINT NOT NULL,
    side entry_side NOT NULL,
    amount positive_amount NOT NULL
);
ALTER TABLE entry ADD CONSTRAINT entry_journal_fk FOREIGN KEY (journal_id) REFERENCES journal (id);
ALTER TABLE entry ADD CONSTRAINT entry_account_fk FOREIGN KEY (account_id) REFERENCES account (id);
CREATE INDEX entry_account_ix ON entry (account_id);
-- V2__balance_check.sql
CREATE FUNCTION check_balanced() RETURNS TRIGGER AS $$
BEGIN
  IF (SELECT sum(CASE side WHEN 'DEBIT' THEN amount ELSE -amount END) FROM entry WHERE journal_id = NEW.journal_id) <> 0 THEN
    RAISE EXCEPTION 'journal % unbalanced', NEW.journal_id;
  END IF;
  RETURN NULL;
END $$ LANGUAGE plpgsql;
CREATE CONSTRAINT TRIGGER entry_balanced AFTER INSERT ON entry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_balanced();
-- R__views.sql
CREATE OR REPLACE VIEW balance AS
  SELECT account_id, sum(CASE side WHEN 'DEBIT' THEN amount ELSE -amount END) AS balance FROM entry GROUP BY account_id;
CREATE OR REPLACE VIEW statement AS
  SELECT a.iban, j.booked, e.side, e.amount, j.memo FROM entry e JOIN journal j ON j.id = e.journal_id JOIN account a ON a.id = e.account_id;
