CREATE SCHEMA ledger;
CREATE DOMAIN ledger.money_amount AS numeric(24,6) NOT NULL CONSTRAINT money_amount_positive CHECK (VALUE > 0);
CREATE DOMAIN ledger.currency_code AS char(3) CHECK (VALUE ~ '^[A-Z]{3}$');
CREATE TYPE ledger.entry_side AS ENUM ('debit','credit');
CREATE TYPE ledger.account_kind AS ENUM ('asset','contra_asset','liability','equity','revenue','expense');
CREATE TABLE ledger.accounts (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  code varchar(34) NOT NULL,
  tenant_id integer NOT NULL DEFAULT 1,
  name text NOT NULL,
  kind ledger.account_kind NOT NULL DEFAULT 'asset',
  currency ledger.currency_code NOT NULL DEFAULT 'EUR',
  parent_id bigint REFERENCES ledger.accounts,
  closed_on date
  , CONSTRAINT accounts_tenant_code_key UNIQUE (tenant_id, code)
);
CREATE TABLE ledger.journals (
  id bigint GENERATED ALWAYS AS IDENTITY
   ,
  posted_on date NOT NULL,
  description text,
  reversed_by bigint
 , CONSTRAINT journals_pk PRIMARY KEY (posted_on, id)
);
CREATE SEQUENCE ledger.entries_seq START 1000000 CACHE 50;
CREATE TABLE ledger.entries (
  id bigint DEFAULT nextval('ledger.entries_seq') NOT NULL,
  posted_on date NOT NULL, journal_id bigint NOT NULL,
  account_id bigint NOT NULL REFERENCES ledger.accounts,
  side ledger.entry_side NOT NULL,
  amount ledger.money_amount,
  fx_rate numeric(12,6) DEFAULT 1 NOT NULL,
  booked_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (posted_on, id),
  FOREIGN KEY (posted_on, journal_id) REFERENCES ledger.journals (posted_on, id) DEFERRABLE INITIALLY DEFERRED
) PARTITION BY RANGE (posted_on);
CREATE TABLE ledger.entries_2022 PARTITION OF ledger.entries FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
CREATE TABLE ledger.entries_2023 PARTITION OF ledger.entries FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE ledger.entries_2024 PARTITION OF ledger.entries FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE ledger.entries_default PARTITION OF ledger.entries DEFAULT;
CREATE INDEX entries_account_idx ON ledger.entries (account_id, posted_on);
CREATE TABLE ledger.balances (account_id bigint REFERENCES ledger.accounts, as_of date, balance numeric(24,6) NOT NULL, PRIMARY KEY (account_id, as_of)) PARTITION BY HASH (account_id);
CREATE TABLE ledger.balances_p0 PARTITION OF ledger.balances FOR VALUES WITH (modulus 4, remainder 0);
CREATE TABLE ledger.balances_p1 PARTITION OF ledger.balances FOR VALUES WITH (modulus 4, remainder 1);
CREATE TABLE ledger.balances_p2 PARTITION OF ledger.balances FOR VALUES WITH (modulus 4, remainder 2);
CREATE TABLE ledger.balances_p3 PARTITION OF ledger.balances FOR VALUES WITH (modulus 4, remainder 3);
CREATE FUNCTION ledger.signed(a numeric, s ledger.entry_side, rate numeric DEFAULT 1) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN CASE WHEN s = 'debit'::ledger.entry_side THEN a * rate ELSE -a * rate END;
CREATE VIEW ledger.trial_balance AS SELECT a.code, a.kind, sum(ledger.signed(e.amount, e.side
 , e.fx_rate
)) AS balance FROM ledger.accounts a LEFT JOIN ledger.entries e ON e.account_id = a.id GROUP BY a.code, a.kind;
CREATE MATERIALIZED VIEW ledger.monthly AS SELECT a.id AS account_id, date_trunc('month', e.booked_at) AS month, sum(e.amount) AS turnover FROM ledger.entries e JOIN ledger.accounts a ON a.id = e.account_id GROUP BY 1, 2;
CREATE UNIQUE INDEX monthly_key ON ledger.monthly (account_id, month);
CREATE FUNCTION ledger.check_balanced() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE s numeric;
BEGIN
  SELECT sum(ledger.signed(amount, side, fx_rate)) INTO s FROM ledger.entries WHERE journal_id = NEW.journal_id AND posted_on = NEW.posted_on;
  IF s <> 0 THEN RAISE EXCEPTION 'journal % not balanced', NEW.journal_id; END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER entries_balanced AFTER INSERT OR UPDATE ON ledger.entries FOR EACH ROW EXECUTE FUNCTION ledger.check_balanced();
COMMENT ON COLUMN ledger.entries.amount IS 'always positive, see side';
CREATE PROCEDURE ledger.close_account(p_tenant integer, p_code varchar, INOUT p_closed date DEFAULT NULL) LANGUAGE plpgsql AS $$ BEGIN UPDATE ledger.accounts SET closed_on = current_date WHERE code = p_code AND tenant_id = p_tenant RETURNING closed_on INTO p_closed; END $$;

