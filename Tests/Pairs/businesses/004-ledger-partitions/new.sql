CREATE EXTENSION pgcrypto;
CREATE SCHEMA ledger;
CREATE DOMAIN ledger.currency AS char(3) CONSTRAINT iso4217 CHECK (VALUE ~ '^[A-Z]{3,4}$');
CREATE DOMAIN ledger.amount AS numeric(20,4) NOT NULL;
CREATE TYPE ledger.side AS ENUM ('debit','credit');
CREATE TABLE ledger.books (id int PRIMARY KEY, name text NOT NULL, currency ledger.currency NOT NULL);
CREATE TABLE ledger.accounts (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  book_id int NOT NULL REFERENCES ledger.books,
  code varchar(20) NOT NULL,
  name text NOT NULL,
  parent_id uuid REFERENCES ledger.accounts,
  natural_side ledger.side NOT NULL,
  closed boolean NOT NULL DEFAULT false,
  CONSTRAINT accounts_book_code UNIQUE (book_id, code)
);
CREATE TABLE ledger.transfers (
  id bigint GENERATED ALWAYS AS IDENTITY,
  booked_on date NOT NULL,
  reference text,
  memo text, created_by text NOT NULL DEFAULT CURRENT_USER,
  PRIMARY KEY (id, booked_on)
) PARTITION BY RANGE (booked_on);
CREATE TABLE ledger.transfers_2023 PARTITION OF ledger.transfers FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE ledger.transfers_2024 PARTITION OF ledger.transfers FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE ledger.transfers_default PARTITION OF ledger.transfers DEFAULT;
CREATE TABLE ledger.entries (
  transfer_id bigint NOT NULL,
  booked_on date NOT NULL,
  seq smallint NOT NULL,
  account_id uuid NOT NULL REFERENCES ledger.accounts,
  side ledger.side NOT NULL,
  value ledger.amount CHECK (value > 0),
  PRIMARY KEY (transfer_id, booked_on, seq),
  FOREIGN KEY (transfer_id, booked_on) REFERENCES ledger.transfers DEFERRABLE INITIALLY DEFERRED
) PARTITION BY RANGE (booked_on);
CREATE TABLE ledger.entries_2023 PARTITION OF ledger.entries FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE ledger.entries_2024 PARTITION OF ledger.entries FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE ledger.entries_default PARTITION OF ledger.entries DEFAULT;
CREATE INDEX entries_account_idx ON ledger.entries (account_id, booked_on) INCLUDE (side, value);
CREATE TABLE ledger.balances (account_id uuid PRIMARY KEY REFERENCES ledger.accounts, balance ledger.amount DEFAULT 0, as_of date);
CREATE VIEW ledger.account_activity AS
  SELECT account_id, booked_on, sum(CASE side WHEN 'debit' THEN value ELSE -value END) AS net
  FROM ledger.entries GROUP BY 1,2;
CREATE VIEW ledger.trial_balance AS
  SELECT a.book_id, b.currency, a.code, a.name, coalesce(sum(x.net),0) AS net
  FROM ledger.accounts a LEFT JOIN ledger.account_activity x ON x.account_id = a.id JOIN ledger.books b ON b.id = a.book_id GROUP BY a.book_id, b.currency, a.code, a.name;
CREATE FUNCTION ledger.check_balanced() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE d numeric;
BEGIN
  SELECT sum(CASE side WHEN 'debit' THEN value ELSE -value END) INTO d FROM ledger.entries WHERE transfer_id = NEW.transfer_id;
  IF d <> 0 THEN RAISE EXCEPTION 'transfer % is off by %', NEW.transfer_id, d USING ERRCODE = 'check_violation'; END IF;
  RETURN NULL;
END$$;
CREATE CONSTRAINT TRIGGER entries_balanced AFTER INSERT OR UPDATE ON ledger.entries DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger.check_balanced();

CREATE UNIQUE INDEX transfers_reference_key ON ledger.transfers (reference, booked_on);
COMMENT ON DOMAIN ledger.amount IS 'four digits since crypto books';
COMMENT ON COLUMN ledger.accounts.natural_side IS 'side on which the balance grows';
