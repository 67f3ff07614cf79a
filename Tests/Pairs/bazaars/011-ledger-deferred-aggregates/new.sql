CREATE SCHEMA ledger AUTHORIZATION ledger_owner;
CREATE DOMAIN ledger.currency AS char(3) CHECK (VALUE ~ '^[A-Z]{3}$');
CREATE SEQUENCE ledger.voucher_no START 100000
    INCREMENT 10 CACHE 20 MAXVALUE 999999999 CYCLE
;
CREATE TABLE ledger.account (
    no varchar(20) PRIMARY KEY,
    title text NOT NULL,
    kind char(1) NOT NULL CHECK (kind IN ('A', 'L', 'E', 'I', 'X')),
    cur ledger.currency NOT NULL DEFAULT 'EUR',
    parent varchar(20) CONSTRAINT account_parent_fk REFERENCES ledger.account DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT account_no_self CHECK (parent <> no)
);
CREATE TABLE ledger.journal (
    id bigint PRIMARY KEY DEFAULT nextval('ledger.voucher_no'),
    booked date NOT NULL DEFAULT CURRENT_DATE,
    txt text
);
ALTER SEQUENCE ledger.voucher_no OWNED BY ledger.journal.id;
CREATE TABLE ledger.entry (
    journal_id bigint NOT NULL REFERENCES ledger.journal ON DELETE CASCADE DEFERRABLE,
    account_no varchar(20) NOT NULL REFERENCES ledger.account ON UPDATE CASCADE NOT DEFERRABLE,
    amount numeric(18,2) NOT NULL CHECK (amount <> 0),
    cur ledger.currency NOT NULL
    , rate numeric(18,8) NOT NULL DEFAULT 1
);
CREATE FUNCTION ledger.check_balanced() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE s numeric;
BEGIN
  SELECT sum(amount * rate) INTO s FROM ledger.entry WHERE journal_id = coalesce(new.journal_id, old.journal_id);
  IF s <> 0 THEN RAISE EXCEPTION 'journal % is off by %', new.journal_id, s; END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER balanced AFTER INSERT OR UPDATE OF amount, rate OR DELETE ON ledger.entry FROM ledger.journal DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger.check_balanced();
CREATE FUNCTION ledger.dc_acc(s numeric[], v numeric) RETURNS numeric[] LANGUAGE sql IMMUTABLE AS
    $$ SELECT CASE WHEN v > 0 THEN ARRAY[s[1] + v, s[2]] ELSE ARRAY[s[1], s[2] - v] END $$;
CREATE FUNCTION ledger.dc_inv(s numeric[], v numeric) RETURNS numeric[] LANGUAGE sql IMMUTABLE AS
    $$ SELECT CASE WHEN v > 0 THEN ARRAY[s[1] - v, s[2]] ELSE ARRAY[s[1], s[2] + v] END $$;
CREATE AGGREGATE ledger.debit_credit(amount numeric) (SFUNC = ledger.dc_acc, STYPE = numeric[], SSPACE = 64, INITCOND = '{0,0}', MSFUNC = ledger.dc_acc, MINVFUNC = ledger.dc_inv, MSTYPE = numeric[], MINITCOND = '{0,0}');
ALTER AGGREGATE ledger.debit_credit(numeric) OWNER TO ledger_owner;
COMMENT ON AGGREGATE ledger.debit_credit(numeric) IS 'debit and credit sums';
CREATE VIEW ledger.trial_balance AS
    SELECT a.no, a.title, a.cur, (ledger.debit_credit(e.amount * e.rate))[1] AS debit, (ledger.debit_credit(e.amount * e.rate))[2] AS credit FROM ledger.account a LEFT JOIN ledger.entry e ON e.account_no = a.no GROUP BY a.no;
ALTER VIEW ledger.trial_balance OWNER TO auditor;
GRANT SELECT ON ledger.account, ledger.entry TO auditor WITH GRANT OPTION;
GRANT INSERT ON ledger.journal, ledger.entry TO teller;
GRANT USAGE ON SEQUENCE ledger.voucher_no TO teller;
GRANT SELECT ON ledger.trial_balance TO teller;
