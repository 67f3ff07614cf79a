CREATE SCHEMA ledger;
CREATE DOMAIN ledger.money_amount AS numeric(20,4) NOT NULL CONSTRAINT positive CHECK (VALUE > 0);
CREATE DOMAIN ledger.iban AS varchar(34) CONSTRAINT iban_format CHECK (VALUE ~ '^[A-Z]{2}[0-9]{2}');
CREATE TYPE ledger.account_kind AS ENUM ('asset','liability','equity','income','expense');
CREATE TYPE ledger.side AS ENUM ('debit','credit');
CREATE TABLE ledger.currency (code char(3) PRIMARY KEY, name text NOT NULL, digits smallint NOT NULL DEFAULT 2);
CREATE TABLE ledger.account (
  account_id bigserial PRIMARY KEY,
  iban ledger.iban UNIQUE,
  owner text NOT NULL,
  currency char(3) NOT NULL REFERENCES ledger.currency(code),
  opened date NOT NULL DEFAULT CURRENT_DATE,
  closed date,
  kind ledger.account_kind NOT NULL DEFAULT 'asset',
  CONSTRAINT closed_after_opened CHECK (closed IS NULL OR closed >= opened),
  UNIQUE (account_id, currency)
);
CREATE SEQUENCE ledger.entry_no;
CREATE TABLE ledger.entry (
  entry_no bigint NOT NULL DEFAULT nextval('ledger.entry_no'),
  booked date NOT NULL,
  account_id bigint NOT NULL,
  side ledger.side NOT NULL,
  amount ledger.money_amount NOT NULL,
  memo text,
  currency char(3) NOT NULL,
  CONSTRAINT entry_account_fk FOREIGN KEY (account_id, currency) REFERENCES ledger.account (account_id, currency) DEFERRABLE INITIALLY DEFERRED,
  PRIMARY KEY (booked, entry_no)
) PARTITION BY RANGE (booked);
CREATE TABLE ledger.entry_2021 PARTITION OF ledger.entry FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
CREATE TABLE ledger.entry_2022 PARTITION OF ledger.entry FOR VALUES FROM ('2022-01-01') TO ('2023-01-01') PARTITION BY RANGE (booked);
CREATE TABLE ledger.entry_2022h1 PARTITION OF ledger.entry_2022 FOR VALUES FROM ('2022-01-01') TO ('2022-07-01');
CREATE TABLE ledger.entry_2022h2 PARTITION OF ledger.entry_2022 FOR VALUES FROM ('2022-07-01') TO ('2023-01-01');
CREATE TABLE ledger.entry_2023 PARTITION OF ledger.entry FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE ledger.entry_rest PARTITION OF ledger.entry DEFAULT;
CREATE INDEX entry_account ON ledger.entry (account_id, booked DESC) INCLUDE (amount);
CREATE INDEX entry_memo_2021 ON ledger.entry_2021 (memo) WHERE memo IS NOT NULL;
CREATE FUNCTION ledger.signed(s ledger.side, a ledger.money_amount) RETURNS numeric LANGUAGE sql IMMUTABLE
  AS $$ SELECT CASE s WHEN 'debit' THEN -a ELSE a END $$;
CREATE VIEW ledger.balance AS SELECT account_id, currency, sum(ledger.signed(side, amount)) AS balance FROM ledger.entry GROUP BY account_id, currency;
CREATE VIEW ledger.statement AS SELECT e.booked, a.iban, e.memo, ledger.signed(e.side, e.amount) AS amount FROM ledger.entry e JOIN ledger.account a USING (account_id);
