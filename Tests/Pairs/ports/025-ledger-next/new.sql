CREATE SCHEMA ledger;
CREATE SCHEMA ledger_api;
CREATE DOMAIN ledger.money_minor AS numeric(30,0) CONSTRAINT sane CHECK (abs(VALUE) < 1e28);
CREATE DOMAIN ledger.iso_ccy AS text CHECK (VALUE ~ '^[A-Z]{3,5}$');
CREATE TYPE ledger.side AS ENUM ('debit','credit');
CREATE TYPE ledger.account_kind AS ENUM ('asset','contra_asset','liability','equity','income','expense');
CREATE TYPE ledger.leg AS (account_id bigint, amount ledger.money_minor, side ledger.side, note text);
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
  normal_side ledger.side NOT NULL DEFAULT 'debit',
  active daterange NOT NULL DEFAULT daterange(CURRENT_DATE, NULL),
  path text GENERATED ALWAYS AS (lower(code)) STORED,
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
  booked_on date NOT NULL,
  line integer NOT NULL,
  account_id bigint NOT NULL,
  ccy ledger.iso_ccy NOT NULL,
  side ledger.side NOT NULL,
  amount ledger.money_minor NOT NULL CHECK (amount > 0),
  signed numeric GENERATED ALWAYS AS (CASE side WHEN 'debit' THEN amount::numeric ELSE -amount::numeric END) STORED,
  PRIMARY KEY (journal_id, booked_on, line, ccy),
  CONSTRAINT posting_account_fk FOREIGN KEY (account_id, ccy) REFERENCES ledger.account (account_id, ccy) ON UPDATE CASCADE
) PARTITION BY RANGE (booked_on);
CREATE TABLE ledger.posting_old PARTITION OF ledger.posting FOR VALUES FROM (MINVALUE) TO ('2024-01-01');
CREATE TABLE ledger.posting_2024 PARTITION OF ledger.posting FOR VALUES FROM ('2024-01-01') TO ('2025-01-01') PARTITION BY LIST (ccy);
CREATE TABLE ledger.posting_2024_eur PARTITION OF ledger.posting_2024 FOR VALUES IN ('EUR');
CREATE TABLE ledger.posting_2024_rest PARTITION OF ledger.posting_2024 DEFAULT;
CREATE INDEX posting_account ON ledger.posting (account_id, booked_on DESC) INCLUDE (signed);
CREATE FUNCTION ledger.check_balanced() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT sum(signed) FROM ledger.posting WHERE journal_id = NEW.journal_id) <> 0 THEN
    RAISE EXCEPTION 'journal % not balanced', NEW.journal_id;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER posting_balanced AFTER INSERT OR UPDATE ON ledger.posting DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger.check_balanced();
CREATE FUNCTION ledger.deny() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'immutable'; END $$;
CREATE TRIGGER no_update BEFORE UPDATE OR DELETE ON ledger.posting FOR EACH STATEMENT EXECUTE FUNCTION ledger.deny();
CREATE FUNCTION ledger_api.post(memo text, booked_on date, VARIADIC legs ledger.leg[]) RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE j bigint; BEGIN INSERT INTO ledger.journal (memo) VALUES (memo) RETURNING journal_id INTO j; RETURN j; END $$;
CREATE VIEW ledger_api.balance AS
  SELECT a.code, a.kind, p.ccy, count(*) AS entries, sum(p.signed) AS balance
  FROM ledger.account a
  JOIN ledger.posting p USING (account_id)
  GROUP BY a.code, a.kind, p.ccy;
CREATE VIEW ledger_api.trial_balance AS
  SELECT kind, ccy, sum(balance) AS total
  FROM ledger_api.balance
  GROUP BY kind, ccy;
CREATE MATERIALIZED VIEW ledger_api.eod AS
  SELECT p.booked_on AS day, p.account_id, p.ccy, sum(p.signed) AS delta
  FROM ledger.posting p GROUP BY 1, 2, 3;
CREATE UNIQUE INDEX eod_pk ON ledger_api.eod (day, account_id, ccy);
COMMENT ON VIEW ledger_api.balance IS 'current balances';
COMMENT ON TRIGGER no_update ON ledger.posting IS 'append only';
DROP VIEW ledger_api.trial_balance; DROP VIEW ledger_api.balance; DROP MATERIALIZED VIEW ledger_api.eod;
DROP FUNCTION ledger_api.post(text, date, ledger.leg[]);
ALTER TYPE ledger.account_kind RENAME VALUE 'contra_asset' TO 'contra';
ALTER TYPE ledger.account_kind ADD VALUE 'memo' BEFORE 'asset';
ALTER TABLE ledger.currency RENAME TO unit;
ALTER TABLE ledger.unit ADD COLUMN kind text NOT NULL DEFAULT 'fiat', ALTER COLUMN exponent TYPE int, DROP COLUMN name;
ALTER TABLE ledger.account RENAME COLUMN ccy TO unit_code;
ALTER TABLE ledger.account DROP COLUMN path, ADD COLUMN labels jsonb NOT NULL DEFAULT '{}';
CREATE INDEX account_labels ON ledger.account USING gin (labels jsonb_path_ops);
ALTER TABLE ledger.posting DETACH PARTITION ledger.posting_old;
CREATE SCHEMA ledger_archive;
ALTER TABLE ledger.posting_old SET SCHEMA ledger_archive;
CREATE TABLE ledger.posting_2023 PARTITION OF ledger.posting FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE ledger.posting_2025 PARTITION OF ledger.posting FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
ALTER TABLE ledger.posting ADD COLUMN meta jsonb, ADD CONSTRAINT line_pos CHECK (line > 0);
DROP TRIGGER posting_balanced ON ledger.posting;
CREATE CONSTRAINT TRIGGER posting_balanced AFTER INSERT ON ledger.posting DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW WHEN (NEW.line = 1) EXECUTE FUNCTION ledger.check_balanced();
ALTER TYPE ledger.leg DROP ATTRIBUTE note, ADD ATTRIBUTE meta jsonb;
ALTER TYPE ledger.leg SET SCHEMA ledger_api;
CREATE FUNCTION ledger_api.post(legs ledger_api.leg[], memo text DEFAULT '') RETURNS ledger.journal LANGUAGE plpgsql AS $$ DECLARE r ledger.journal; BEGIN RETURN r; END $$;
CREATE VIEW ledger_api.balance AS
  SELECT p.account_id, a.code, a.labels, p.ccy, sum(p.signed) AS balance
  FROM ledger.account a
  JOIN ledger.posting p USING (account_id) GROUP BY 1, 2, 3, 4;
CREATE MATERIALIZED VIEW ledger_api.trial_balance AS
  SELECT ccy, sum(balance) AS total
  FROM ledger_api.balance
  GROUP BY ccy;
ALTER TABLE ledger.journal ALTER COLUMN memo DROP DEFAULT, ALTER COLUMN external_ref SET NOT NULL, ADD CONSTRAINT ref_uniq UNIQUE NULLS NOT DISTINCT (external_ref, reversed_by);
