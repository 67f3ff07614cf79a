CREATE EXTENSION btree_gist;
CREATE SCHEMA ref;
CREATE SCHEMA core;
CREATE SCHEMA ledger;
CREATE SCHEMA risk;
CREATE DOMAIN ref.currency_code AS character(3) CHECK (VALUE ~ '^[A-Z]{3}$');
CREATE DOMAIN ref.iban AS text CONSTRAINT iban_len CHECK (length(VALUE) BETWEEN 15 AND 34);
CREATE DOMAIN ledger.amount AS numeric(18,2) NOT NULL;
CREATE TYPE core.account_type AS ENUM ('current', 'savings', 'loan', 'internal');
CREATE TYPE ledger.direction AS ENUM ('D', 'C');
CREATE TYPE core.kyc_state AS ENUM ('none', 'pending', 'verified', 'rejected');
CREATE SEQUENCE core.account_no_seq START 1000000 INCREMENT 7;
CREATE SEQUENCE ledger.posting_seq AS bigint CACHE 50;
CREATE TABLE ref.countries (
    code character(2) PRIMARY KEY,
    name text NOT NULL,
    sepa boolean DEFAULT false NOT NULL
);
CREATE TABLE ref.currencies (
    code ref.currency_code PRIMARY KEY,
    name text NOT NULL,
    minor_units smallint DEFAULT 2 NOT NULL
);
CREATE TABLE ref.holidays (
    country character(2) NOT NULL,
    day date NOT NULL,
    name text,
    PRIMARY KEY (country, day)
);
CREATE TABLE ref.branches (
    id serial PRIMARY KEY,
    code character varying(8) NOT NULL UNIQUE,
    name text NOT NULL,
    country character(2) NOT NULL
);
CREATE TABLE ref.fx_rates (
    id bigserial PRIMARY KEY,
    base ref.currency_code NOT NULL,
    quote ref.currency_code NOT NULL,
    rate numeric(18,8) NOT NULL,
    valid daterange NOT NULL,
    CONSTRAINT fx_no_overlap EXCLUDE USING gist (base WITH =, quote WITH =, valid WITH &&)
);
CREATE TABLE core.customers (
    id bigserial PRIMARY KEY,
    number character varying(20) NOT NULL UNIQUE,
    kind text NOT NULL,
    country character(2),
    branch_id integer,
    kyc core.kyc_state DEFAULT 'none' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CHECK (kind IN ('person', 'company'))
);
CREATE INDEX customers_branch_id_idx ON core.customers (branch_id);
CREATE TABLE core.persons (
    customer_id bigint PRIMARY KEY,
    first_name text NOT NULL,
    last_name text NOT NULL,
    born date,
    tax_no text
);
CREATE TABLE core.companies (
    customer_id bigint PRIMARY KEY,
    legal_name text NOT NULL,
    reg_no text,
    lei character(20)
);
CREATE TABLE core.addresses (
    id bigserial PRIMARY KEY,
    customer_id bigint NOT NULL,
    line1 text NOT NULL,
    line2 text,
    city text NOT NULL,
    postcode character varying(12),
    country character(2),
    valid daterange NOT NULL
);
CREATE INDEX addresses_customer_id_idx ON core.addresses (customer_id);
CREATE TABLE core.contacts (
    id bigserial PRIMARY KEY,
    customer_id bigint NOT NULL,
    kind text NOT NULL,
    value text NOT NULL,
    UNIQUE (customer_id, kind, value)
);
CREATE INDEX contacts_customer_id_idx ON core.contacts (customer_id);
CREATE TABLE core.documents (
    id bigserial PRIMARY KEY,
    customer_id bigint NOT NULL,
    kind text NOT NULL,
    number text,
    expires date,
    scan bytea
);
CREATE INDEX documents_customer_id_idx ON core.documents (customer_id);
CREATE TABLE core.products (
    id serial PRIMARY KEY,
    code character varying(16) NOT NULL UNIQUE,
    name text NOT NULL,
    type core.account_type NOT NULL,
    rate numeric(7,4) DEFAULT 0 NOT NULL,
    active boolean DEFAULT true NOT NULL
);
CREATE TABLE core.accounts (
    id bigserial PRIMARY KEY,
    number bigint DEFAULT nextval('core.account_no_seq') NOT NULL UNIQUE,
    iban ref.iban UNIQUE,
    product_id integer NOT NULL,
    currency ref.currency_code NOT NULL,
    opened date DEFAULT CURRENT_DATE NOT NULL,
    closed date,
    overdraft numeric(18,2) DEFAULT 0 NOT NULL,
    CHECK (closed >= opened)
);
CREATE INDEX accounts_product_id_idx ON core.accounts (product_id);
CREATE TABLE core.account_holders (
    account_id bigint NOT NULL,
    customer_id bigint NOT NULL,
    role text DEFAULT 'owner' NOT NULL,
    share numeric(5,2) DEFAULT 100,
    PRIMARY KEY (account_id, customer_id)
);
CREATE INDEX account_holders_customer_id_idx ON core.account_holders (customer_id);
CREATE TABLE core.cards (
    id bigserial PRIMARY KEY,
    account_id bigint NOT NULL,
    pan_hash bytea NOT NULL UNIQUE,
    last4 character(4) NOT NULL,
    expires date NOT NULL,
    blocked boolean DEFAULT false NOT NULL
);
CREATE INDEX cards_account_id_idx ON core.cards (account_id);
CREATE TABLE core.card_limits (
    card_id bigint NOT NULL,
    channel text NOT NULL,
    daily numeric(18,2) NOT NULL,
    PRIMARY KEY (card_id, channel)
);
CREATE TABLE core.mandates (
    id bigserial PRIMARY KEY,
    account_id bigint NOT NULL,
    creditor_id text NOT NULL,
    reference character varying(35) NOT NULL,
    signed date NOT NULL,
    revoked date,
    UNIQUE (creditor_id, reference)
);
CREATE INDEX mandates_account_id_idx ON core.mandates (account_id);
CREATE TABLE core.standing_orders (
    id bigserial PRIMARY KEY,
    account_id bigint NOT NULL,
    target_iban ref.iban NOT NULL,
    amount ledger.amount,
    every interval DEFAULT '1 mon' NOT NULL,
    next_run date NOT NULL,
    ends date
);
CREATE INDEX standing_orders_account_id_idx ON core.standing_orders (account_id);
CREATE TABLE ledger.batches (
    id bigserial PRIMARY KEY,
    opened_at timestamp with time zone DEFAULT now() NOT NULL,
    closed_at timestamp with time zone,
    source text NOT NULL
);
CREATE TABLE ledger.transactions (
    id bigserial PRIMARY KEY,
    batch_id bigint,
    ref text NOT NULL,
    value_date date NOT NULL,
    description text,
    status text DEFAULT 'posted' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    UNIQUE (ref)
);
CREATE INDEX transactions_batch_id_idx ON ledger.transactions (batch_id);
CREATE TABLE ledger.entries (
    id bigint DEFAULT nextval('ledger.posting_seq') NOT NULL,
    transaction_id bigint NOT NULL,
    account_id bigint NOT NULL,
    direction ledger.direction NOT NULL,
    amount ledger.amount,
    currency ref.currency_code NOT NULL,
    booked_on date NOT NULL,
    PRIMARY KEY (id, booked_on),
    CONSTRAINT entry_positive CHECK (amount > 0)
) PARTITION BY RANGE (booked_on);
CREATE INDEX entries_transaction_id_idx ON ledger.entries (transaction_id);
CREATE TABLE ledger.balances (
    account_id bigint PRIMARY KEY,
    balance ledger.amount,
    available ledger.amount,
    as_of timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE ledger.holds (
    id bigserial PRIMARY KEY,
    account_id bigint NOT NULL,
    amount ledger.amount,
    reason text,
    expires_at timestamp with time zone NOT NULL,
    released boolean DEFAULT false NOT NULL
);
CREATE INDEX holds_account_id_idx ON ledger.holds (account_id);
CREATE TABLE ledger.fees (
    id serial PRIMARY KEY,
    product_id integer NOT NULL,
    code text NOT NULL,
    amount ledger.amount,
    pct numeric(7,4),
    UNIQUE (product_id, code)
);
CREATE TABLE ledger.interest_runs (
    id serial PRIMARY KEY,
    run_on date NOT NULL UNIQUE,
    accounts integer DEFAULT 0 NOT NULL,
    total numeric(18,2)
);
CREATE TABLE ledger.interest_accruals (
    account_id bigint NOT NULL,
    day date NOT NULL,
    amount numeric(18,6) NOT NULL,
    PRIMARY KEY (account_id, day)
) PARTITION BY HASH (account_id);
CREATE TABLE ledger.reconciliations (
    id bigserial PRIMARY KEY,
    batch_id bigint NOT NULL,
    diff numeric(18,2) DEFAULT 0 NOT NULL,
    resolved_by text
);
CREATE TABLE ledger.payments (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    from_account bigint NOT NULL,
    to_iban ref.iban NOT NULL,
    amount ledger.amount,
    currency ref.currency_code NOT NULL,
    state text DEFAULT 'new' NOT NULL,
    remittance character varying(140),
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    region text DEFAULT 'eu' NOT NULL
);
CREATE INDEX payments_from_account_idx ON ledger.payments (from_account);
CREATE TABLE risk.rules (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    expr text NOT NULL,
    score integer NOT NULL,
    active boolean DEFAULT true NOT NULL
);
CREATE TABLE risk.alerts (
    id bigserial PRIMARY KEY,
    customer_id bigint,
    rule_id integer NOT NULL,
    score integer NOT NULL,
    state text DEFAULT 'open' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX alerts_customer_id_idx ON risk.alerts (customer_id);
CREATE TABLE risk.sanctions (
    id serial PRIMARY KEY,
    name text NOT NULL,
    list text NOT NULL,
    aliases text[]
);
CREATE TABLE risk.ratings (
    customer_id bigint NOT NULL,
    rated_on date NOT NULL,
    grade character(1) NOT NULL,
    PRIMARY KEY (customer_id, rated_on),
    CHECK (grade >= 'A' AND grade <= 'F')
);
ALTER TABLE ref.holidays ADD CONSTRAINT holidays_country_fkey FOREIGN KEY (country) REFERENCES ref.countries;
ALTER TABLE ref.branches ADD CONSTRAINT branches_country_fkey FOREIGN KEY (country) REFERENCES ref.countries;
ALTER TABLE ref.fx_rates ADD CONSTRAINT fx_rates_base_fkey FOREIGN KEY (base) REFERENCES ref.currencies;
ALTER TABLE ref.fx_rates ADD CONSTRAINT fx_rates_quote_fkey FOREIGN KEY (quote) REFERENCES ref.currencies;
ALTER TABLE core.customers ADD CONSTRAINT customers_country_fkey FOREIGN KEY (country) REFERENCES ref.countries;
ALTER TABLE core.customers ADD CONSTRAINT customers_branch_id_fkey FOREIGN KEY (branch_id) REFERENCES ref.branches;
ALTER TABLE core.persons ADD CONSTRAINT persons_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES core.customers ON DELETE CASCADE;
ALTER TABLE core.companies ADD CONSTRAINT companies_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES core.customers ON DELETE CASCADE;
ALTER TABLE core.addresses ADD CONSTRAINT addresses_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES core.customers ON DELETE CASCADE;
ALTER TABLE core.addresses ADD CONSTRAINT addresses_country_fkey FOREIGN KEY (country) REFERENCES ref.countries;
ALTER TABLE core.contacts ADD CONSTRAINT contacts_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES core.customers ON DELETE CASCADE;
ALTER TABLE core.documents ADD CONSTRAINT documents_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES core.customers ON DELETE CASCADE;
ALTER TABLE core.accounts ADD CONSTRAINT accounts_product_id_fkey FOREIGN KEY (product_id) REFERENCES core.products;
ALTER TABLE core.accounts ADD CONSTRAINT accounts_currency_fkey FOREIGN KEY (currency) REFERENCES ref.currencies;
ALTER TABLE core.account_holders ADD CONSTRAINT account_holders_account_id_fkey FOREIGN KEY (account_id) REFERENCES core.accounts ON DELETE CASCADE;
ALTER TABLE core.account_holders ADD CONSTRAINT account_holders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES core.customers ON DELETE CASCADE;
ALTER TABLE core.cards ADD CONSTRAINT cards_account_id_fkey FOREIGN KEY (account_id) REFERENCES core.accounts;
ALTER TABLE core.card_limits ADD CONSTRAINT card_limits_card_id_fkey FOREIGN KEY (card_id) REFERENCES core.cards ON DELETE CASCADE;
ALTER TABLE core.mandates ADD CONSTRAINT mandates_account_id_fkey FOREIGN KEY (account_id) REFERENCES core.accounts;
ALTER TABLE core.standing_orders ADD CONSTRAINT standing_orders_account_id_fkey FOREIGN KEY (account_id) REFERENCES core.accounts;
ALTER TABLE ledger.transactions ADD CONSTRAINT transactions_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES ledger.batches;
ALTER TABLE ledger.entries ADD CONSTRAINT entries_transaction_id_fkey FOREIGN KEY (transaction_id) REFERENCES ledger.transactions;
ALTER TABLE ledger.entries ADD CONSTRAINT entries_account_id_fkey FOREIGN KEY (account_id) REFERENCES core.accounts;
ALTER TABLE ledger.balances ADD CONSTRAINT balances_account_id_fkey FOREIGN KEY (account_id) REFERENCES core.accounts ON DELETE CASCADE;
ALTER TABLE ledger.holds ADD CONSTRAINT holds_account_id_fkey FOREIGN KEY (account_id) REFERENCES core.accounts;
ALTER TABLE ledger.fees ADD CONSTRAINT fees_product_id_fkey FOREIGN KEY (product_id) REFERENCES core.products ON DELETE CASCADE;
ALTER TABLE ledger.reconciliations ADD CONSTRAINT reconciliations_batch_id_fkey FOREIGN KEY (batch_id) REFERENCES ledger.batches;
ALTER TABLE ledger.payments ADD CONSTRAINT payments_from_account_fkey FOREIGN KEY (from_account) REFERENCES core.accounts;
ALTER TABLE risk.alerts ADD CONSTRAINT alerts_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES core.customers;
ALTER TABLE risk.alerts ADD CONSTRAINT alerts_rule_id_fkey FOREIGN KEY (rule_id) REFERENCES risk.rules;
ALTER TABLE risk.ratings ADD CONSTRAINT ratings_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES core.customers;
CREATE TABLE ledger.entries_2023 PARTITION OF ledger.entries FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE ledger.entries_2024 PARTITION OF ledger.entries FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE ledger.entries_default PARTITION OF ledger.entries DEFAULT;
CREATE TABLE ledger.interest_accruals_0 PARTITION OF ledger.interest_accruals FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE ledger.interest_accruals_1 PARTITION OF ledger.interest_accruals FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE INDEX entries_account ON ledger.entries (account_id, booked_on);
ALTER SEQUENCE ledger.posting_seq OWNED BY ledger.batches.id;
CREATE FUNCTION ledger.check_balanced() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  s numeric;
BEGIN
  SELECT sum(CASE direction WHEN 'D' THEN amount ELSE -amount END) INTO s FROM ledger.entries WHERE transaction_id = NEW.transaction_id;
  IF s <> 0 THEN
    RAISE EXCEPTION 'transaction % is not balanced', NEW.transaction_id;
  END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION ledger.no_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'append only'; END $$;
CREATE TRIGGER entries_frozen BEFORE UPDATE OR DELETE ON ledger.entries FOR EACH ROW EXECUTE FUNCTION ledger.no_change();
CREATE TRIGGER payments_frozen BEFORE DELETE ON ledger.payments FOR EACH STATEMENT EXECUTE FUNCTION ledger.no_change();
CREATE VIEW core.customer_names AS SELECT c.id, COALESCE(p.first_name || ' ' || p.last_name, co.legal_name) AS name FROM core.customers c LEFT JOIN core.persons p ON p.customer_id = c.id LEFT JOIN core.companies co ON co.customer_id = c.id;
CREATE VIEW ledger.account_statement AS SELECT e.account_id, e.booked_on, t.description, CASE e.direction WHEN 'C' THEN e.amount ELSE -e.amount END::numeric AS amount FROM ledger.entries e JOIN ledger.transactions t ON t.id = e.transaction_id;
CREATE VIEW risk.open_alerts AS SELECT a.id, n.name, a.score FROM risk.alerts a JOIN core.customer_names n ON n.id = a.customer_id WHERE a.state = 'open';
