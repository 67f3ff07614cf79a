CREATE SCHEMA party;
CREATE SCHEMA acct;
CREATE SCHEMA pay;
CREATE SCHEMA card;
CREATE SCHEMA risk;
CREATE SCHEMA audit;
CREATE SCHEMA refdata;
CREATE EXTENSION pgcrypto;
CREATE DOMAIN refdata.amount AS numeric(15,2);
CREATE DOMAIN refdata.iban AS varchar(34) CHECK (VALUE::text ~ '^[A-Z]{2}\d\d');
CREATE DOMAIN refdata.bic AS varchar(11);
CREATE TYPE party.kind AS ENUM ('person','company'
);
CREATE TYPE acct.state AS ENUM ('open','blocked','closed');
CREATE TYPE pay.state AS ENUM (
'new','booked','rejected'
);
CREATE TYPE card.brand AS ENUM ('visa','mastercard');
CREATE TYPE risk.level AS ENUM ('low','medium','high');
CREATE FUNCTION audit.log() RETURNS trigger LANGUAGE plpgsql
AS $$ BEGIN
  INSERT INTO audit.changes(tbl, op, old_row, new_row) VALUES (TG_RELID::regclass::text, TG_OP, row_to_json(OLD)::text, row_to_json(NEW)::text);
  RETURN COALESCE(NEW, OLD); END $$;
CREATE TABLE audit.changes (
    id bigserial PRIMARY KEY,
    at timestamp DEFAULT now() NOT NULL,
    tbl text NOT NULL,
    op text NOT NULL,
    old_row text,
    new_row text,
    usr text DEFAULT CURRENT_USER NOT NULL
);
CREATE INDEX changes_at ON audit.changes (at);
CREATE TABLE refdata.countries (
    iso2 char(2) PRIMARY KEY,
    name text NOT NULL,
    sepa boolean DEFAULT false NOT NULL
);
CREATE TABLE refdata.currencies (
    iso char(3) PRIMARY KEY,
    name text NOT NULL,
    digits smallint DEFAULT 2 NOT NULL
);
CREATE TABLE refdata.rates (
    base char(3) NOT NULL,
    quote char(3) NOT NULL,
    on_day date NOT NULL,
    rate numeric(18,8) NOT NULL CHECK (rate > 0),
    PRIMARY KEY (base, quote, on_day)
);
ALTER TABLE refdata.rates ADD CONSTRAINT fk_rates_base FOREIGN KEY (base) REFERENCES refdata.currencies;
ALTER TABLE refdata.rates ADD CONSTRAINT fk_rates_quote FOREIGN KEY (quote) REFERENCES refdata.currencies;
CREATE TABLE refdata.banks (
    bic refdata.bic PRIMARY KEY,
    name text NOT NULL,
    country char(2)
);
ALTER TABLE refdata.banks ADD CONSTRAINT fk_banks_country FOREIGN KEY (country) REFERENCES refdata.countries;
CREATE TABLE refdata.holidays (
    country char(2) NOT NULL,
    day date NOT NULL,
    name text,
    PRIMARY KEY (country, day)
);
ALTER TABLE refdata.holidays ADD CONSTRAINT fk_holidays_country FOREIGN KEY (country) REFERENCES refdata.countries;
CREATE TABLE party.parties (
    id bigserial PRIMARY KEY,
    kind party.kind NOT NULL,
    name text NOT NULL,
    risk_level risk.level,
    since date DEFAULT CURRENT_DATE NOT NULL,
    first_name text,
    birth date,
    register_no text,
    ssn_enc bytea
);
CREATE TABLE party.addresses (
    id bigserial PRIMARY KEY,
    party_id bigint NOT NULL,
    line1 text NOT NULL,
    zip text,
    city text,
    country char(2) NOT NULL,
    valid_from date DEFAULT CURRENT_DATE NOT NULL,
    valid_to date,
    CHECK (valid_to >= valid_from)
);
ALTER TABLE party.addresses ADD CONSTRAINT fk_addresses_party_id FOREIGN KEY (party_id) REFERENCES party.parties ON DELETE CASCADE;
CREATE INDEX idx_addresses_party_id ON party.addresses USING btree (party_id);
ALTER TABLE party.addresses ADD CONSTRAINT fk_addresses_country FOREIGN KEY (country) REFERENCES refdata.countries;
CREATE TABLE party.relations (
    from_id bigint NOT NULL,
    to_id bigint NOT NULL,
    kind text NOT NULL,
    share numeric(5,2),
    PRIMARY KEY (from_id, to_id, kind),
    CHECK (from_id <> to_id)
);
ALTER TABLE party.relations ADD CONSTRAINT fk_relations_from_id FOREIGN KEY (from_id) REFERENCES party.parties;
ALTER TABLE party.relations ADD CONSTRAINT fk_relations_to_id FOREIGN KEY (to_id) REFERENCES party.parties;
CREATE TABLE party.documents (
    id bigserial PRIMARY KEY,
    party_id bigint NOT NULL,
    kind text NOT NULL,
    content bytea,
    hash bytea,
    received_at timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE party.documents ADD CONSTRAINT fk_documents_party_id FOREIGN KEY (party_id) REFERENCES party.parties;
CREATE INDEX idx_documents_party_id ON party.documents USING btree (party_id);
CREATE TABLE acct.products (
    code varchar(8) PRIMARY KEY,
    name text NOT NULL,
    interest numeric(6,4) DEFAULT 0 NOT NULL,
    overdraft boolean DEFAULT false NOT NULL
);
CREATE TABLE acct.accounts (
    id bigserial PRIMARY KEY,
    iban refdata.iban NOT NULL UNIQUE,
    party_id bigint NOT NULL,
    product varchar(8) NOT NULL,
    currency char(3) NOT NULL,
    state acct.state DEFAULT 'open' NOT NULL,
    opened date DEFAULT CURRENT_DATE NOT NULL,
    closed date,
    balance refdata.amount DEFAULT 0 NOT NULL,
    limit_amount refdata.amount DEFAULT 0,
    CHECK (balance >= -limit_amount)
);
ALTER TABLE acct.accounts ADD CONSTRAINT fk_accounts_party_id FOREIGN KEY (party_id) REFERENCES party.parties;
CREATE INDEX idx_accounts_party_id ON acct.accounts USING btree (party_id);
ALTER TABLE acct.accounts ADD CONSTRAINT fk_accounts_product FOREIGN KEY (product) REFERENCES acct.products;
ALTER TABLE acct.accounts ADD CONSTRAINT fk_accounts_currency FOREIGN KEY (currency) REFERENCES refdata.currencies;
CREATE TABLE acct.holders (
    account_id bigint NOT NULL,
    party_id bigint NOT NULL,
    role text DEFAULT 'owner' NOT NULL,
    PRIMARY KEY (account_id, party_id)
);
ALTER TABLE acct.holders ADD CONSTRAINT fk_holders_account_id FOREIGN KEY (account_id) REFERENCES acct.accounts ON DELETE CASCADE;
ALTER TABLE acct.holders ADD CONSTRAINT fk_holders_party_id FOREIGN KEY (party_id) REFERENCES party.parties;
CREATE TABLE acct.bookings (
    id bigserial PRIMARY KEY,
    account_id bigint NOT NULL,
    value_date date NOT NULL,
    amount refdata.amount NOT NULL,
    text varchar(140),
    payment_id bigint,
    booked_at timestamp with time zone DEFAULT now() NOT NULL
);
ALTER TABLE acct.bookings ADD CONSTRAINT fk_bookings_account_id FOREIGN KEY (account_id) REFERENCES acct.accounts;
CREATE INDEX idx_bookings_account_id ON acct.bookings USING btree (account_id);
CREATE TABLE acct.interest_runs (
    id bigserial PRIMARY KEY,
    run_on date NOT NULL UNIQUE,
    booked integer DEFAULT 0 NOT NULL
);
CREATE TABLE pay.payments (
    id bigserial PRIMARY KEY,
    end_to_end varchar(35) NOT NULL,
    debtor refdata.iban NOT NULL,
    creditor refdata.iban NOT NULL,
    creditor_bic refdata.bic,
    amount refdata.amount NOT NULL CHECK (amount > 0),
    currency char(3) DEFAULT 'EUR' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    state pay.state DEFAULT 'new' NOT NULL
);
CREATE UNIQUE INDEX payments_e2e ON pay.payments (end_to_end);
CREATE INDEX payments_open ON pay.payments (created_at) WHERE
state = 'new'::pay.state;
CREATE TABLE pay.standing_orders (
    id bigserial PRIMARY KEY,
    account_id bigint NOT NULL,
    creditor refdata.iban NOT NULL,
    amount refdata.amount NOT NULL,
    day_of_month smallint NOT NULL CHECK (day_of_month >= 1 AND day_of_month <= 31),
    next_on date
);
ALTER TABLE pay.standing_orders ADD CONSTRAINT fk_standing_orders_account_id FOREIGN KEY (account_id) REFERENCES acct.accounts;
CREATE TABLE pay.mandates (
    id bigserial PRIMARY KEY,
    reference varchar(35) NOT NULL UNIQUE,
    account_id bigint NOT NULL,
    creditor_id text NOT NULL,
    signed_on date NOT NULL,
    revoked_on date
);
ALTER TABLE pay.mandates ADD CONSTRAINT fk_mandates_account_id FOREIGN KEY (account_id) REFERENCES acct.accounts;
CREATE TABLE card.cards (
    id bigserial PRIMARY KEY,
    account_id bigint NOT NULL,
    pan_hash bytea NOT NULL UNIQUE,
    last4 char(4) NOT NULL,
    brand card.brand NOT NULL,
    expires date NOT NULL,
    blocked boolean DEFAULT false NOT NULL
);
ALTER TABLE card.cards ADD CONSTRAINT fk_cards_account_id FOREIGN KEY (account_id) REFERENCES acct.accounts;
CREATE INDEX idx_cards_account_id ON card.cards USING btree (account_id);
CREATE TABLE card.transactions (
    id bigserial PRIMARY KEY,
    card_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    amount refdata.amount NOT NULL,
    merchant text,
    mcc char(4),
    approved boolean NOT NULL
);
ALTER TABLE card.transactions ADD CONSTRAINT fk_transactions_card_id FOREIGN KEY (card_id) REFERENCES card.cards;
CREATE INDEX idx_transactions_card_id ON card.transactions USING btree (card_id);
CREATE TABLE risk.scores (
    party_id bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    score integer,
    level risk.level,
    PRIMARY KEY (party_id)
);
ALTER TABLE risk.scores ADD CONSTRAINT fk_scores_party_id FOREIGN KEY (party_id) REFERENCES party.parties;
CREATE TABLE risk.rules (
    id bigserial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    expression text NOT NULL,
    active boolean DEFAULT true NOT NULL
);
CREATE TABLE risk.alerts (
    id bigserial PRIMARY KEY,
    rule_id bigint NOT NULL,
    payment_id bigint,
    raised_at timestamp with time zone DEFAULT now() NOT NULL,
    closed_at timestamp with time zone,
    verdict text
);
ALTER TABLE risk.alerts ADD CONSTRAINT fk_alerts_rule_id FOREIGN KEY (rule_id) REFERENCES risk.rules;
ALTER TABLE risk.alerts ADD CONSTRAINT fk_alerts_payment_id FOREIGN KEY (payment_id) REFERENCES pay.payments;
CREATE FUNCTION risk.weight(l risk.level) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT CASE l WHEN 'low' THEN 1 WHEN 'medium' THEN 5 ELSE 9 END $$;
CREATE TRIGGER audit_log AFTER INSERT OR UPDATE OR DELETE ON party.parties FOR EACH ROW EXECUTE FUNCTION audit.log();
CREATE TRIGGER audit_log AFTER INSERT OR UPDATE OR DELETE ON acct.accounts FOR EACH ROW EXECUTE FUNCTION audit.log();
CREATE TRIGGER audit_log AFTER INSERT OR UPDATE OR DELETE ON pay.payments FOR EACH ROW EXECUTE FUNCTION audit.log();
CREATE TRIGGER audit_log AFTER INSERT OR UPDATE OR DELETE ON card.cards FOR EACH ROW EXECUTE FUNCTION audit.log();
CREATE TRIGGER audit_log AFTER INSERT OR UPDATE OR DELETE ON pay.mandates FOR EACH ROW EXECUTE FUNCTION audit.log();
CREATE FUNCTION acct.book(a bigint, amt numeric, txt varchar) RETURNS bigint LANGUAGE sql AS $$ INSERT INTO acct.bookings(account_id, value_date, amount, text) VALUES (a, current_date, amt, txt) RETURNING id $$;
CREATE VIEW acct.statement AS SELECT a.iban, b.value_date, b.amount, b.text, sum(b.amount) OVER (PARTITION BY a.id ORDER BY b.value_date, b.id) AS running FROM acct.accounts a JOIN acct.bookings b ON b.account_id = a.id;
CREATE VIEW risk.exposure AS SELECT p.id, p.name, risk.weight(p.risk_level) AS weight, sum(a.balance) AS balance FROM party.parties p JOIN acct.accounts a ON a.party_id = p.id GROUP BY p.id;
CREATE VIEW party.overview AS SELECT id, kind, name, first_name, birth FROM party.parties;
CREATE MATERIALIZED VIEW acct.daily AS SELECT value_date, count(*) AS n, sum(amount) AS total FROM acct.bookings GROUP BY value_date;
CREATE UNIQUE INDEX daily_day ON acct.daily (value_date);
CREATE PROCEDURE acct.close(acc bigint
) LANGUAGE plpgsql AS $$ BEGIN UPDATE acct.accounts SET state = 'closed', closed = current_date WHERE id = acc; COMMIT; END $$;

