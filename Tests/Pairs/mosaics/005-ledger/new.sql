CREATE SCHEMA ledger AUTHORIZATION um_owner;
CREATE SCHEMA x_btree_gist;
CREATE EXTENSION btree_gist SCHEMA x_btree_gist;

CREATE DOMAIN ledger.currency AS char(3) CONSTRAINT currency_upper CHECK (VALUE = upper(VALUE));
CREATE DOMAIN ledger.amount AS numeric(20,4) NOT NULL DEFAULT 0;
COMMENT ON DOMAIN ledger.amount IS '4 digits since release 7';
ALTER DOMAIN ledger.currency OWNER TO um_owner;
ALTER DOMAIN ledger.amount OWNER TO um_owner;
CREATE TYPE ledger.money_amt AS (value numeric, cur ledger.currency);
CREATE TYPE ledger.side AS ENUM ('debit', 'credit');
CREATE TYPE ledger.account_kind AS ENUM ('asset', 'liability', 'equity', 'income', 'expense');

CREATE FUNCTION ledger.money_add(a ledger.money_amt, b ledger.money_amt) RETURNS ledger.money_amt LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  IF a.cur <> b.cur THEN
    RAISE EXCEPTION 'currency mismatch: % vs %', a.cur, b.cur USING ERRCODE = 'check_violation';
  END IF;
  RETURN ROW(a.value + b.value, a.cur)::ledger.money_amt;
END $$;
CREATE OPERATOR ledger.+ (LEFTARG = ledger.money_amt, RIGHTARG = ledger.money_amt, FUNCTION = ledger.money_add, COMMUTATOR = OPERATOR(ledger.+));
CREATE FUNCTION ledger.money_neg(a ledger.money_amt) RETURNS ledger.money_amt LANGUAGE sql IMMUTABLE RETURN ROW(-(a).value, (a).cur)::ledger.money_amt;
CREATE OPERATOR ledger.- (RIGHTARG = ledger.money_amt, FUNCTION = ledger.money_neg);
COMMENT ON OPERATOR ledger.- (NONE, ledger.money_amt) IS 'negate';
CREATE FUNCTION ledger.money_text(ledger.money_amt) RETURNS text LANGUAGE sql IMMUTABLE STRICT RETURN ($1).value::text || ' ' || ($1).cur::text;
CREATE CAST (ledger.money_amt AS text) WITH FUNCTION ledger.money_text(ledger.money_amt);
CREATE AGGREGATE ledger.sum(ledger.money_amt) (SFUNC = ledger.money_add, STYPE = ledger.money_amt
, COMBINEFUNC = ledger.money_add, PARALLEL = RESTRICTED
);

CREATE TABLE ledger.account (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    parent_id bigint REFERENCES ledger.account,
    code text NOT NULL,
    kind ledger.account_kind NOT NULL,
    cur ledger.currency NOT NULL DEFAULT 'EUR',
    closed_at timestamptz,
    balance_limit ledger.amount,
    CONSTRAINT account_code_cur_uq UNIQUE (code, cur)
);
CREATE TABLE ledger.period (
    id serial PRIMARY KEY,
    during daterange NOT NULL,
    locked boolean NOT NULL DEFAULT false,
    entity integer NOT NULL DEFAULT 1,
    CONSTRAINT period_no_overlap EXCLUDE USING gist (entity WITH =, during WITH &&) WHERE (NOT locked) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE ledger.journal (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    booked_on date NOT NULL DEFAULT CURRENT_DATE,
    memo text,
    posted_by name NOT NULL DEFAULT SESSION_USER,
    reverses bigint REFERENCES ledger.journal DEFERRABLE
);
CREATE TABLE ledger.entry (
    journal_id bigint NOT NULL REFERENCES ledger.journal ON DELETE RESTRICT,
    line smallint NOT NULL,
    account_id bigint NOT NULL REFERENCES ledger.account,
    side ledger.side NOT NULL,
    amount ledger.amount CHECK (amount::numeric > 0::numeric),
    PRIMARY KEY (journal_id, line)
);
CREATE INDEX entry_account ON ledger.entry (account_id) INCLUDE (side, amount);

CREATE FUNCTION ledger.check_balanced() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  diff numeric;
BEGIN
  SELECT sum(CASE side WHEN 'debit' THEN amount ELSE -amount END) INTO diff
    FROM ledger.entry WHERE journal_id = NEW.journal_id;
  IF diff <> 0 THEN
    RAISE EXCEPTION 'journal % is not balanced (off by %)', NEW.journal_id, diff;
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER balanced AFTER INSERT OR UPDATE OR DELETE ON ledger.entry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger.check_balanced();
ALTER TABLE ledger.entry ENABLE ALWAYS TRIGGER balanced;
CREATE FUNCTION ledger.forbid() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION '% on % is forbidden', TG_OP, TG_TABLE_NAME; END $$;
CREATE TRIGGER a_forbid_upd BEFORE UPDATE OR DELETE ON ledger.entry FOR EACH STATEMENT EXECUTE FUNCTION ledger.forbid();
CREATE TRIGGER a_forbid_trunc BEFORE TRUNCATE ON ledger.entry EXECUTE FUNCTION ledger.forbid('truncate');
CREATE RULE no_delete AS ON DELETE TO ledger.journal WHERE (OLD.booked_on < CURRENT_DATE) DO INSTEAD NOTHING;
COMMENT ON RULE no_delete ON ledger.journal IS 'only today';

CREATE VIEW ledger.balance AS
  SELECT a.id, a.code, a.cur, sum(CASE e.side WHEN 'debit' THEN e.amount ELSE - e.amount END) AS balance
  FROM ledger.account a LEFT JOIN ledger.entry e ON e.account_id = a.id
  GROUP BY a.id;
CREATE VIEW ledger.trial_balance AS SELECT cur, sum(balance) AS total FROM ledger.balance GROUP BY cur;
CREATE VIEW ledger.open_accounts AS SELECT id, code, kind FROM ledger.account WHERE closed_at IS NULL WITH CASCADED CHECK OPTION;
ALTER VIEW ledger.balance OWNER TO um_owner;
ALTER TABLE ledger.account OWNER TO um_owner;
ALTER TABLE ledger.journal OWNER TO um_owner;
ALTER TABLE ledger.entry OWNER TO um_owner;
ALTER FUNCTION ledger.money_add(ledger.money_amt, ledger.money_amt) OWNER TO um_owner;

GRANT USAGE ON SCHEMA ledger TO um_app, um_auditor;
GRANT SELECT ON ledger.balance, ledger.trial_balance TO um_auditor;
GRANT SELECT ON ledger.journal TO um_app;
GRANT INSERT (booked_on, memo), UPDATE (memo) ON ledger.journal TO um_app;
GRANT SELECT, INSERT ON ledger.entry TO um_app;
GRANT SELECT ON ledger.entry TO um_auditor WITH GRANT OPTION;
REVOKE ALL ON TYPE ledger.money_amt FROM PUBLIC;
GRANT USAGE ON TYPE ledger.money_amt TO um_app;
GRANT USAGE ON SEQUENCE ledger.period_id_seq TO um_app;
