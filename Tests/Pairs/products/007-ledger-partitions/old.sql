CREATE SCHEMA ledger;
CREATE TYPE ledger.entry_side AS ENUM ('debit', 'credit');
CREATE DOMAIN ledger.currency AS char(3) CHECK (VALUE ~ '^[A-Z]{3}$');
CREATE DOMAIN ledger.amount AS numeric(18,2) CHECK (VALUE > 0);
CREATE TABLE ledger.accounts (
  account_id bigint GENERATED ALWAYS AS IDENTITY (START WITH 1000) PRIMARY KEY,
  parent_id bigint REFERENCES ledger.accounts,
  code varchar(20) NOT NULL,
  title text NOT NULL,
  currency ledger.currency NOT NULL,
  opened_on date NOT NULL DEFAULT CURRENT_DATE,
  closed_on date,
  UNIQUE (code)
);
CREATE TABLE ledger.entries (
  entry_id bigint NOT NULL,
  booked_on date NOT NULL,
  account_id bigint NOT NULL REFERENCES ledger.accounts,
  side ledger.entry_side NOT NULL,
  amount ledger.amount,
  memo text,
  PRIMARY KEY (booked_on, entry_id)
) PARTITION BY RANGE (booked_on);
CREATE TABLE ledger.entries_2021 PARTITION OF ledger.entries FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
CREATE TABLE ledger.entries_2022 PARTITION OF ledger.entries FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
CREATE TABLE ledger.entries_2023 PARTITION OF ledger.entries FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE ledger.entries_default PARTITION OF ledger.entries DEFAULT;
CREATE INDEX entries_account_idx ON ledger.entries (account_id, booked_on);
CREATE VIEW ledger.balances AS
SELECT account_id, sum(CASE WHEN side = 'debit' THEN amount ELSE -amount END) AS balance FROM ledger.entries GROUP BY account_id;
CREATE VIEW ledger.trial_balance AS
SELECT a.code, a.title, COALESCE(b.balance, 0) AS balance FROM ledger.accounts a LEFT JOIN ledger.balances b USING (account_id);
COMMENT ON TABLE ledger.entries IS 'Append-only journal';
COMMENT ON COLUMN ledger.entries.memo IS 'Free text from the bank';
