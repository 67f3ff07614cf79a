CREATE SCHEMA ledger;
CREATE SCHEMA ledger_api;
CREATE DOMAIN ledger.amount AS numeric(14,2) CONSTRAINT amount_nonzero CHECK (VALUE <> 0);
CREATE TYPE ledger.side AS ENUM ('debit', 'credit');
CREATE SEQUENCE ledger.voucher_no AS integer START 100 INCREMENT 1 MAXVALUE 999999 CACHE 5;
CREATE TABLE ledger.account (
    code text COLLATE "C" PRIMARY KEY,
    title text NOT NULL,
    parent text COLLATE "C" REFERENCES ledger.account (code) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE ledger.voucher (
    no integer DEFAULT nextval('ledger.voucher_no') PRIMARY KEY,
    posted_on date NOT NULL DEFAULT CURRENT_DATE,
    memo text
);
ALTER SEQUENCE ledger.voucher_no OWNED BY ledger.voucher.no;
CREATE TABLE ledger.line (
    voucher_no integer NOT NULL REFERENCES ledger.voucher,
    line_no smallint NOT NULL,
    account text COLLATE "C" NOT NULL REFERENCES ledger.account,
    side ledger.side NOT NULL,
    amount ledger.amount NOT NULL,
    PRIMARY KEY (voucher_no, line_no)
);
CREATE FUNCTION ledger_api.signed(ledger.side, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN CASE $1 WHEN 'debit'::ledger.side THEN $2 ELSE -$2 END;
CREATE VIEW ledger.balance AS
    SELECT account, sum(ledger_api.signed(side, amount)) AS balance, count(*) AS lines FROM ledger.line GROUP BY account;
CREATE PROCEDURE ledger.close_day(d date) LANGUAGE plpgsql AS $$
BEGIN
    UPDATE ledger.voucher SET memo = coalesce(memo, '') || ' closed' WHERE posted_on = d;
END $$;
GRANT USAGE ON SCHEMA ledger TO gm_app, gm_audit;
GRANT USAGE ON SCHEMA ledger_api TO gm_app;
GRANT SELECT, INSERT, UPDATE ON ledger.account TO gm_app;
GRANT SELECT (voucher_no, account, side, amount) ON ledger.line TO gm_audit WITH GRANT OPTION;
GRANT UPDATE (memo, posted_on), INSERT (memo) ON ledger.voucher TO gm_app;
GRANT USAGE, SELECT ON SEQUENCE ledger.voucher_no TO gm_app;
REVOKE USAGE ON TYPE ledger.amount FROM PUBLIC;
REVOKE USAGE ON TYPE ledger.side FROM PUBLIC;
GRANT USAGE ON DOMAIN ledger.amount TO gm_app;
REVOKE EXECUTE ON PROCEDURE ledger.close_day(date) FROM PUBLIC;
GRANT EXECUTE ON PROCEDURE ledger.close_day(date) TO gm_admin;
GRANT SELECT ON ledger.balance TO gm_audit;
COMMENT ON COLUMN ledger.line.amount IS 'always positive by convention';
COMMENT ON DOMAIN ledger.amount IS 'two decimals';
COMMENT ON CONSTRAINT amount_nonzero ON DOMAIN ledger.amount IS 'zero lines are noise';
COMMENT ON PROCEDURE ledger.close_day(date) IS 'nightly';
