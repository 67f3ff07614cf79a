CREATE SCHEMA ledger;
CREATE DOMAIN ledger.money_amount AS numeric(18,2) CHECK (VALUE >= 0);
CREATE DOMAIN ledger.iban AS varchar(34);
CREATE TYPE ledger.side AS ENUM ('debit','credit');
CREATE TABLE ledger.currency (code char(3) PRIMARY KEY, name text NOT NULL, digits smallint NOT NULL DEFAULT 2);
CREATE TABLE ledger.account (
  account_id bigserial PRIMARY KEY,
  iban ledger.iban UNIQUE,
  owner text NOT NULL,
  currency char(3) NOT NULL REFERENCES ledger.currency(code),
  opened date NOT NULL DEFAULT CURRENT_DATE,
  closed date,
  CONSTRAINT open_before_close CHECK (closed IS NULL OR closed >= opened)
);
CREATE SEQUENCE ledger.entry_no;
CREATE TABLE ledger.entry (
  entry_no bigint NOT NULL DEFAULT nextval('ledger.entry_no'),
  booked date NOT NULL,
  account_id bigint NOT NULL REFERENCES ledger.account,
  side ledger.side NOT NULL,
  amount ledger.money_amount NOT NULL,
  memo varchar(140),
  PRIMARY KEY (entry_no, booked)
) PARTITION BY RANGE (booked);
CREATE TABLE ledger.entry_2021 PARTITION OF ledger.entry FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
CREATE TABLE ledger.entry_2022 PARTITION OF ledger.entry FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
CREATE TABLE ledger.entry_rest PARTITION OF ledger.entry DEFAULT;
CREATE INDEX entry_account ON ledger.entry (account_id, booked);
CREATE FUNCTION ledger.signed(s ledger.side, a ledger.money_amount) RETURNS numeric LANGUAGE sql IMMUTABLE
  AS $$ SELECT CASE s WHEN 'debit' THEN -a ELSE a END $$;
CREATE VIEW ledger.balance AS SELECT account_id, sum(ledger.signed(side, amount)) AS balance FROM ledger.entry GROUP BY account_id;
CREATE VIEW ledger.statement AS SELECT e.booked, a.iban, e.memo, ledger.signed(e.side, e.amount) AS amount FROM ledger.entry e JOIN ledger.account a USING (account_id);
