CREATE SCHEMA ledger;
CREATE DOMAIN ledger.amount AS numeric(14,2);
CREATE DOMAIN ledger.currency AS char(3) CHECK (VALUE ~ '^[A-Z]{3}$');
CREATE TYPE ledger.side AS ENUM ('debit', 'credit');
CREATE TYPE ledger.account_type AS ENUM ('asset', 'liability', 'equity', 'income', 'expense');
CREATE TABLE ledger.book (
    id bigserial PRIMARY KEY,
    code text NOT NULL UNIQUE,
    base_currency ledger.currency NOT NULL
);
CREATE TABLE ledger.account (
    id bigserial PRIMARY KEY,
    book_id bigint NOT NULL REFERENCES ledger.book,
    parent_id bigint REFERENCES ledger.account,
    number varchar(20) NOT NULL,
    type ledger.account_type NOT NULL,
    currency ledger.currency NOT NULL,
    opened_on date NOT NULL DEFAULT CURRENT_DATE,
    closed_on date,
    UNIQUE (book_id, number),
    CONSTRAINT closed_after_open CHECK (closed_on >= opened_on)
);
CREATE TABLE ledger.journal (
    id bigserial PRIMARY KEY,
    book_id bigint NOT NULL REFERENCES ledger.book,
    posted_on date NOT NULL,
    description text,
    reversed_by bigint REFERENCES ledger.journal DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE ledger.entry (
    id bigserial PRIMARY KEY,
    journal_id bigint NOT NULL REFERENCES ledger.journal ON DELETE RESTRICT,
    account_id bigint NOT NULL REFERENCES ledger.account,
    side ledger.side NOT NULL,
    amount ledger.amount NOT NULL CHECK (amount > 0),
    posted_on date NOT NULL
);
CREATE INDEX ON ledger.entry (account_id, posted_on);
CREATE TABLE ledger.balance_snapshot (
    account_id bigint NOT NULL REFERENCES ledger.account,
    as_of date NOT NULL,
    balance ledger.amount NOT NULL,
    PRIMARY KEY (account_id, as_of)
);
CREATE VIEW ledger.trial_balance AS SELECT a.book_id, a.id AS account_id, a.number, a.type, sum(CASE e.side WHEN 'debit' THEN e.amount::numeric ELSE -e.amount::numeric END) AS balance FROM ledger.account a LEFT JOIN ledger.entry e ON e.account_id = a.id GROUP BY a.id;
CREATE MATERIALIZED VIEW ledger.book_totals AS SELECT book_id, type, sum(balance) AS total FROM ledger.trial_balance GROUP BY book_id, type WITH NO DATA;
CREATE INDEX book_totals_book ON ledger.book_totals (book_id);
CREATE FUNCTION ledger.check_balanced() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF (SELECT sum(CASE side WHEN 'debit' THEN amount ELSE -amount END) FROM ledger.entry WHERE journal_id = NEW.journal_id) <> 0 THEN RAISE EXCEPTION 'journal % is not balanced', NEW.journal_id;
    END IF;
    RETURN NULL;
END;
$$;
CREATE CONSTRAINT TRIGGER entry_balanced AFTER INSERT ON ledger.entry DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ledger.check_balanced();
CREATE FUNCTION ledger.account_balance(acc bigint) RETURNS ledger.amount
    LANGUAGE sql STABLE
    AS $$ SELECT balance::ledger.amount FROM ledger.trial_balance WHERE account_id = acc $$;
COMMENT ON DOMAIN ledger.amount IS 'Money amount in the currency of the account';
