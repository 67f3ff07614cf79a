CREATE SCHEMA ledger AUTHORIZATION ledger_owner;
CREATE DOMAIN ledger.currency AS char(3) CHECK (VALUE ~ '^[A-Z]{3}$');
CREATE SEQUENCE ledger.voucher_no START 100000
;
CREATE TABLE ledger.account (
    no varchar(20) PRIMARY KEY,
    title text NOT NULL,
    kind char(1) NOT NULL CHECK (kind IN ('A', 'L', 'E', 'I', 'X')),
    cur ledger.currency NOT NULL DEFAULT 'EUR'
);
CREATE TABLE ledger.journal (
    id bigint PRIMARY KEY DEFAULT nextval('ledger.voucher_no'),
    booked date NOT NULL DEFAULT CURRENT_DATE,
    txt text
);
ALTER SEQUENCE ledger.voucher_no OWNED BY ledger.journal.id;
CREATE TABLE ledger.entry (
    journal_id bigint NOT NULL REFERENCES ledger.journal,
    account_no varchar(20) NOT NULL REFERENCES ledger.account,
    amount numeric(18,2) NOT NULL CHECK (amount <> 0),
    cur ledger.currency NOT NULL
);
CREATE FUNCTION ledger.check_balanced() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE s numeric;
BEGIN
  SELECT sum(amount) INTO s FROM ledger.entry WHERE journal_id = new.journal_id;
  IF s <> 0 THEN RAISE EXCEPTION 'journal % is off by %', new.journal_id, s; END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER balanced AFTER INSERT OR UPDATE ON ledger.entry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger.check_balanced();
CREATE FUNCTION ledger.dc_acc(s numeric[], v numeric) RETURNS numeric[] LANGUAGE sql IMMUTABLE AS
    $$ SELECT CASE WHEN v > 0 THEN ARRAY[s[1] + v, s[2]] ELSE ARRAY[s[1], s[2] - v] END $$;
CREATE FUNCTION ledger.dc_inv(s numeric[], v numeric) RETURNS numeric[] LANGUAGE sql IMMUTABLE AS
    $$ SELECT CASE WHEN v > 0 THEN ARRAY[s[1] - v, s[2]] ELSE ARRAY[s[1], s[2] + v] END $$;
CREATE AGGREGATE ledger.debit_credit(numeric) (SFUNC = ledger.dc_acc, STYPE = numeric[], INITCOND = '{0,0}');
CREATE VIEW ledger.trial_balance AS
    SELECT a.no, a.title, (ledger.debit_credit(e.amount))[1] AS debit, (ledger.debit_credit(e.amount))[2] AS credit FROM ledger.account a JOIN ledger.entry e ON e.account_no = a.no GROUP BY a.no;
ALTER VIEW ledger.trial_balance OWNER TO auditor;
GRANT SELECT ON ledger.account, ledger.entry TO auditor;
GRANT INSERT ON ledger.journal, ledger.entry TO teller;
GRANT USAGE ON SEQUENCE ledger.voucher_no TO teller;
