CREATE SCHEMA ledger;
CREATE SCHEMA ledger_api;
CREATE DOMAIN ledger.money_minor AS bigint CHECK (VALUE BETWEEN -1000000000000 AND 1000000000000);
CREATE DOMAIN ledger.iso_ccy AS char(3) CHECK (VALUE ~ '^[A-Z]{3}$');
CREATE TYPE ledger.side AS ENUM ('debit','credit');
CREATE TYPE ledger.account_kind AS ENUM ('asset','liability','equity','income','expense');
CREATE TYPE ledger.leg AS (account_id bigint, side ledger.side, amount bigint);
CREATE TABLE ledger.currency (
  code ledger.iso_ccy PRIMARY KEY,
  exponent smallint NOT NULL DEFAULT 2,
  name text NOT NULL
);
CREATE TABLE ledger.account (
  account_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  code text NOT NULL UNIQUE,
  kind ledger.account_kind NOT NULL,
  ccy ledger.iso_ccy NOT NULL REFERENCES ledger.currency ON UPDATE CASCADE,
  parent_id bigint REFERENCES ledger.account,
  opened_on date NOT NULL DEFAULT CURRENT_DATE,
  closed_on date,
  CHECK (closed_on > opened_on),
  UNIQUE (account_id, ccy)
);
CREATE TABLE ledger.journal (
  journal_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  booked_at timestamptz NOT NULL DEFAULT now(),
  memo text NOT NULL DEFAULT '',
  external_ref text,
  reversed_by bigint UNIQUE REFERENCES ledger.journal
);
CREATE TABLE ledger.posting (
  journal_id bigint NOT NULL REFERENCES ledger.journal ON DELETE RESTRICT,
  line smallint NOT NULL,
  account_id bigint NOT NULL,
  ccy ledger.iso_ccy NOT NULL,
  side ledger.side NOT NULL,
  amount ledger.money_minor NOT NULL CHECK (amount > 0),
  signed bigint GENERATED ALWAYS AS (CASE side WHEN 'debit' THEN amount::bigint ELSE -amount::bigint END) STORED,
  PRIMARY KEY (journal_id, line),
  FOREIGN KEY (account_id, ccy) REFERENCES ledger.account (account_id, ccy)
);
CREATE INDEX posting_account ON ledger.posting (account_id, journal_id) INCLUDE (signed);
CREATE FUNCTION ledger.check_balanced() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT sum(signed) FROM ledger.posting WHERE journal_id = NEW.journal_id) <> 0 THEN
    RAISE EXCEPTION 'journal % not balanced', NEW.journal_id;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER posting_balanced AFTER INSERT ON ledger.posting DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger.check_balanced();
CREATE FUNCTION ledger.deny() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'immutable'; END $$;
CREATE TRIGGER no_update BEFORE UPDATE OR DELETE ON ledger.posting FOR EACH STATEMENT EXECUTE FUNCTION ledger.deny();
CREATE TRIGGER no_trunc BEFORE TRUNCATE ON ledger.posting FOR EACH STATEMENT EXECUTE FUNCTION ledger.deny();
CREATE FUNCTION ledger_api.post(memo text, VARIADIC legs ledger.leg[]) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE j bigint; BEGIN INSERT INTO ledger.journal (memo) VALUES (memo) RETURNING journal_id INTO j; RETURN j; END $$;
CREATE VIEW ledger_api.balance AS
  SELECT a.code, a.kind, p.ccy, sum(p.signed) AS balance
  FROM ledger.account a
  JOIN ledger.posting p USING (account_id)
  GROUP BY a.code, a.kind, p.ccy;
CREATE VIEW ledger_api.trial_balance AS
  SELECT kind, ccy, sum(balance) AS total
  FROM ledger_api.balance
  GROUP BY kind, ccy;
CREATE MATERIALIZED VIEW ledger_api.eod AS
  SELECT j.booked_at::date AS day, p.account_id, sum(p.signed) AS delta
  FROM ledger.journal j
  JOIN ledger.posting p USING (journal_id) GROUP BY 1, 2;
CREATE UNIQUE INDEX eod_pk ON ledger_api.eod (day, account_id);
COMMENT ON VIEW ledger_api.balance IS 'current balances';
COMMENT ON TRIGGER no_update ON ledger.posting IS 'append only';
