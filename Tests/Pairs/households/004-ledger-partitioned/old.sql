CREATE SCHEMA ledger;
CREATE DOMAIN ledger.money_amount AS numeric(18,2) CHECK (VALUE >= 0);
CREATE DOMAIN ledger.currency_code AS char(3) CHECK (VALUE ~ '^[A-Z]{3}$');
CREATE TYPE ledger.entry_side AS ENUM ('debit','credit');
CREATE TYPE ledger.account_kind AS ENUM ('asset','liability','equity','income','expense');
CREATE TABLE ledger.accounts (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  code varchar(20) NOT NULL UNIQUE,
  name text NOT NULL,
  kind ledger.account_kind NOT NULL DEFAULT 'asset',
  currency ledger.currency_code NOT NULL DEFAULT 'EUR',
  parent_id bigint REFERENCES ledger.accounts,
  closed_on date
);
CREATE TABLE ledger.journals (
  id bigint GENERATED ALWAYS AS IDENTITY
   PRIMARY KEY,
  posted_on date NOT NULL,
  description text,
  reversed_by bigint
);
ALTER TABLE ledger.journals ADD CONSTRAINT journals_reversed_by_fkey FOREIGN KEY (reversed_by) REFERENCES ledger.journals(id);
CREATE TABLE ledger.entries (
  id bigserial PRIMARY KEY,
  journal_id bigint NOT NULL REFERENCES ledger.journals ON DELETE RESTRICT,
  account_id bigint NOT NULL REFERENCES ledger.accounts,
  side ledger.entry_side NOT NULL,
  amount ledger.money_amount NOT NULL,
  booked_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX entries_account_idx ON ledger.entries (account_id, booked_at);
CREATE FUNCTION ledger.signed(a numeric, s ledger.entry_side) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT CASE s WHEN 'debit' THEN a ELSE -a END $$;
CREATE VIEW ledger.trial_balance AS SELECT a.code, a.kind, sum(ledger.signed(e.amount, e.side
)) AS balance FROM ledger.accounts a LEFT JOIN ledger.entries e ON e.account_id = a.id GROUP BY a.code, a.kind;
CREATE MATERIALIZED VIEW ledger.monthly AS SELECT a.id AS account_id, date_trunc('month', e.booked_at) AS month, sum(e.amount) AS turnover FROM ledger.entries e JOIN ledger.accounts a ON a.id = e.account_id GROUP BY 1, 2;
CREATE UNIQUE INDEX monthly_key ON ledger.monthly (account_id, month);
CREATE FUNCTION ledger.check_balanced() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE s numeric;
BEGIN
  SELECT sum(ledger.signed(amount, side)) INTO s FROM ledger.entries WHERE journal_id = NEW.journal_id;
  IF s <> 0 THEN RAISE EXCEPTION 'journal % not balanced', NEW.journal_id; END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER entries_balanced AFTER INSERT OR UPDATE ON ledger.entries DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger.check_balanced();
COMMENT ON COLUMN ledger.entries.amount IS 'always positive, see side';
CREATE PROCEDURE ledger.close_account(p_code varchar) LANGUAGE plpgsql AS $$ BEGIN UPDATE ledger.accounts SET closed_on = current_date WHERE code = p_code; END $$;

