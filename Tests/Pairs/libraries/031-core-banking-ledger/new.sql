CREATE EXTENSION btree_gist;
CREATE TYPE side AS ENUM ('debit', 'credit');
CREATE TYPE acct_type AS ENUM ('asset', 'contra_asset', 'liability', 'equity', 'revenue', 'expense', 'memo');
CREATE DOMAIN money_minor AS 
bigint
;
CREATE DOMAIN currency AS char(3) CHECK (VALUE = upper(VALUE));
CREATE DOMAIN iban AS text CHECK (VALUE ~ '^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$');
CREATE TABLE bank (
    id bigserial PRIMARY KEY,
    bic varchar(11) NOT NULL UNIQUE,
    name varchar(100) NOT NULL
);

CREATE TABLE branch (
    id bigserial PRIMARY KEY,
    bank_id bigint NOT NULL,
    code varchar(10) NOT NULL,
    name varchar(80) NOT NULL
);
CREATE INDEX ix_branch_bank_id ON branch (bank_id);

CREATE TABLE customer (
    id bigserial PRIMARY KEY,
    no varchar(12) NOT NULL UNIQUE,
    name varchar(120) NOT NULL,
    kind char(1) DEFAULT 'P' NOT NULL,
    born date,
    kyc_level smallint DEFAULT 0 NOT NULL,
    kyc_at timestamptz
);

CREATE TABLE customer_doc (
    id bigserial PRIMARY KEY,
    customer_id bigint NOT NULL,
    kind varchar(20) NOT NULL,
    no varchar(40) NOT NULL,
    expires date
);
CREATE INDEX ix_customer_doc_customer_id ON customer_doc (customer_id);

CREATE TABLE chart (
    id bigserial PRIMARY KEY,
    no varchar(10) NOT NULL UNIQUE,
    name varchar(80) NOT NULL,
    type acct_type NOT NULL,
    parent_id bigint
);
CREATE INDEX ix_chart_parent_id ON chart (parent_id);

CREATE TABLE account (
    id bigserial PRIMARY KEY,
    iban iban NOT NULL UNIQUE,
    chart_id bigint NOT NULL,
    customer_id bigint,
    branch_id bigint,
    currency currency DEFAULT 'EUR' NOT NULL,
    opened date NOT NULL,
    closed date,
    overdraft money_minor DEFAULT 0 NOT NULL,
    CHECK (closed >= opened)
);
CREATE INDEX ix_account_chart_id ON account (chart_id);
CREATE INDEX ix_account_customer_id ON account (customer_id);
CREATE INDEX ix_account_branch_id ON account (branch_id);

CREATE TABLE account_holder (
    account_id bigint,
    customer_id bigint,
    role varchar(10) DEFAULT 'owner',
    PRIMARY KEY (account_id, customer_id)
);
CREATE INDEX ix_account_holder_account_id ON account_holder (account_id);
CREATE INDEX ix_account_holder_customer_id ON account_holder (customer_id);

CREATE TABLE journal (
    id bigserial PRIMARY KEY,
    code varchar(10) NOT NULL UNIQUE,
    name varchar(60) NOT NULL
);

CREATE TABLE period (
    id bigserial PRIMARY KEY,
    year smallint NOT NULL,
    month smallint NOT NULL,
    closed timestamptz,
    UNIQUE (year, month),
    CHECK (month BETWEEN 1 AND 13)
);

CREATE TABLE txn (
    id bigserial PRIMARY KEY,
    journal_id bigint NOT NULL,
    period_id bigint NOT NULL,
    booked date NOT NULL,
    value_date date NOT NULL,
    text varchar(140),
    ref varchar(35),
    at timestamptz DEFAULT now() NOT NULL,
    reverses_id bigint,
    idempotency_key uuid UNIQUE
);
CREATE INDEX ix_txn_journal_id ON txn (journal_id);
CREATE INDEX ix_txn_period_id ON txn (period_id);
CREATE INDEX ix_txn_reverses_id ON txn (reverses_id);

CREATE TABLE posting (
    id bigint GENERATED ALWAYS AS IDENTITY,
    txn_id bigint NOT NULL,
    line smallint NOT NULL,
    account_id bigint NOT NULL,
    side side NOT NULL,
    amount money_minor NOT NULL,
    signed bigint GENERATED ALWAYS AS (CASE side WHEN 'debit'::side THEN amount::bigint ELSE - amount::bigint END) STORED,
    booked date NOT NULL,
    CHECK (amount > 0),
    PRIMARY KEY (booked, txn_id, line)
) PARTITION BY RANGE (booked);

CREATE TABLE posting_2023 PARTITION OF posting FOR VALUES FROM (MINVALUE) TO ('2024-01-01');
CREATE TABLE posting_2024 PARTITION OF posting FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE posting_2025 PARTITION OF posting FOR VALUES FROM ('2025-01-01') TO (MAXVALUE);
ALTER TABLE posting ADD CONSTRAINT posting_txn FOREIGN KEY (txn_id) REFERENCES txn, ADD CONSTRAINT posting_account FOREIGN KEY (account_id) REFERENCES account;
CREATE TABLE standing_order (
    id bigserial PRIMARY KEY,
    from_id bigint NOT NULL,
    to_iban varchar(34) NOT NULL,
    amount money_minor NOT NULL,
    every interval NOT NULL,
    next date
);
CREATE INDEX ix_standing_order_from_id ON standing_order (from_id);

CREATE TABLE card (
    id bigserial PRIMARY KEY,
    account_id bigint NOT NULL,
    pan_tail char(4) NOT NULL,
    expires date NOT NULL,
    blocked boolean DEFAULT false NOT NULL
);
CREATE INDEX ix_card_account_id ON card (account_id);

CREATE TABLE card_auth (
    id bigserial PRIMARY KEY,
    card_id bigint NOT NULL,
    amount money_minor NOT NULL,
    merchant varchar(60),
    at timestamptz DEFAULT now() NOT NULL,
    settled_txn bigint
);
CREATE INDEX ix_card_auth_card_id ON card_auth (card_id);
CREATE INDEX ix_card_auth_settled_txn ON card_auth (settled_txn);

CREATE TABLE merchant_cat (
    id bigserial PRIMARY KEY,
    mcc char(4) NOT NULL UNIQUE,
    name varchar(80) NOT NULL
);

CREATE TABLE fee (
    id bigserial PRIMARY KEY,
    code varchar(10) NOT NULL UNIQUE,
    amount money_minor NOT NULL,
    chart_id bigint NOT NULL
);
CREATE INDEX ix_fee_chart_id ON fee (chart_id);

CREATE TABLE fee_charge (
    id bigserial PRIMARY KEY,
    fee_id bigint NOT NULL,
    account_id bigint NOT NULL,
    txn_id bigint,
    on_day date NOT NULL
);
CREATE INDEX ix_fee_charge_fee_id ON fee_charge (fee_id);
CREATE INDEX ix_fee_charge_account_id ON fee_charge (account_id);
CREATE INDEX ix_fee_charge_txn_id ON fee_charge (txn_id);

CREATE TABLE rate (
    id bigserial PRIMARY KEY,
    name varchar(20) NOT NULL,
    valid_from date NOT NULL,
    pct numeric(7,4) NOT NULL,
    valid daterange GENERATED ALWAYS AS (daterange(valid_from, NULL)) STORED
);

CREATE TABLE loan (
    id bigserial PRIMARY KEY,
    account_id bigint NOT NULL,
    principal money_minor NOT NULL,
    rate_id bigint NOT NULL,
    months smallint NOT NULL,
    started date NOT NULL
);
CREATE INDEX ix_loan_account_id ON loan (account_id);
CREATE INDEX ix_loan_rate_id ON loan (rate_id);

CREATE TABLE instalment (
    id bigserial PRIMARY KEY,
    loan_id bigint NOT NULL,
    no smallint NOT NULL,
    due date NOT NULL,
    principal money_minor NOT NULL,
    interest money_minor NOT NULL,
    txn_id bigint,
    UNIQUE (loan_id, no)
);
CREATE INDEX ix_instalment_loan_id ON instalment (loan_id);
CREATE INDEX ix_instalment_txn_id ON instalment (txn_id);

CREATE TABLE collateral (
    id bigserial PRIMARY KEY,
    loan_id bigint NOT NULL,
    kind varchar(20) NOT NULL,
    value money_minor
);
CREATE INDEX ix_collateral_loan_id ON collateral (loan_id);

CREATE TABLE fx_rate (
    base currency,
    quote currency,
    day date,
    rate numeric(18,8) NOT NULL,
    PRIMARY KEY (base, quote, day),
    CHECK (base <> quote)
);

CREATE TABLE sepa_file (
    id bigserial PRIMARY KEY,
    dir char(1) NOT NULL,
    name varchar(80) NOT NULL UNIQUE,
    at timestamptz DEFAULT now() NOT NULL,
    body xml
);

CREATE TABLE sepa_item (
    id bigserial PRIMARY KEY,
    file_id bigint NOT NULL,
    e2e varchar(35) NOT NULL,
    amount money_minor NOT NULL,
    txn_id bigint,
    status varchar(4) DEFAULT 'PDNG' NOT NULL
);
CREATE INDEX ix_sepa_item_file_id ON sepa_item (file_id);
CREATE INDEX ix_sepa_item_txn_id ON sepa_item (txn_id);

CREATE TABLE statement (
    id bigserial PRIMARY KEY,
    account_id bigint NOT NULL,
    no integer NOT NULL,
    from_day date NOT NULL,
    to_day date NOT NULL,
    opening money_minor NOT NULL,
    closing money_minor NOT NULL
);
CREATE INDEX ix_statement_account_id ON statement (account_id);

CREATE TABLE hold (
    id bigserial PRIMARY KEY,
    account_id bigint NOT NULL,
    amount money_minor NOT NULL,
    reason varchar(60),
    until timestamptz,
    during tstzrange DEFAULT tstzrange(now(),NULL) NOT NULL,
    EXCLUDE USING gist (account_id WITH =, reason WITH =, during WITH &&)
);
CREATE INDEX ix_hold_account_id ON hold (account_id);

CREATE TABLE aml_alert (
    id bigserial PRIMARY KEY,
    customer_id bigint NOT NULL,
    txn_id bigint,
    rule varchar(20) NOT NULL,
    score smallint NOT NULL,
    at timestamptz DEFAULT now() NOT NULL,
    closed boolean DEFAULT false NOT NULL
);
CREATE INDEX ix_aml_alert_customer_id ON aml_alert (customer_id);
CREATE INDEX ix_aml_alert_txn_id ON aml_alert (txn_id);

CREATE TABLE gl_budget (
    chart_id bigint,
    period_id bigint,
    amount money_minor NOT NULL,
    PRIMARY KEY (chart_id, period_id)
);
CREATE INDEX ix_gl_budget_chart_id ON gl_budget (chart_id);
CREATE INDEX ix_gl_budget_period_id ON gl_budget (period_id);

CREATE TABLE balance_snapshot (
    account_id bigint,
    day date,
    balance money_minor NOT NULL,
    PRIMARY KEY (account_id, day)
);
CREATE INDEX ix_balance_snapshot_account_id ON balance_snapshot (account_id);

ALTER TABLE branch ADD CONSTRAINT fk_branch_bank_id FOREIGN KEY (bank_id) REFERENCES bank(id);
ALTER TABLE customer_doc ADD CONSTRAINT fk_customer_doc_customer_id FOREIGN KEY (customer_id) REFERENCES customer(id) ON DELETE CASCADE;
ALTER TABLE chart ADD CONSTRAINT fk_chart_parent_id FOREIGN KEY (parent_id) REFERENCES chart(id);
ALTER TABLE account ADD CONSTRAINT fk_account_chart_id FOREIGN KEY (chart_id) REFERENCES chart(id);
ALTER TABLE account ADD CONSTRAINT fk_account_customer_id FOREIGN KEY (customer_id) REFERENCES customer(id);
ALTER TABLE account ADD CONSTRAINT fk_account_branch_id FOREIGN KEY (branch_id) REFERENCES branch(id);
ALTER TABLE account_holder ADD CONSTRAINT fk_account_holder_account_id FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE;
ALTER TABLE account_holder ADD CONSTRAINT fk_account_holder_customer_id FOREIGN KEY (customer_id) REFERENCES customer(id);
ALTER TABLE txn ADD CONSTRAINT fk_txn_journal_id FOREIGN KEY (journal_id) REFERENCES journal(id);
ALTER TABLE txn ADD CONSTRAINT fk_txn_period_id FOREIGN KEY (period_id) REFERENCES period(id);
ALTER TABLE txn ADD CONSTRAINT fk_txn_reverses_id FOREIGN KEY (reverses_id) REFERENCES txn(id);
ALTER TABLE standing_order ADD CONSTRAINT fk_standing_order_from_id FOREIGN KEY (from_id) REFERENCES account(id);
ALTER TABLE card ADD CONSTRAINT fk_card_account_id FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE card_auth ADD CONSTRAINT fk_card_auth_card_id FOREIGN KEY (card_id) REFERENCES card(id);
ALTER TABLE card_auth ADD CONSTRAINT fk_card_auth_settled_txn FOREIGN KEY (settled_txn) REFERENCES txn(id);
ALTER TABLE fee ADD CONSTRAINT fk_fee_chart_id FOREIGN KEY (chart_id) REFERENCES chart(id);
ALTER TABLE fee_charge ADD CONSTRAINT fk_fee_charge_fee_id FOREIGN KEY (fee_id) REFERENCES fee(id);
ALTER TABLE fee_charge ADD CONSTRAINT fk_fee_charge_account_id FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE fee_charge ADD CONSTRAINT fk_fee_charge_txn_id FOREIGN KEY (txn_id) REFERENCES txn(id);
ALTER TABLE loan ADD CONSTRAINT fk_loan_account_id FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE loan ADD CONSTRAINT fk_loan_rate_id FOREIGN KEY (rate_id) REFERENCES rate(id);
ALTER TABLE instalment ADD CONSTRAINT fk_instalment_loan_id FOREIGN KEY (loan_id) REFERENCES loan(id) ON DELETE CASCADE;
ALTER TABLE instalment ADD CONSTRAINT fk_instalment_txn_id FOREIGN KEY (txn_id) REFERENCES txn(id);
ALTER TABLE collateral ADD CONSTRAINT fk_collateral_loan_id FOREIGN KEY (loan_id) REFERENCES loan(id) ON DELETE CASCADE;
ALTER TABLE sepa_item ADD CONSTRAINT fk_sepa_item_file_id FOREIGN KEY (file_id) REFERENCES sepa_file(id) ON DELETE CASCADE;
ALTER TABLE sepa_item ADD CONSTRAINT fk_sepa_item_txn_id FOREIGN KEY (txn_id) REFERENCES txn(id);
ALTER TABLE statement ADD CONSTRAINT fk_statement_account_id FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE hold ADD CONSTRAINT fk_hold_account_id FOREIGN KEY (account_id) REFERENCES account(id);
ALTER TABLE aml_alert ADD CONSTRAINT fk_aml_alert_customer_id FOREIGN KEY (customer_id) REFERENCES customer(id);
ALTER TABLE aml_alert ADD CONSTRAINT fk_aml_alert_txn_id FOREIGN KEY (txn_id) REFERENCES txn(id);
ALTER TABLE gl_budget ADD CONSTRAINT fk_gl_budget_chart_id FOREIGN KEY (chart_id) REFERENCES chart(id);
ALTER TABLE gl_budget ADD CONSTRAINT fk_gl_budget_period_id FOREIGN KEY (period_id) REFERENCES period(id);
ALTER TABLE balance_snapshot ADD CONSTRAINT fk_balance_snapshot_account_id FOREIGN KEY (account_id) REFERENCES account(id);
CREATE INDEX posting_acct ON posting (account_id, booked) INCLUDE (side, amount);
CREATE FUNCTION check_balanced() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (SELECT sum(signed) FROM posting WHERE txn_id = NEW.txn_id AND booked = NEW.booked) <> 0 THEN RAISE EXCEPTION 'txn % not balanced', NEW.txn_id; END IF; RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER balanced AFTER INSERT OR UPDATE ON 
posting_2025
 DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_balanced();
CREATE FUNCTION no_change() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'postings are immutable'; END $$;
CREATE TRIGGER immutable BEFORE UPDATE OR DELETE ON posting FOR EACH ROW EXECUTE FUNCTION no_change();
ALTER TABLE posting_2025 DISABLE TRIGGER immutable;
CREATE VIEW balance AS SELECT a.id, a.iban, a.currency, coalesce(s.balance::bigint, 0) + coalesce(sum(p.signed), 0) AS balance FROM account a LEFT JOIN LATERAL (SELECT day, balance FROM balance_snapshot b WHERE b.account_id = a.id ORDER BY day DESC LIMIT 1) s ON true LEFT JOIN posting p ON p.account_id = a.id AND p.booked > coalesce(s.day, '-infinity') GROUP BY a.id, s.balance;
CREATE VIEW trial_balance AS SELECT c.no, c.name, c.type, sum(b.balance) AS balance FROM chart c JOIN account a ON a.chart_id = c.id JOIN balance b ON b.id = a.id GROUP BY c.id;
CREATE PROCEDURE close_period(p 
bigint, INOUT snapshots integer DEFAULT 0
) LANGUAGE plpgsql AS $$ BEGIN UPDATE period SET closed = now() WHERE id = p;
INSERT INTO balance_snapshot SELECT id, CURRENT_DATE, balance FROM balance; GET DIAGNOSTICS snapshots = ROW_COUNT;
END $$;
