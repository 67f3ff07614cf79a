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
-- V3__precision.sql : the domain's precision grows (a new domain takes the name)
DROP VIEW balance, statement;
ALTER DOMAIN positive_amount RENAME TO positive_amount_v1;
CREATE DOMAIN positive_amount AS NUMERIC(20,4) CONSTRAINT positive CHECK (VALUE > 0);
ALTER TABLE entry ALTER COLUMN amount TYPE positive_amount USING amount::numeric;
DROP DOMAIN positive_amount_v1;
-- V4__iban_strict.sql
ALTER DOMAIN iban DROP CONSTRAINT iban_check;
ALTER DOMAIN iban ADD CONSTRAINT iban_format CHECK (VALUE ~ '^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$') NOT VALID;
ALTER DOMAIN iban VALIDATE CONSTRAINT iban_format;
-- V5__counterparty.sql
CREATE TABLE counterparty (
    id BIGINT GENERATED ALWAYS AS IDENTITY,
    name TEXT NOT NULL,
    iban iban,
    PRIMARY KEY (id)
);
CREATE UNIQUE INDEX counterparty_uk ON counterparty (iban) NULLS NOT DISTINCT;
ALTER TABLE journal ADD COLUMN counterparty_id BIGINT REFERENCES counterparty ON DELETE SET NULL,
    ALTER COLUMN memo TYPE TEXT,
    ADD CONSTRAINT memo_len CHECK (length(memo) <= 500);
-- V6__account_constraints.sql
ALTER TABLE account ADD CONSTRAINT account_closed_ck CHECK (closed >= opened) NOT VALID;
ALTER TABLE account VALIDATE CONSTRAINT account_closed_ck;
ALTER SEQUENCE account_seq OWNED BY account.id CACHE 20;
ALTER TABLE account DROP CONSTRAINT account_iban_uk;
CREATE UNIQUE INDEX account_iban_uk ON account (iban) WHERE closed IS NULL;
-- V7__entry_covering.sql
DROP INDEX entry_account_ix;
CREATE INDEX entry_account_ix ON entry (account_id, journal_id DESC) INCLUDE (side, amount);
ALTER TABLE entry ADD COLUMN value_date DATE NOT NULL DEFAULT CURRENT_DATE;
DROP TRIGGER entry_balanced ON entry;
CREATE CONSTRAINT TRIGGER entry_balanced AFTER INSERT OR UPDATE OF amount, side ON entry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_balanced();
-- R__views.sql
CREATE OR REPLACE VIEW balance AS
  SELECT account_id, sum(CASE side WHEN 'DEBIT' THEN amount ELSE -amount END) AS balance, max(value_date) AS last FROM entry GROUP BY account_id;
CREATE OR REPLACE VIEW statement AS
  SELECT a.iban, j.booked, e.value_date, e.side, e.amount, j.memo, c.name AS counterparty FROM entry e JOIN journal j ON j.id = e.journal_id JOIN account a ON a.id = e.account_id LEFT JOIN counterparty c ON c.id = j.counterparty_id;
COMMENT ON DOMAIN positive_amount IS 'four decimals since V3';
