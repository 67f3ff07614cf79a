CREATE SCHEMA ledger;
CREATE TYPE ledger.entry_side AS ENUM ('debit', 'credit');
CREATE DOMAIN ledger.currency AS char(3) CHECK (VALUE ~ '^[A-Z]{3}$');
CREATE DOMAIN ledger.amount AS numeric(18,2) NOT NULL CONSTRAINT amount_positive CHECK (VALUE > 0) CONSTRAINT amount_sane CHECK (VALUE < 1000000000000);
CREATE TABLE ledger.accounts (
  account_id bigint GENERATED ALWAYS AS IDENTITY (START WITH 1000) PRIMARY KEY,
  parent_id bigint REFERENCES ledger.accounts,
  code varchar(20) NOT NULL,
  title text NOT NULL,
  currency ledger.currency NOT NULL,
  opened_on date NOT NULL DEFAULT CURRENT_DATE,
  closed_on date,
  CONSTRAINT accounts_code_currency_uq UNIQUE (code, currency),
  CONSTRAINT accounts_closed_after_open CHECK (closed_on >= opened_on)
);
CREATE TABLE ledger.entries (
  entry_id bigint NOT NULL,
  booked_on date NOT NULL,
  account_id bigint NOT NULL REFERENCES ledger.accounts,
  side ledger.entry_side NOT NULL,
  amount ledger.amount,
  memo text,
  signed_amount numeric GENERATED ALWAYS AS (CASE side WHEN 'debit' THEN amount ELSE - amount END) STORED,
  PRIMARY KEY (booked_on, entry_id)
) PARTITION BY RANGE (booked_on);
CREATE TABLE ledger.entries_2022 PARTITION OF ledger.entries FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
CREATE TABLE ledger.entries_2023 PARTITION OF ledger.entries FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE ledger.entries_2024 PARTITION OF ledger.entries FOR VALUES FROM ('2024-01-01') TO ('2025-01-01') PARTITION BY HASH (entry_id);
CREATE TABLE ledger.entries_2024_h0 PARTITION OF ledger.entries_2024 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE ledger.entries_2024_h1 PARTITION OF ledger.entries_2024 FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE ledger.entries_default PARTITION OF ledger.entries DEFAULT;
CREATE INDEX entries_account_idx ON ledger.entries (account_id, booked_on);
CREATE INDEX entries_memo_idx ON ONLY ledger.entries_2023 (lower(memo)) WHERE memo IS NOT NULL;
CREATE VIEW ledger.balances AS
SELECT account_id, sum(signed_amount) AS balance, max(booked_on) AS last_booked FROM ledger.entries GROUP BY account_id;
CREATE VIEW ledger.trial_balance AS
SELECT a.code, a.title, COALESCE(b.balance, 0) AS balance FROM ledger.accounts a LEFT JOIN ledger.balances b USING (account_id);
COMMENT ON TABLE ledger.entries IS 'Append-only journal';
COMMENT ON COLUMN ledger.entries.memo IS 'Free text from the bank''s statement';
COMMENT ON INDEX ledger.entries_account_idx IS 'statement lookups';
