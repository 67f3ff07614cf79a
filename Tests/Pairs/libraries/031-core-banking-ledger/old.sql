CREATE TYPE side AS ENUM ('debit', 'credit');
CREATE TYPE acct_type AS ENUM ('asset', 'liability', 'equity', 'income', 'expense');
CREATE DOMAIN money_minor AS 
integer
;
CREATE DOMAIN currency AS char(3) CHECK (VALUE = upper(VALUE));
CREATE TABLE bank (
    id serial PRIMARY KEY,
    bic varchar(11) NOT NULL UNIQUE,
    name varchar(100) NOT NULL
);

CREATE TABLE branch (
    id serial PRIMARY KEY,
    bank_id integer NOT NULL REFERENCES bank(id),
    code varchar(10) NOT NULL,
    name varchar(80) NOT NULL
);

CREATE TABLE customer (
    id serial PRIMARY KEY,
    no varchar(12) NOT NULL UNIQUE,
    name varchar(120) NOT NULL,
    kind char(1) DEFAULT 'P' NOT NULL,
    born date,
    kyc boolean DEFAULT false NOT NULL
);

CREATE TABLE customer_doc (
    id serial PRIMARY KEY,
    customer_id integer NOT NULL REFERENCES customer(id) ON DELETE CASCADE,
    kind varchar(20) NOT NULL,
    no varchar(40) NOT NULL,
    expires date
);

CREATE TABLE chart (
    id serial PRIMARY KEY,
    no varchar(10) NOT NULL UNIQUE,
    name varchar(80) NOT NULL,
    type acct_type NOT NULL,
    parent_id integer REFERENCES chart(id)
);

CREATE TABLE account (
    id serial PRIMARY KEY,
    iban varchar(34) NOT NULL UNIQUE,
    chart_id integer NOT NULL REFERENCES chart(id),
    customer_id integer REFERENCES customer(id),
    branch_id integer REFERENCES branch(id),
    currency currency DEFAULT 'EUR' NOT NULL,
    opened date NOT NULL,
    closed date,
    balance money_minor DEFAULT 0 NOT NULL
);

CREATE TABLE account_holder (
    account_id integer REFERENCES account(id) ON DELETE CASCADE,
    customer_id integer REFERENCES customer(id),
    role varchar(10) DEFAULT 'owner',
    PRIMARY KEY (account_id, customer_id)
);

CREATE TABLE journal (
    id serial PRIMARY KEY,
    code varchar(10) NOT NULL UNIQUE,
    name varchar(60) NOT NULL
);

CREATE TABLE period (
    id serial PRIMARY KEY,
    year smallint NOT NULL,
    month smallint NOT NULL,
    closed timestamp without time zone,
    UNIQUE (year, month)
);

CREATE TABLE txn (
    id serial PRIMARY KEY,
    journal_id integer NOT NULL REFERENCES journal(id),
    period_id integer NOT NULL REFERENCES period(id),
    booked date NOT NULL,
    value_date date NOT NULL,
    text varchar(140),
    ref varchar(35),
    at timestamp without time zone DEFAULT now() NOT NULL
);

CREATE TABLE posting (
    id serial PRIMARY KEY,
    txn_id integer NOT NULL REFERENCES txn(id) ON DELETE CASCADE,
    account_id integer NOT NULL REFERENCES account(id),
    side side NOT NULL,
    amount money_minor NOT NULL,
    CHECK (amount > 0)
);

CREATE TABLE standing_order (
    id serial PRIMARY KEY,
    from_id integer NOT NULL REFERENCES account(id),
    to_iban varchar(34) NOT NULL,
    amount money_minor NOT NULL,
    every interval NOT NULL,
    next date
);

CREATE TABLE card (
    id serial PRIMARY KEY,
    account_id integer NOT NULL REFERENCES account(id),
    pan_tail char(4) NOT NULL,
    expires date NOT NULL,
    blocked boolean DEFAULT false NOT NULL
);

CREATE TABLE card_auth (
    id serial PRIMARY KEY,
    card_id integer NOT NULL REFERENCES card(id),
    amount money_minor NOT NULL,
    merchant varchar(60),
    at timestamp without time zone DEFAULT now() NOT NULL,
    settled_txn integer REFERENCES txn(id)
);

CREATE TABLE merchant_cat (
    id serial PRIMARY KEY,
    mcc char(4) NOT NULL UNIQUE,
    name varchar(80) NOT NULL
);

CREATE TABLE fee (
    id serial PRIMARY KEY,
    code varchar(10) NOT NULL UNIQUE,
    amount money_minor NOT NULL,
    chart_id integer NOT NULL REFERENCES chart(id)
);

CREATE TABLE fee_charge (
    id serial PRIMARY KEY,
    fee_id integer NOT NULL REFERENCES fee(id),
    account_id integer NOT NULL REFERENCES account(id),
    txn_id integer REFERENCES txn(id),
    on_day date NOT NULL
);

CREATE TABLE rate (
    id serial PRIMARY KEY,
    name varchar(20) NOT NULL,
    valid_from date NOT NULL,
    pct numeric(7,4) NOT NULL
);

CREATE TABLE loan (
    id serial PRIMARY KEY,
    account_id integer NOT NULL REFERENCES account(id),
    principal money_minor NOT NULL,
    rate_id integer NOT NULL REFERENCES rate(id),
    months smallint NOT NULL,
    started date NOT NULL
);

CREATE TABLE instalment (
    id serial PRIMARY KEY,
    loan_id integer NOT NULL REFERENCES loan(id) ON DELETE CASCADE,
    no smallint NOT NULL,
    due date NOT NULL,
    principal money_minor NOT NULL,
    interest money_minor NOT NULL,
    txn_id integer REFERENCES txn(id),
    UNIQUE (loan_id, no)
);

CREATE TABLE collateral (
    id serial PRIMARY KEY,
    loan_id integer NOT NULL REFERENCES loan(id) ON DELETE CASCADE,
    kind varchar(20) NOT NULL,
    value money_minor
);

CREATE TABLE fx_rate (
    base currency,
    quote currency,
    day date,
    rate numeric(18,8) NOT NULL,
    PRIMARY KEY (base, quote, day)
);

CREATE TABLE sepa_file (
    id serial PRIMARY KEY,
    dir char(1) NOT NULL,
    name varchar(80) NOT NULL UNIQUE,
    at timestamp without time zone DEFAULT now() NOT NULL,
    body xml
);

CREATE TABLE sepa_item (
    id serial PRIMARY KEY,
    file_id integer NOT NULL REFERENCES sepa_file(id) ON DELETE CASCADE,
    e2e varchar(35) NOT NULL,
    amount money_minor NOT NULL,
    txn_id integer REFERENCES txn(id),
    status varchar(4) DEFAULT 'PDNG' NOT NULL
);

CREATE TABLE statement (
    id serial PRIMARY KEY,
    account_id integer NOT NULL REFERENCES account(id),
    no integer NOT NULL,
    from_day date NOT NULL,
    to_day date NOT NULL,
    opening money_minor NOT NULL,
    closing money_minor NOT NULL
);

CREATE TABLE hold (
    id serial PRIMARY KEY,
    account_id integer NOT NULL REFERENCES account(id),
    amount money_minor NOT NULL,
    reason varchar(60),
    until timestamp without time zone
);

CREATE TABLE aml_alert (
    id serial PRIMARY KEY,
    customer_id integer NOT NULL REFERENCES customer(id),
    txn_id integer REFERENCES txn(id),
    rule varchar(20) NOT NULL,
    score smallint NOT NULL,
    at timestamp without time zone DEFAULT now() NOT NULL,
    closed boolean DEFAULT false NOT NULL
);

CREATE TABLE gl_budget (
    chart_id integer REFERENCES chart(id),
    period_id integer REFERENCES period(id),
    amount money_minor NOT NULL,
    PRIMARY KEY (chart_id, period_id)
);

CREATE INDEX posting_acct ON posting (account_id);
CREATE FUNCTION check_balanced() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF (SELECT sum(CASE side WHEN 'debit' THEN amount ELSE -amount END) FROM posting WHERE txn_id = NEW.txn_id) <> 0 THEN RAISE EXCEPTION 'txn % not balanced', NEW.txn_id; END IF; RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER balanced AFTER INSERT OR UPDATE ON 
posting
 DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION check_balanced();
CREATE VIEW balance AS SELECT a.id, a.iban, sum(CASE p.side WHEN 'debit' THEN p.amount ELSE -p.amount END) AS balance FROM account a LEFT JOIN posting p ON p.account_id = a.id GROUP BY a.id;
CREATE VIEW trial_balance AS SELECT c.no, c.name, c.type, sum(b.balance) AS balance FROM chart c JOIN account a ON a.chart_id = c.id JOIN balance b ON b.id = a.id GROUP BY c.id;
CREATE PROCEDURE close_period(p 
integer
) LANGUAGE plpgsql AS $$ BEGIN UPDATE period SET closed = now() WHERE id = p;
END $$;
