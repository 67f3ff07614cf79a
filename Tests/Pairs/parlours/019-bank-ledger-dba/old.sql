CREATE SCHEMA bank; CREATE SCHEMA bankapi; CREATE SCHEMA cfg;
CREATE DOMAIN bank.iban AS varchar(34);
CREATE DOMAIN bank.amt AS numeric(19,2);
CREATE SEQUENCE cfg.country_seq;
CREATE TABLE cfg.country (
    id_country integer DEFAULT nextval('cfg.country_seq'::regclass) NOT NULL,
    cd character(2) NOT NULL,
    name character varying(80) NOT NULL,
    fl_eu smallint,
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_country PRIMARY KEY (id_country),
    CONSTRAINT uk_country_cd UNIQUE (cd)
);
COMMENT ON TABLE cfg.country IS 'BANK: Country';
CREATE SEQUENCE cfg.currency_seq;
CREATE TABLE cfg.currency (
    id_currency integer DEFAULT nextval('cfg.currency_seq'::regclass) NOT NULL,
    cd character(3) NOT NULL,
    name character varying(60) NOT NULL,
    nr_dec smallint DEFAULT 2 NOT NULL,
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_currency PRIMARY KEY (id_currency),
    CONSTRAINT uk_currency_cd UNIQUE (cd)
);
COMMENT ON TABLE cfg.currency IS 'BANK: Currency';
CREATE SEQUENCE cfg.branch_seq;
CREATE TABLE cfg.branch (
    id_branch integer DEFAULT nextval('cfg.branch_seq'::regclass) NOT NULL,
    cd character varying(8) NOT NULL,
    name character varying(80) NOT NULL,
    country_id integer,
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_branch PRIMARY KEY (id_branch),
    CONSTRAINT uk_branch_cd UNIQUE (cd)
);
COMMENT ON TABLE cfg.branch IS 'BANK: Branch';
CREATE SEQUENCE cfg.product_seq;
CREATE TABLE cfg.product (
    id_product integer DEFAULT nextval('cfg.product_seq'::regclass) NOT NULL,
    cd character varying(10) NOT NULL,
    name character varying(80) NOT NULL,
    kind character(1) NOT NULL,
    rate numeric(7,4) DEFAULT 0,
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_product PRIMARY KEY (id_product),
    CONSTRAINT uk_product_cd UNIQUE (cd)
);
COMMENT ON TABLE cfg.product IS 'BANK: Product';
CREATE SEQUENCE cfg.channel_seq;
CREATE TABLE cfg.channel (
    id_channel integer DEFAULT nextval('cfg.channel_seq'::regclass) NOT NULL,
    cd character varying(10) NOT NULL,
    name character varying(40),
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_channel PRIMARY KEY (id_channel),
    CONSTRAINT uk_channel_cd UNIQUE (cd)
);
COMMENT ON TABLE cfg.channel IS 'BANK: Channel';
CREATE SEQUENCE cfg.txn_type_seq;
CREATE TABLE cfg.txn_type (
    id_txn_type integer DEFAULT nextval('cfg.txn_type_seq'::regclass) NOT NULL,
    cd character varying(6) NOT NULL,
    name character varying(60) NOT NULL,
    sign smallint NOT NULL,
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_txn_type PRIMARY KEY (id_txn_type),
    CONSTRAINT uk_txn_type_cd UNIQUE (cd)
);
COMMENT ON TABLE cfg.txn_type IS 'BANK: Txn type';
CREATE SEQUENCE cfg.holiday_seq;
CREATE TABLE cfg.holiday (
    id_holiday integer DEFAULT nextval('cfg.holiday_seq'::regclass) NOT NULL,
    country_id integer NOT NULL,
    day date NOT NULL,
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_holiday PRIMARY KEY (id_holiday)
);
COMMENT ON TABLE cfg.holiday IS 'BANK: Holiday';
CREATE SEQUENCE cfg.param_seq;
CREATE TABLE cfg.param (
    id_param integer DEFAULT nextval('cfg.param_seq'::regclass) NOT NULL,
    cd character varying(40) NOT NULL,
    val character varying(200),
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_param PRIMARY KEY (id_param),
    CONSTRAINT uk_param_cd UNIQUE (cd)
);
COMMENT ON TABLE cfg.param IS 'BANK: Param';
CREATE SEQUENCE bank.customer_seq;
CREATE TABLE bank.customer (
    id_customer integer DEFAULT nextval('bank.customer_seq'::regclass) NOT NULL,
    no_cust character varying(12) NOT NULL,
    name character varying(140) NOT NULL,
    kind character(1) DEFAULT 'P' NOT NULL,
    dt_birth date,
    country_id integer,
    branch_id integer,
    tax_id character varying(20),
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_customer PRIMARY KEY (id_customer),
    CONSTRAINT uk_customer_no_cust UNIQUE (no_cust),
    CHECK (kind IN ('P','C'))
);
COMMENT ON TABLE bank.customer IS 'BANK: Customer';
CREATE SEQUENCE bank.cust_address_seq;
CREATE TABLE bank.cust_address (
    id_cust_address integer DEFAULT nextval('bank.cust_address_seq'::regclass) NOT NULL,
    customer_id integer NOT NULL,
    kind character varying(4) NOT NULL,
    line1 character varying(80) NOT NULL,
    line2 character varying(80),
    zip character varying(12),
    city character varying(60),
    country_id integer,
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_cust_address PRIMARY KEY (id_cust_address)
);
COMMENT ON TABLE bank.cust_address IS 'BANK: Cust address';
CREATE SEQUENCE bank.cust_document_seq;
CREATE TABLE bank.cust_document (
    id_cust_document integer DEFAULT nextval('bank.cust_document_seq'::regclass) NOT NULL,
    customer_id integer NOT NULL,
    kind character varying(10) NOT NULL,
    number character varying(40) NOT NULL,
    expires date,
    scan bytea,
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_cust_document PRIMARY KEY (id_cust_document)
);
COMMENT ON TABLE bank.cust_document IS 'BANK: Cust document';
CREATE SEQUENCE bank.cust_relation_seq;
CREATE TABLE bank.cust_relation (
    id_cust_relation integer DEFAULT nextval('bank.cust_relation_seq'::regclass) NOT NULL,
    a_id integer NOT NULL,
    b_id integer NOT NULL,
    kind character varying(10) NOT NULL,
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_cust_relation PRIMARY KEY (id_cust_relation)
);
COMMENT ON TABLE bank.cust_relation IS 'BANK: Cust relation';
CREATE SEQUENCE bank.account_seq;
CREATE TABLE bank.account (
    id_account integer DEFAULT nextval('bank.account_seq'::regclass) NOT NULL,
    customer_id integer NOT NULL,
    product_id integer NOT NULL,
    currency_id integer NOT NULL,
    iban bank.iban NOT NULL,
    opened date NOT NULL,
    closed date,
    status character(1) DEFAULT 'A' NOT NULL,
    overdraft bank.amt DEFAULT 0 NOT NULL,
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_account PRIMARY KEY (id_account),
    CONSTRAINT uk_account_iban UNIQUE (iban)
);
COMMENT ON TABLE bank.account IS 'BANK: Account';
CREATE SEQUENCE bank.account_hold_seq;
CREATE TABLE bank.account_hold (
    id_account_hold integer DEFAULT nextval('bank.account_hold_seq'::regclass) NOT NULL,
    account_id integer NOT NULL,
    amount bank.amt NOT NULL,
    until date,
    reason character varying(100),
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_account_hold PRIMARY KEY (id_account_hold)
);
COMMENT ON TABLE bank.account_hold IS 'BANK: Account hold';
CREATE SEQUENCE bank.balance_seq;
CREATE TABLE bank.balance (
    id_balance integer DEFAULT nextval('bank.balance_seq'::regclass) NOT NULL,
    account_id integer NOT NULL,
    day date NOT NULL,
    amount bank.amt NOT NULL,
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_balance PRIMARY KEY (id_balance)
);
COMMENT ON TABLE bank.balance IS 'BANK: Balance';
CREATE SEQUENCE bank.ledger_acct_seq;
CREATE TABLE bank.ledger_acct (
    id_ledger_acct integer DEFAULT nextval('bank.ledger_acct_seq'::regclass) NOT NULL,
    no character varying(12) NOT NULL,
    name character varying(80) NOT NULL,
    parent_id integer,
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_ledger_acct PRIMARY KEY (id_ledger_acct),
    CONSTRAINT uk_ledger_acct_no UNIQUE (no)
);
COMMENT ON TABLE bank.ledger_acct IS 'BANK: Ledger acct';
CREATE SEQUENCE bank.posting_batch_seq;
CREATE TABLE bank.posting_batch (
    id_posting_batch integer DEFAULT nextval('bank.posting_batch_seq'::regclass) NOT NULL,
    label character varying(40) NOT NULL,
    status character(1) DEFAULT 'N' NOT NULL,
    value_date date NOT NULL,
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_posting_batch PRIMARY KEY (id_posting_batch)
);
COMMENT ON TABLE bank.posting_batch IS 'BANK: Posting batch';
CREATE SEQUENCE bank.posting_seq;
CREATE TABLE bank.posting (
    id_posting integer DEFAULT nextval('bank.posting_seq'::regclass) NOT NULL,
    posting_batch_id integer NOT NULL,
    account_id integer,
    ledger_acct_id integer,
    txn_type_id integer NOT NULL,
    amount bank.amt NOT NULL,
    value_date date NOT NULL,
    narrative character varying(140),
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_posting PRIMARY KEY (id_posting)
);
COMMENT ON TABLE bank.posting IS 'BANK: Posting';
CREATE SEQUENCE bank.payment_order_seq;
CREATE TABLE bank.payment_order (
    id_payment_order integer DEFAULT nextval('bank.payment_order_seq'::regclass) NOT NULL,
    account_id integer NOT NULL,
    creditor bank.iban NOT NULL,
    amount bank.amt NOT NULL,
    channel_id integer,
    exec_date date NOT NULL,
    status character varying(8) DEFAULT 'NEW' NOT NULL,
    e2e character varying(35),
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_payment_order PRIMARY KEY (id_payment_order)
);
COMMENT ON TABLE bank.payment_order IS 'BANK: Payment order';
CREATE SEQUENCE bank.standing_order_seq;
CREATE TABLE bank.standing_order (
    id_standing_order integer DEFAULT nextval('bank.standing_order_seq'::regclass) NOT NULL,
    account_id integer NOT NULL,
    creditor bank.iban NOT NULL,
    amount bank.amt NOT NULL,
    every character varying(10) NOT NULL,
    next_on date,
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_standing_order PRIMARY KEY (id_standing_order)
);
COMMENT ON TABLE bank.standing_order IS 'BANK: Standing order';
CREATE SEQUENCE bank.direct_debit_seq;
CREATE TABLE bank.direct_debit (
    id_direct_debit integer DEFAULT nextval('bank.direct_debit_seq'::regclass) NOT NULL,
    account_id integer NOT NULL,
    mandate character varying(35) NOT NULL,
    creditor character varying(70) NOT NULL,
    status character varying(8),
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_direct_debit PRIMARY KEY (id_direct_debit)
);
COMMENT ON TABLE bank.direct_debit IS 'BANK: Direct debit';
CREATE SEQUENCE bank.card_seq;
CREATE TABLE bank.card (
    id_card integer DEFAULT nextval('bank.card_seq'::regclass) NOT NULL,
    account_id integer NOT NULL,
    pan_hash bytea NOT NULL,
    pan_last4 character(4) NOT NULL,
    expires date NOT NULL,
    status character(1) DEFAULT 'A' NOT NULL,
    daily_limit bank.amt DEFAULT 500,
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_card PRIMARY KEY (id_card)
);
COMMENT ON TABLE bank.card IS 'BANK: Card';
CREATE SEQUENCE bank.card_auth_seq;
CREATE TABLE bank.card_auth (
    id_card_auth integer DEFAULT nextval('bank.card_auth_seq'::regclass) NOT NULL,
    card_id integer NOT NULL,
    amount bank.amt NOT NULL,
    merchant character varying(80),
    mcc character(4),
    approved smallint,
    at timestamp(0) NOT NULL,
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_card_auth PRIMARY KEY (id_card_auth)
);
COMMENT ON TABLE bank.card_auth IS 'BANK: Card auth';
CREATE SEQUENCE bank.card_dispute_seq;
CREATE TABLE bank.card_dispute (
    id_card_dispute integer DEFAULT nextval('bank.card_dispute_seq'::regclass) NOT NULL,
    card_auth_id integer NOT NULL,
    opened date NOT NULL,
    reason character varying(200),
    outcome character varying(20),
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_card_dispute PRIMARY KEY (id_card_dispute)
);
COMMENT ON TABLE bank.card_dispute IS 'BANK: Card dispute';
CREATE SEQUENCE bank.loan_seq;
CREATE TABLE bank.loan (
    id_loan integer DEFAULT nextval('bank.loan_seq'::regclass) NOT NULL,
    customer_id integer NOT NULL,
    product_id integer NOT NULL,
    principal bank.amt NOT NULL,
    rate numeric(7,4) NOT NULL,
    term_m smallint NOT NULL,
    starts date NOT NULL,
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_loan PRIMARY KEY (id_loan)
);
COMMENT ON TABLE bank.loan IS 'BANK: Loan';
CREATE SEQUENCE bank.loan_schedule_seq;
CREATE TABLE bank.loan_schedule (
    id_loan_schedule integer DEFAULT nextval('bank.loan_schedule_seq'::regclass) NOT NULL,
    loan_id integer NOT NULL,
    nr smallint NOT NULL,
    due date NOT NULL,
    principal bank.amt NOT NULL,
    interest bank.amt NOT NULL,
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_loan_schedule PRIMARY KEY (id_loan_schedule)
);
COMMENT ON TABLE bank.loan_schedule IS 'BANK: Loan schedule';
CREATE SEQUENCE bank.loan_payment_seq;
CREATE TABLE bank.loan_payment (
    id_loan_payment integer DEFAULT nextval('bank.loan_payment_seq'::regclass) NOT NULL,
    loan_id integer NOT NULL,
    paid date NOT NULL,
    amount bank.amt NOT NULL,
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_loan_payment PRIMARY KEY (id_loan_payment)
);
COMMENT ON TABLE bank.loan_payment IS 'BANK: Loan payment';
CREATE SEQUENCE bank.collateral_seq;
CREATE TABLE bank.collateral (
    id_collateral integer DEFAULT nextval('bank.collateral_seq'::regclass) NOT NULL,
    loan_id integer NOT NULL,
    kind character varying(20) NOT NULL,
    value bank.amt,
    descr character varying(200),
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_collateral PRIMARY KEY (id_collateral)
);
COMMENT ON TABLE bank.collateral IS 'BANK: Collateral';
CREATE SEQUENCE bank.fee_rule_seq;
CREATE TABLE bank.fee_rule (
    id_fee_rule integer DEFAULT nextval('bank.fee_rule_seq'::regclass) NOT NULL,
    product_id integer NOT NULL,
    code character varying(10) NOT NULL,
    amount bank.amt,
    pct numeric(6,4),
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_fee_rule PRIMARY KEY (id_fee_rule)
);
COMMENT ON TABLE bank.fee_rule IS 'BANK: Fee rule';
CREATE SEQUENCE bank.fee_charged_seq;
CREATE TABLE bank.fee_charged (
    id_fee_charged integer DEFAULT nextval('bank.fee_charged_seq'::regclass) NOT NULL,
    fee_rule_id integer NOT NULL,
    account_id integer NOT NULL,
    amount bank.amt NOT NULL,
    day date NOT NULL,
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_fee_charged PRIMARY KEY (id_fee_charged)
);
COMMENT ON TABLE bank.fee_charged IS 'BANK: Fee charged';
CREATE SEQUENCE bank.interest_accrual_seq;
CREATE TABLE bank.interest_accrual (
    id_interest_accrual integer DEFAULT nextval('bank.interest_accrual_seq'::regclass) NOT NULL,
    account_id integer NOT NULL,
    day date NOT NULL,
    amount numeric(19,6) NOT NULL,
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_interest_accrual PRIMARY KEY (id_interest_accrual)
);
COMMENT ON TABLE bank.interest_accrual IS 'BANK: Interest accrual';
CREATE SEQUENCE bank.statement_seq;
CREATE TABLE bank.statement (
    id_statement integer DEFAULT nextval('bank.statement_seq'::regclass) NOT NULL,
    account_id integer NOT NULL,
    nr integer NOT NULL,
    from_d date NOT NULL,
    to_d date NOT NULL,
    pdf bytea,
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_statement PRIMARY KEY (id_statement)
);
COMMENT ON TABLE bank.statement IS 'BANK: Statement';
CREATE SEQUENCE bank.aml_alert_seq;
CREATE TABLE bank.aml_alert (
    id_aml_alert integer DEFAULT nextval('bank.aml_alert_seq'::regclass) NOT NULL,
    customer_id integer NOT NULL,
    rule character varying(40) NOT NULL,
    score numeric(5,2),
    status character varying(10) DEFAULT 'OPEN' NOT NULL,
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_aml_alert PRIMARY KEY (id_aml_alert)
);
COMMENT ON TABLE bank.aml_alert IS 'BANK: Aml alert';
CREATE SEQUENCE bank.aml_note_seq;
CREATE TABLE bank.aml_note (
    id_aml_note integer DEFAULT nextval('bank.aml_note_seq'::regclass) NOT NULL,
    aml_alert_id integer NOT NULL,
    body text NOT NULL,
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_aml_note PRIMARY KEY (id_aml_note)
);
COMMENT ON TABLE bank.aml_note IS 'BANK: Aml note';
CREATE SEQUENCE bank.fx_rate_seq;
CREATE TABLE bank.fx_rate (
    id_fx_rate integer DEFAULT nextval('bank.fx_rate_seq'::regclass) NOT NULL,
    base_id integer NOT NULL,
    quote_id integer NOT NULL,
    day date NOT NULL,
    rate numeric(18,8) NOT NULL,
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_fx_rate PRIMARY KEY (id_fx_rate),
    CHECK (rate > 0)
);
COMMENT ON TABLE bank.fx_rate IS 'BANK: Fx rate';
CREATE SEQUENCE bank.teller_seq;
CREATE TABLE bank.teller (
    id_teller integer DEFAULT nextval('bank.teller_seq'::regclass) NOT NULL,
    branch_id integer NOT NULL,
    login character varying(20) NOT NULL,
    name character varying(60),
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_teller PRIMARY KEY (id_teller)
);
COMMENT ON TABLE bank.teller IS 'BANK: Teller';
CREATE SEQUENCE bank.teller_till_seq;
CREATE TABLE bank.teller_till (
    id_teller_till integer DEFAULT nextval('bank.teller_till_seq'::regclass) NOT NULL,
    teller_id integer NOT NULL,
    currency_id integer NOT NULL,
    amount bank.amt,
    dt_ins timestamp(0) DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0),
    us_upd character varying(30),
    CONSTRAINT pk_teller_till PRIMARY KEY (id_teller_till)
);
COMMENT ON TABLE bank.teller_till IS 'BANK: Teller till';
ALTER SEQUENCE cfg.country_seq OWNED BY cfg.country.id_country;
ALTER SEQUENCE cfg.currency_seq OWNED BY cfg.currency.id_currency;
ALTER SEQUENCE cfg.branch_seq OWNED BY cfg.branch.id_branch;
ALTER TABLE cfg.branch ADD CONSTRAINT fk_branch__country_id FOREIGN KEY (country_id) REFERENCES cfg.country (id_country);
ALTER SEQUENCE cfg.product_seq OWNED BY cfg.product.id_product;
ALTER SEQUENCE cfg.channel_seq OWNED BY cfg.channel.id_channel;
ALTER SEQUENCE cfg.txn_type_seq OWNED BY cfg.txn_type.id_txn_type;
ALTER SEQUENCE cfg.holiday_seq OWNED BY cfg.holiday.id_holiday;
ALTER TABLE cfg.holiday ADD CONSTRAINT fk_holiday__country_id FOREIGN KEY (country_id) REFERENCES cfg.country (id_country);
ALTER SEQUENCE cfg.param_seq OWNED BY cfg.param.id_param;
ALTER SEQUENCE bank.customer_seq OWNED BY bank.customer.id_customer;
ALTER TABLE bank.customer ADD CONSTRAINT fk_customer__country_id FOREIGN KEY (country_id) REFERENCES cfg.country (id_country);
ALTER TABLE bank.customer ADD CONSTRAINT fk_customer__branch_id FOREIGN KEY (branch_id) REFERENCES cfg.branch (id_branch);
ALTER SEQUENCE bank.cust_address_seq OWNED BY bank.cust_address.id_cust_address;
ALTER TABLE ONLY bank.cust_address ADD CONSTRAINT fk_cust_address__customer_id FOREIGN KEY (customer_id) REFERENCES bank.customer (id_customer);
ALTER TABLE ONLY bank.cust_address ADD CONSTRAINT fk_cust_address__country_id FOREIGN KEY (country_id) REFERENCES cfg.country (id_country);
ALTER SEQUENCE bank.cust_document_seq OWNED BY bank.cust_document.id_cust_document;
ALTER TABLE bank.cust_document ADD CONSTRAINT fk_cust_document__customer_id FOREIGN KEY (customer_id) REFERENCES bank.customer (id_customer);
ALTER SEQUENCE bank.cust_relation_seq OWNED BY bank.cust_relation.id_cust_relation;
ALTER TABLE ONLY bank.cust_relation ADD CONSTRAINT fk_cust_relation__a_id FOREIGN KEY (a_id) REFERENCES bank.customer (id_customer);
ALTER TABLE ONLY bank.cust_relation ADD CONSTRAINT fk_cust_relation__b_id FOREIGN KEY (b_id) REFERENCES bank.customer (id_customer);
ALTER SEQUENCE bank.account_seq OWNED BY bank.account.id_account;
ALTER TABLE ONLY bank.account ADD CONSTRAINT fk_account__customer_id FOREIGN KEY (customer_id) REFERENCES bank.customer (id_customer);
ALTER TABLE ONLY bank.account ADD CONSTRAINT fk_account__product_id FOREIGN KEY (product_id) REFERENCES cfg.product (id_product);
ALTER TABLE ONLY bank.account ADD CONSTRAINT fk_account__currency_id FOREIGN KEY (currency_id) REFERENCES cfg.currency (id_currency);
ALTER SEQUENCE bank.account_hold_seq OWNED BY bank.account_hold.id_account_hold;
ALTER TABLE bank.account_hold ADD CONSTRAINT fk_account_hold__account_id FOREIGN KEY (account_id) REFERENCES bank.account (id_account);
ALTER SEQUENCE bank.balance_seq OWNED BY bank.balance.id_balance;
ALTER TABLE bank.balance ADD CONSTRAINT fk_balance__account_id FOREIGN KEY (account_id) REFERENCES bank.account (id_account);
ALTER SEQUENCE bank.ledger_acct_seq OWNED BY bank.ledger_acct.id_ledger_acct;
ALTER TABLE bank.ledger_acct ADD CONSTRAINT fk_ledger_acct__parent_id FOREIGN KEY (parent_id) REFERENCES bank.ledger_acct (id_ledger_acct);
ALTER SEQUENCE bank.posting_batch_seq OWNED BY bank.posting_batch.id_posting_batch;
ALTER SEQUENCE bank.posting_seq OWNED BY bank.posting.id_posting;
ALTER TABLE bank.posting ADD CONSTRAINT fk_posting__posting_batch_id FOREIGN KEY (posting_batch_id) REFERENCES bank.posting_batch (id_posting_batch);
ALTER TABLE bank.posting ADD CONSTRAINT fk_posting__account_id FOREIGN KEY (account_id) REFERENCES bank.account (id_account);
ALTER TABLE bank.posting ADD CONSTRAINT fk_posting__ledger_acct_id FOREIGN KEY (ledger_acct_id) REFERENCES bank.ledger_acct (id_ledger_acct);
ALTER TABLE bank.posting ADD CONSTRAINT fk_posting__txn_type_id FOREIGN KEY (txn_type_id) REFERENCES cfg.txn_type (id_txn_type);
ALTER SEQUENCE bank.payment_order_seq OWNED BY bank.payment_order.id_payment_order;
ALTER TABLE ONLY bank.payment_order ADD CONSTRAINT fk_payment_order__account_id FOREIGN KEY (account_id) REFERENCES bank.account (id_account);
ALTER TABLE ONLY bank.payment_order ADD CONSTRAINT fk_payment_order__channel_id FOREIGN KEY (channel_id) REFERENCES cfg.channel (id_channel);
ALTER SEQUENCE bank.standing_order_seq OWNED BY bank.standing_order.id_standing_order;
ALTER TABLE bank.standing_order ADD CONSTRAINT fk_standing_order__account_id FOREIGN KEY (account_id) REFERENCES bank.account (id_account);
ALTER SEQUENCE bank.direct_debit_seq OWNED BY bank.direct_debit.id_direct_debit;
ALTER TABLE ONLY bank.direct_debit ADD CONSTRAINT fk_direct_debit__account_id FOREIGN KEY (account_id) REFERENCES bank.account (id_account);
ALTER SEQUENCE bank.card_seq OWNED BY bank.card.id_card;
ALTER TABLE ONLY bank.card ADD CONSTRAINT fk_card__account_id FOREIGN KEY (account_id) REFERENCES bank.account (id_account);
ALTER SEQUENCE bank.card_auth_seq OWNED BY bank.card_auth.id_card_auth;
ALTER TABLE bank.card_auth ADD CONSTRAINT fk_card_auth__card_id FOREIGN KEY (card_id) REFERENCES bank.card (id_card);
ALTER SEQUENCE bank.card_dispute_seq OWNED BY bank.card_dispute.id_card_dispute;
ALTER TABLE bank.card_dispute ADD CONSTRAINT fk_card_dispute__card_auth_id FOREIGN KEY (card_auth_id) REFERENCES bank.card_auth (id_card_auth);
ALTER SEQUENCE bank.loan_seq OWNED BY bank.loan.id_loan;
ALTER TABLE bank.loan ADD CONSTRAINT fk_loan__customer_id FOREIGN KEY (customer_id) REFERENCES bank.customer (id_customer);
ALTER TABLE bank.loan ADD CONSTRAINT fk_loan__product_id FOREIGN KEY (product_id) REFERENCES cfg.product (id_product);
ALTER SEQUENCE bank.loan_schedule_seq OWNED BY bank.loan_schedule.id_loan_schedule;
ALTER TABLE bank.loan_schedule ADD CONSTRAINT fk_loan_schedule__loan_id FOREIGN KEY (loan_id) REFERENCES bank.loan (id_loan);
ALTER SEQUENCE bank.loan_payment_seq OWNED BY bank.loan_payment.id_loan_payment;
ALTER TABLE bank.loan_payment ADD CONSTRAINT fk_loan_payment__loan_id FOREIGN KEY (loan_id) REFERENCES bank.loan (id_loan);
ALTER SEQUENCE bank.collateral_seq OWNED BY bank.collateral.id_collateral;
ALTER TABLE ONLY bank.collateral ADD CONSTRAINT fk_collateral__loan_id FOREIGN KEY (loan_id) REFERENCES bank.loan (id_loan);
ALTER SEQUENCE bank.fee_rule_seq OWNED BY bank.fee_rule.id_fee_rule;
ALTER TABLE ONLY bank.fee_rule ADD CONSTRAINT fk_fee_rule__product_id FOREIGN KEY (product_id) REFERENCES cfg.product (id_product);
ALTER SEQUENCE bank.fee_charged_seq OWNED BY bank.fee_charged.id_fee_charged;
ALTER TABLE bank.fee_charged ADD CONSTRAINT fk_fee_charged__fee_rule_id FOREIGN KEY (fee_rule_id) REFERENCES bank.fee_rule (id_fee_rule);
ALTER TABLE bank.fee_charged ADD CONSTRAINT fk_fee_charged__account_id FOREIGN KEY (account_id) REFERENCES bank.account (id_account);
ALTER SEQUENCE bank.interest_accrual_seq OWNED BY bank.interest_accrual.id_interest_accrual;
ALTER TABLE bank.interest_accrual ADD CONSTRAINT fk_interest_accrual__account_id FOREIGN KEY (account_id) REFERENCES bank.account (id_account);
ALTER SEQUENCE bank.statement_seq OWNED BY bank.statement.id_statement;
ALTER TABLE bank.statement ADD CONSTRAINT fk_statement__account_id FOREIGN KEY (account_id) REFERENCES bank.account (id_account);
ALTER SEQUENCE bank.aml_alert_seq OWNED BY bank.aml_alert.id_aml_alert;
ALTER TABLE bank.aml_alert ADD CONSTRAINT fk_aml_alert__customer_id FOREIGN KEY (customer_id) REFERENCES bank.customer (id_customer);
ALTER SEQUENCE bank.aml_note_seq OWNED BY bank.aml_note.id_aml_note;
ALTER TABLE bank.aml_note ADD CONSTRAINT fk_aml_note__aml_alert_id FOREIGN KEY (aml_alert_id) REFERENCES bank.aml_alert (id_aml_alert);
ALTER SEQUENCE bank.fx_rate_seq OWNED BY bank.fx_rate.id_fx_rate;
ALTER TABLE bank.fx_rate ADD CONSTRAINT fk_fx_rate__base_id FOREIGN KEY (base_id) REFERENCES cfg.currency (id_currency);
ALTER TABLE bank.fx_rate ADD CONSTRAINT fk_fx_rate__quote_id FOREIGN KEY (quote_id) REFERENCES cfg.currency (id_currency);
ALTER SEQUENCE bank.teller_seq OWNED BY bank.teller.id_teller;
ALTER TABLE bank.teller ADD CONSTRAINT fk_teller__branch_id FOREIGN KEY (branch_id) REFERENCES cfg.branch (id_branch);
ALTER SEQUENCE bank.teller_till_seq OWNED BY bank.teller_till.id_teller_till;
ALTER TABLE bank.teller_till ADD CONSTRAINT fk_teller_till__teller_id FOREIGN KEY (teller_id) REFERENCES bank.teller (id_teller);
ALTER TABLE bank.teller_till ADD CONSTRAINT fk_teller_till__currency_id FOREIGN KEY (currency_id) REFERENCES cfg.currency (id_currency);

CREATE FUNCTION bank.trg_upd() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.dt_upd := now(); NEW.us_upd := CURRENT_USER; RETURN NEW; END $$;
CREATE FUNCTION bank.balance_at(p_acc integer, p_day date) RETURNS bank.amt LANGUAGE sql STABLE AS $$ SELECT coalesce(sum(amount), 0)::bank.amt FROM bank.posting WHERE account_id = p_acc AND value_date <= p_day $$;
CREATE FUNCTION bank.iban_country(i bank.iban) RETURNS char(2) LANGUAGE sql IMMUTABLE AS $$ SELECT substr(i, 1, 2)::char(2) $$;
CREATE INDEX ix_account_iban_cc ON bank.account (bank.iban_country(iban));
CREATE VIEW bank.account_position AS SELECT a.id_account, a.iban, a.status, bank.balance_at(a.id_account, CURRENT_DATE) AS balance, a.overdraft FROM bank.account a;
CREATE VIEW bank.overdrawn AS SELECT * FROM bank.account_position WHERE balance < -overdraft;
CREATE VIEW bank.customer_exposure AS SELECT c.id_customer, c.name, sum(l.principal) AS loans, (SELECT sum(p.balance) FROM bank.account_position p JOIN bank.account x USING (id_account) WHERE x.customer_id = c.id_customer) AS funds FROM bank.customer c LEFT JOIN bank.loan l ON l.customer_id = c.id_customer GROUP BY c.id_customer;
CREATE PROCEDURE bank.post(p_from bank.iban, p_to bank.iban, p_amt bank.amt) LANGUAGE plpgsql AS $$ DECLARE v_batch integer; BEGIN
 IF p_amt <= 0 THEN RAISE EXCEPTION 'bad amount'; END IF;
 INSERT INTO bank.posting_batch (label, value_date) VALUES ('transfer', CURRENT_DATE) RETURNING id_posting_batch INTO v_batch; END $$;
ALTER TABLE bank.account ADD CONSTRAINT ck_account_status CHECK (status IN ('A','C','B'));
ALTER TABLE bank.balance ADD CONSTRAINT uk_balance_day UNIQUE (account_id, day);
CREATE INDEX ix_posting_value ON bank.posting (value_date, account_id);


CREATE VIEW bankapi.v_branch AS
SELECT x.id_branch, x.cd, x.name, x.country_id, j1.name AS country_name, x.dt_ins, x.us_ins, x.dt_upd, x.us_upd
  FROM cfg.branch x
  LEFT JOIN cfg.country j1 ON j1.id_country = x.country_id;
CREATE VIEW bankapi.v_product AS
SELECT x.id_product, x.cd, x.name, x.kind, x.rate, x.dt_ins, x.us_ins, x.dt_upd, x.us_upd
  FROM cfg.product x;
CREATE VIEW bankapi.v_customer AS
SELECT x.id_customer, x.no_cust, x.name, x.kind, x.dt_birth, x.country_id, j1.name AS country_name, x.branch_id, j2.name AS branch_name, x.tax_id, x.dt_ins, x.us_ins, x.dt_upd, x.us_upd
  FROM bank.customer x
  LEFT JOIN cfg.country j1 ON j1.id_country = x.country_id
  LEFT JOIN cfg.branch j2 ON j2.id_branch = x.branch_id;
CREATE FUNCTION bankapi.customer_get(p_id integer) RETURNS SETOF bank.customer
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM bank.customer WHERE id_customer = p_id $$;
CREATE FUNCTION bankapi.customer_add(p_no_cust character varying(12), p_name character varying(140), p_dt_birth date, p_country_id integer, p_branch_id integer, p_tax_id character varying(20), p_dt_upd timestamp(0)) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO bank.customer (no_cust, name, dt_birth, country_id, branch_id, tax_id, dt_upd)
  VALUES (p_no_cust, p_name, p_dt_birth, p_country_id, p_branch_id, p_tax_id, p_dt_upd)
  RETURNING id_customer INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER tr_customer_bu BEFORE UPDATE ON bank.customer FOR EACH ROW EXECUTE FUNCTION bank.trg_upd();
CREATE TRIGGER tr_cust_address_bu BEFORE UPDATE ON bank.cust_address FOR EACH ROW EXECUTE FUNCTION bank.trg_upd();
CREATE VIEW bankapi.v_account AS
SELECT x.id_account, x.customer_id, j1.name AS customer_name, x.product_id, j2.name AS product_name, x.currency_id, j3.name AS currency_name, x.iban, x.opened, x.closed, x.status, x.overdraft, x.dt_ins, x.us_ins, x.dt_upd, x.us_upd
  FROM bank.account x
  LEFT JOIN bank.customer j1 ON j1.id_customer = x.customer_id
  LEFT JOIN cfg.product j2 ON j2.id_product = x.product_id
  LEFT JOIN cfg.currency j3 ON j3.id_currency = x.currency_id;
CREATE FUNCTION bankapi.account_get(p_id integer) RETURNS SETOF bank.account
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM bank.account WHERE id_account = p_id $$;
CREATE FUNCTION bankapi.account_add(p_customer_id integer, p_product_id integer, p_currency_id integer, p_iban bank.iban, p_opened date, p_closed date, p_dt_upd timestamp(0)) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO bank.account (customer_id, product_id, currency_id, iban, opened, closed, dt_upd)
  VALUES (p_customer_id, p_product_id, p_currency_id, p_iban, p_opened, p_closed, p_dt_upd)
  RETURNING id_account INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER tr_account_bu BEFORE UPDATE ON bank.account FOR EACH ROW EXECUTE FUNCTION bank.trg_upd();
CREATE VIEW bankapi.v_account_hold AS
SELECT x.id_account_hold, x.account_id, x.amount, x.until, x.reason, x.dt_ins, x.us_ins, x.dt_upd, x.us_upd
  FROM bank.account_hold x;
CREATE VIEW bankapi.v_ledger_acct AS
SELECT x.id_ledger_acct, x.no, x.name, x.parent_id, x.dt_ins, x.us_ins, x.dt_upd, x.us_upd
  FROM bank.ledger_acct x;
CREATE FUNCTION bankapi.posting_batch_add(p_label character varying(40), p_value_date date, p_dt_upd timestamp(0), p_us_upd character varying(30)) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO bank.posting_batch (label, value_date, dt_upd, us_upd)
  VALUES (p_label, p_value_date, p_dt_upd, p_us_upd)
  RETURNING id_posting_batch INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW bankapi.v_posting AS
SELECT x.id_posting, x.posting_batch_id, j1.label AS posting_batch_label, x.account_id, x.ledger_acct_id, j2.name AS ledger_acct_name, x.txn_type_id, j3.name AS txn_type_name, x.amount, x.value_date, x.narrative, x.dt_ins, x.us_ins, x.dt_upd, x.us_upd
  FROM bank.posting x
  LEFT JOIN bank.posting_batch j1 ON j1.id_posting_batch = x.posting_batch_id
  LEFT JOIN bank.ledger_acct j2 ON j2.id_ledger_acct = x.ledger_acct_id
  LEFT JOIN cfg.txn_type j3 ON j3.id_txn_type = x.txn_type_id;
CREATE FUNCTION bankapi.posting_add(p_posting_batch_id integer, p_account_id integer, p_ledger_acct_id integer, p_txn_type_id integer, p_amount bank.amt, p_value_date date, p_narrative character varying(140)) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO bank.posting (posting_batch_id, account_id, ledger_acct_id, txn_type_id, amount, value_date, narrative)
  VALUES (p_posting_batch_id, p_account_id, p_ledger_acct_id, p_txn_type_id, p_amount, p_value_date, p_narrative)
  RETURNING id_posting INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW bankapi.v_payment_order AS
SELECT x.id_payment_order, x.account_id, x.creditor, x.amount, x.channel_id, j1.name AS channel_name, x.exec_date, x.status, x.e2e, x.dt_ins, x.us_ins, x.dt_upd, x.us_upd
  FROM bank.payment_order x
  LEFT JOIN cfg.channel j1 ON j1.id_channel = x.channel_id;
CREATE FUNCTION bankapi.payment_order_get(p_id integer) RETURNS SETOF bank.payment_order
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM bank.payment_order WHERE id_payment_order = p_id $$;
CREATE FUNCTION bankapi.payment_order_add(p_account_id integer, p_creditor bank.iban, p_amount bank.amt, p_channel_id integer, p_exec_date date, p_e2e character varying(35), p_dt_upd timestamp(0)) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO bank.payment_order (account_id, creditor, amount, channel_id, exec_date, e2e, dt_upd)
  VALUES (p_account_id, p_creditor, p_amount, p_channel_id, p_exec_date, p_e2e, p_dt_upd)
  RETURNING id_payment_order INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER tr_payment_order_bu BEFORE UPDATE ON bank.payment_order FOR EACH ROW EXECUTE FUNCTION bank.trg_upd();
CREATE VIEW bankapi.v_standing_order AS
SELECT x.id_standing_order, x.account_id, x.creditor, x.amount, x.every, x.next_on, x.dt_ins, x.us_ins, x.dt_upd, x.us_upd
  FROM bank.standing_order x;
CREATE TRIGGER tr_standing_order_bu BEFORE UPDATE ON bank.standing_order FOR EACH ROW EXECUTE FUNCTION bank.trg_upd();
CREATE VIEW bankapi.v_direct_debit AS
SELECT x.id_direct_debit, x.account_id, x.mandate, x.creditor, x.status, x.dt_ins, x.us_ins, x.dt_upd, x.us_upd
  FROM bank.direct_debit x;
CREATE VIEW bankapi.v_card AS
SELECT x.id_card, x.account_id, x.pan_hash, x.pan_last4, x.expires, x.status, x.daily_limit, x.dt_ins, x.us_ins, x.dt_upd, x.us_upd
  FROM bank.card x;
CREATE FUNCTION bankapi.card_add(p_account_id integer, p_pan_hash bytea, p_pan_last4 character(4), p_expires date, p_dt_upd timestamp(0), p_us_upd character varying(30)) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO bank.card (account_id, pan_hash, pan_last4, expires, dt_upd, us_upd)
  VALUES (p_account_id, p_pan_hash, p_pan_last4, p_expires, p_dt_upd, p_us_upd)
  RETURNING id_card INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER tr_card_bu BEFORE UPDATE ON bank.card FOR EACH ROW EXECUTE FUNCTION bank.trg_upd();
CREATE VIEW bankapi.v_loan AS
SELECT x.id_loan, x.customer_id, j1.name AS customer_name, x.product_id, j2.name AS product_name, x.principal, x.rate, x.term_m, x.starts, x.dt_ins, x.us_ins, x.dt_upd, x.us_upd
  FROM bank.loan x
  LEFT JOIN bank.customer j1 ON j1.id_customer = x.customer_id
  LEFT JOIN cfg.product j2 ON j2.id_product = x.product_id;
CREATE FUNCTION bankapi.loan_get(p_id integer) RETURNS SETOF bank.loan
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM bank.loan WHERE id_loan = p_id $$;
CREATE FUNCTION bankapi.loan_add(p_customer_id integer, p_product_id integer, p_principal bank.amt, p_rate numeric(7,4), p_term_m smallint, p_starts date, p_dt_upd timestamp(0)) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO bank.loan (customer_id, product_id, principal, rate, term_m, starts, dt_upd)
  VALUES (p_customer_id, p_product_id, p_principal, p_rate, p_term_m, p_starts, p_dt_upd)
  RETURNING id_loan INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER tr_loan_bu BEFORE UPDATE ON bank.loan FOR EACH ROW EXECUTE FUNCTION bank.trg_upd();
CREATE VIEW bankapi.v_collateral AS
SELECT x.id_collateral, x.loan_id, x.kind, x.value, x.descr, x.dt_ins, x.us_ins, x.dt_upd, x.us_upd
  FROM bank.collateral x;
CREATE VIEW bankapi.v_aml_alert AS
SELECT x.id_aml_alert, x.customer_id, j1.name AS customer_name, x.rule, x.score, x.status, x.dt_ins, x.us_ins, x.dt_upd, x.us_upd
  FROM bank.aml_alert x
  LEFT JOIN bank.customer j1 ON j1.id_customer = x.customer_id;
CREATE TRIGGER tr_aml_alert_bu BEFORE UPDATE ON bank.aml_alert FOR EACH ROW EXECUTE FUNCTION bank.trg_upd();
