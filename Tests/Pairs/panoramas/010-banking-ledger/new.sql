CREATE SCHEMA bank;
CREATE DOMAIN bank.iban AS varchar(34) CONSTRAINT iban_form CHECK (VALUE ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]+$');
CREATE DOMAIN bank.amount AS numeric(16,2) DEFAULT 0.00 CONSTRAINT not_nan CHECK (VALUE <> 'NaN'::numeric);
CREATE TYPE bank.side AS ENUM ('debit', 'credit');
CREATE SEQUENCE bank.entry_no START WITH 100000 INCREMENT BY 1 CACHE 50;
CREATE TABLE bank.accounts (
    iban bank.iban PRIMARY KEY,
    holder text NOT NULL,
    currency char(3) DEFAULT 'EUR' NOT NULL,
    opened date DEFAULT CURRENT_DATE NOT NULL,
    closed date,
    credit_line bank.amount,
    CONSTRAINT open_close CHECK (closed IS NULL OR closed > opened) NOT VALID
);
CREATE TABLE bank.entries (
    no bigint DEFAULT nextval('bank.entry_no'::regclass) NOT NULL PRIMARY KEY,
    booked timestamptz DEFAULT now() NOT NULL,
    text varchar(140)
);
ALTER SEQUENCE bank.entry_no OWNED BY bank.entries.no;
CREATE TABLE bank.postings (
    entry_no bigint NOT NULL,
    line smallint NOT NULL,
    account bank.iban NOT NULL,
    side bank.side NOT NULL,
    amount bank.amount,
    CONSTRAINT postings_pk PRIMARY KEY (entry_no, line),
    CONSTRAINT postings_entry FOREIGN KEY (entry_no) REFERENCES bank.entries ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT postings_account FOREIGN KEY (account) REFERENCES bank.accounts ON UPDATE CASCADE
);
CREATE FUNCTION bank.signed(bank.side, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT CASE $1 WHEN 'debit' THEN $2 ELSE -$2 END $$;
CREATE FUNCTION bank.acc_step(numeric, bank.side, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT $1 + coalesce(bank.signed($2, $3), 0) $$;
CREATE AGGREGATE bank.balance(bank.side, numeric) (SFUNC = bank.acc_step, STYPE = numeric, INITCOND = '0'
, COMBINEFUNC = numeric_add, PARALLEL = SAFE
);
CREATE VIEW bank.balances AS SELECT account, bank.balance(side, amount::numeric) AS balance FROM bank.postings GROUP BY account;
CREATE FUNCTION bank.check_balanced() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT bank.balance(side, amount::numeric) FROM bank.postings WHERE entry_no = NEW.entry_no) <> 0 THEN
        RAISE EXCEPTION 'entry % unbalanced', NEW.entry_no;
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER balanced AFTER INSERT OR UPDATE ON bank.postings
    DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW EXECUTE FUNCTION bank.check_balanced();
CREATE PROCEDURE bank.close_account(OUT closed_n integer, IN acc bank.iban, IN on_day date DEFAULT CURRENT_DATE) LANGUAGE plpgsql SECURITY DEFINER
    AS $$ BEGIN UPDATE bank.accounts SET closed = on_day WHERE iban = acc; GET DIAGNOSTICS closed_n = ROW_COUNT; END $$;
CREATE RULE no_delete AS ON DELETE TO bank.entries DO INSTEAD NOTHING;
CREATE RULE no_update AS ON UPDATE TO bank.entries WHERE OLD.booked < now() - interval '1 day' DO INSTEAD NOTHING;
CREATE INDEX postings_account_idx ON bank.postings (account) INCLUDE (side, amount);
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA bank FROM PUBLIC;
GRANT USAGE ON SCHEMA bank TO pair_teller, pair_bank_audit;
GRANT SELECT, INSERT ON bank.entries, bank.postings TO pair_teller;
GRANT USAGE ON SEQUENCE bank.entry_no TO pair_teller;
GRANT SELECT ON bank.entries, bank.postings, bank.balances TO pair_bank_audit;
GRANT SELECT (iban, currency, opened, closed) ON bank.accounts TO pair_bank_audit;
GRANT EXECUTE ON FUNCTION bank.balance(bank.side, numeric) TO pair_teller;
GRANT EXECUTE ON PROCEDURE bank.close_account(bank.iban, date) TO pair_teller;
COMMENT ON AGGREGATE bank.balance(bank.side, numeric) IS 'debit minus credit';
COMMENT ON CONSTRAINT iban_form ON DOMAIN bank.iban IS 'no checksum test';
COMMENT ON TRIGGER balanced ON bank.postings IS 'checked at commit';
