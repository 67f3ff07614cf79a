CREATE SCHEMA ledger;
CREATE DOMAIN ledger.amount AS numeric(20,4) CONSTRAINT amount_finite CHECK (VALUE <> 'NaN'::numeric);
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
CREATE SEQUENCE ledger.entry_id_seq AS bigint CACHE 50;
CREATE TABLE ledger.entry (
    id bigint NOT NULL DEFAULT nextval('ledger.entry_id_seq'),
    journal_id bigint NOT NULL REFERENCES ledger.journal ON DELETE RESTRICT,
    account_id bigint NOT NULL REFERENCES ledger.account,
    side ledger.side NOT NULL,
    amount ledger.amount NOT NULL CHECK (amount::numeric > 0),
    posted_on date NOT NULL,
    memo text,
    PRIMARY KEY (posted_on, id)
) PARTITION BY RANGE (posted_on);
ALTER SEQUENCE ledger.entry_id_seq OWNED BY ledger.entry.id;
CREATE TABLE ledger.entry_2022 PARTITION OF ledger.entry FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
CREATE TABLE ledger.entry_2023 PARTITION OF ledger.entry FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE ledger.entry_2024 PARTITION OF ledger.entry FOR VALUES FROM ('2024-01-01') TO ('2025-01-01') PARTITION BY HASH (id);
CREATE TABLE ledger.entry_2024_h0 PARTITION OF ledger.entry_2024 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE ledger.entry_2024_h1 PARTITION OF ledger.entry_2024 FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE ledger.entry_default PARTITION OF ledger.entry DEFAULT;
CREATE INDEX entry_account_idx ON ledger.entry (account_id, posted_on);
CREATE INDEX entry_2023_memo ON ledger.entry_2023 USING hash (memo);
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
CREATE TRIGGER entry_balanced AFTER INSERT OR UPDATE ON ledger.entry FOR EACH ROW EXECUTE FUNCTION ledger.check_balanced();
CREATE FUNCTION ledger.account_balance(acc bigint, at date DEFAULT CURRENT_DATE) RETURNS numeric
    LANGUAGE sql STABLE
    AS $$ SELECT balance FROM ledger.trial_balance WHERE account_id = acc $$;
COMMENT ON DOMAIN ledger.amount IS 'Money amount in the currency of the account';
