CREATE SCHEMA bank;
CREATE DOMAIN bank.iban AS varchar(34) CONSTRAINT iban_form CHECK (VALUE ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]+$');
CREATE DOMAIN bank.amount AS numeric(16,2) NOT NULL DEFAULT 0;
CREATE TYPE bank.side AS ENUM ('debit', 'credit');
CREATE SEQUENCE bank.entry_no START WITH 100000 INCREMENT BY 1 CACHE 50;
CREATE TABLE bank.accounts (
    iban bank.iban PRIMARY KEY,
    holder text NOT NULL,
    currency char(3) DEFAULT 'EUR' NOT NULL,
    opened date DEFAULT CURRENT_DATE NOT NULL,
    closed date,
    CONSTRAINT open_close CHECK (closed >= opened)
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
    CONSTRAINT postings_entry FOREIGN KEY (entry_no) REFERENCES bank.entries ON DELETE CASCADE,
    CONSTRAINT postings_account FOREIGN KEY (account) REFERENCES bank.accounts
);
CREATE FUNCTION bank.signed(bank.side, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT CASE $1 WHEN 'debit' THEN $2 ELSE -$2 END $$;
CREATE FUNCTION bank.acc_step(numeric, bank.side, numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT $1 + coalesce(bank.signed($2, $3), 0) $$;
CREATE AGGREGATE bank.balance(bank.side, numeric) (SFUNC = bank.acc_step, STYPE = numeric, INITCOND = '0'
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
    DEFERRABLE INITIALLY IMMEDIATE
    FOR EACH ROW EXECUTE FUNCTION bank.check_balanced();
CREATE PROCEDURE bank.close_account(acc bank.iban) LANGUAGE sql AS $$ UPDATE bank.accounts SET closed = CURRENT_DATE WHERE iban = acc $$;
CREATE RULE no_delete AS ON DELETE TO bank.entries DO INSTEAD NOTHING;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA bank FROM PUBLIC;
GRANT USAGE ON SCHEMA bank TO pair_teller, pair_bank_audit;
GRANT SELECT, INSERT ON bank.entries, bank.postings TO pair_teller;
GRANT USAGE ON SEQUENCE bank.entry_no TO pair_teller;
GRANT SELECT ON ALL TABLES IN SCHEMA bank TO pair_bank_audit;
GRANT EXECUTE ON PROCEDURE bank.close_account(bank.iban) TO pair_teller;
COMMENT ON AGGREGATE bank.balance(bank.side, numeric) IS 'debit minus credit';
