CREATE SCHEMA ledger;
CREATE SCHEMA ref;
CREATE DOMAIN ref.currency AS char(3) CHECK (VALUE ~ '^[A-Z]{3}$');
CREATE DOMAIN ledger.amount AS numeric(18,2) NOT NULL;
CREATE TYPE ledger.account_kind AS ENUM ('asset','liability','equity','income','expense','memo','suspense');
CREATE TYPE ledger.entry_side AS ENUM ('D','C');
CREATE TYPE ledger.money AS (amount numeric(18,2), cur char(3));
CREATE SEQUENCE ledger.global_seq START 1000 CACHE 10;
CREATE TABLE ref.countries (
    iso char(2) PRIMARY KEY,
    name text NOT NULL,
    cur ref.currency
);
CREATE TABLE ref.fx_rates (
    base ref.currency NOT NULL,
    quote ref.currency NOT NULL,
    valid_from date NOT NULL,
    rate numeric(18,8) NOT NULL CHECK (rate > 0),
    PRIMARY KEY (base, quote, valid_from)
);
CREATE TABLE ledger.customers (
    id int PRIMARY KEY DEFAULT nextval('ledger.global_seq'),
    kind char(1) NOT NULL CHECK (kind IN ('P','C')),
    name text NOT NULL,
    country char(2) REFERENCES ref.countries,
    tax_no text,
    born date,
    registered date,
    UNIQUE (country, tax_no)
);
CREATE TABLE ledger.accounts (
    id int PRIMARY KEY DEFAULT nextval('ledger.global_seq'),
    customer_id int NOT NULL REFERENCES ledger.customers,
    iban varchar(34) NOT NULL UNIQUE,
    kind ledger.account_kind NOT NULL DEFAULT 'liability',
    cur ref.currency NOT NULL DEFAULT 'EUR',
    balance ledger.amount DEFAULT 0,
    overdraft ledger.money,
    opened date NOT NULL DEFAULT CURRENT_DATE,
    closed date,
    CONSTRAINT no_debt CHECK (balance >= 0 OR kind = 'asset'),
    CONSTRAINT closed_after CHECK (closed >= opened)
);
CREATE INDEX accounts_kind ON ledger.accounts (kind) WHERE closed IS NULL;
CREATE TABLE ledger.transactions (
    id int NOT NULL DEFAULT nextval('ledger.global_seq'),
    booked_on date NOT NULL,
    reference varchar(35),
    narrative text,
    PRIMARY KEY (id, booked_on)
) PARTITION BY RANGE (booked_on);
CREATE TABLE ledger.transactions_2021 PARTITION OF ledger.transactions FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
CREATE TABLE ledger.transactions_2022 PARTITION OF ledger.transactions FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
CREATE INDEX transactions_ref ON ledger.transactions (reference);
CREATE TABLE ledger.entries (
    transaction_id int NOT NULL,
    booked_on date NOT NULL,
    line smallint NOT NULL,
    account_id int NOT NULL REFERENCES ledger.accounts,
    side ledger.entry_side NOT NULL,
    amount ledger.amount CHECK (amount > 0),
    cur ref.currency NOT NULL,
    PRIMARY KEY (transaction_id, booked_on, line),
    FOREIGN KEY (transaction_id, booked_on) REFERENCES ledger.transactions
) PARTITION BY RANGE (booked_on);
CREATE TABLE ledger.entries_2021 PARTITION OF ledger.entries FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
CREATE TABLE ledger.entries_2022 PARTITION OF ledger.entries FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
CREATE INDEX entries_account ON ledger.entries (account_id, booked_on);
CREATE TABLE ledger.standing_orders (
    id int PRIMARY KEY DEFAULT nextval('ledger.global_seq'),
    from_account int NOT NULL REFERENCES ledger.accounts,
    to_iban varchar(34) NOT NULL,
    amount ledger.amount,
    every interval NOT NULL DEFAULT '1 mon',
    next_run date,
    active boolean NOT NULL DEFAULT true
);
CREATE VIEW ledger.signed_entries AS
  SELECT e.account_id, e.booked_on, e.cur, CASE e.side WHEN 'D' THEN e.amount::numeric ELSE -e.amount::numeric END AS signed
  FROM ledger.entries e;
CREATE VIEW ledger.trial_balance AS
  SELECT a.kind, s.cur, sum(s.signed) AS total FROM ledger.signed_entries s JOIN ledger.accounts a ON a.id = s.account_id GROUP BY a.kind, s.cur;
CREATE VIEW ledger.overdrawn AS SELECT id, iban, balance, (overdraft).amount AS limit_amount FROM ledger.accounts WHERE balance < 0;
CREATE FUNCTION ledger.convert(a numeric, f ref.currency, t ref.currency, d date DEFAULT CURRENT_DATE) RETURNS numeric LANGUAGE sql STABLE AS $$
  SELECT a * rate FROM ref.fx_rates WHERE base = f AND quote = t AND valid_from <= d ORDER BY valid_from DESC LIMIT 1
$$;
CREATE FUNCTION ledger.post_entry() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE ledger.accounts SET balance = balance + CASE NEW.side WHEN 'D' THEN NEW.amount ELSE -NEW.amount END WHERE id = NEW.account_id;
  RETURN NEW;
END $$;
CREATE FUNCTION ledger.no_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'immutable'; END $$;
CREATE TRIGGER post AFTER INSERT ON ledger.entries FOR EACH ROW EXECUTE FUNCTION ledger.post_entry();
CREATE TRIGGER keep BEFORE UPDATE OR DELETE ON ledger.entries FOR EACH ROW EXECUTE FUNCTION ledger.no_change();
CREATE PROCEDURE ledger.run_orders(d date) LANGUAGE plpgsql AS $$
BEGIN
  UPDATE ledger.standing_orders SET next_run = next_run + every WHERE active AND next_run <= d;
END $$;
COMMENT ON TABLE ledger.entries IS 'double entry lines';
COMMENT ON TYPE ledger.money IS 'amount with currency';
