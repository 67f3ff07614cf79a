CREATE SCHEMA bank; CREATE SCHEMA bankapi; CREATE SCHEMA lookup;
CREATE DOMAIN bank.iban AS varchar(34) CONSTRAINT iban_shape CHECK (VALUE ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]+$');
CREATE DOMAIN bank.amt AS numeric(19,4);
CREATE TABLE lookup.country (
    id_country bigint GENERATED ALWAYS AS IDENTITY,
    cd character(2) NOT NULL,
    name character varying(80) NOT NULL,
    fl_eu boolean,
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_country PRIMARY KEY (id_country),
    CONSTRAINT uk_country__cd UNIQUE (cd)
);
COMMENT ON TABLE lookup.country IS 'BANK: Country. Owner: core ledger team';
CREATE TABLE lookup.currency (
    id_currency bigint GENERATED ALWAYS AS IDENTITY,
    cd character(3) NOT NULL,
    name character varying(60) NOT NULL,
    nr_dec smallint DEFAULT 2 NOT NULL,
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_currency PRIMARY KEY (id_currency),
    CONSTRAINT uk_currency__cd UNIQUE (cd)
);
COMMENT ON TABLE lookup.currency IS 'BANK: Currency. Owner: core ledger team';
CREATE TABLE lookup.branch (
    id_branch bigint GENERATED ALWAYS AS IDENTITY,
    cd character varying(8) NOT NULL,
    name character varying(80) NOT NULL,
    country_id bigint,
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_branch PRIMARY KEY (id_branch),
    CONSTRAINT uk_branch__cd UNIQUE (cd)
);
COMMENT ON TABLE lookup.branch IS 'BANK: Branch. Owner: core ledger team';
CREATE TABLE lookup.product (
    id_product bigint GENERATED ALWAYS AS IDENTITY,
    cd character varying(10) NOT NULL,
    name character varying(80) NOT NULL,
    kind character(1) NOT NULL,
    rate numeric(9,6) DEFAULT 0,
    dt_from date,
    dt_to date,
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_product PRIMARY KEY (id_product),
    CONSTRAINT uk_product__cd UNIQUE (cd)
);
COMMENT ON TABLE lookup.product IS 'BANK: Product. Owner: core ledger team';
CREATE TABLE lookup.channel (
    id_channel bigint GENERATED ALWAYS AS IDENTITY,
    cd character varying(10) NOT NULL,
    name character varying(40),
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_channel PRIMARY KEY (id_channel),
    CONSTRAINT uk_channel__cd UNIQUE (cd)
);
COMMENT ON TABLE lookup.channel IS 'BANK: Channel. Owner: core ledger team';
CREATE TABLE lookup.txn_type (
    id_txn_type bigint GENERATED ALWAYS AS IDENTITY,
    cd character varying(6) NOT NULL,
    name character varying(60) NOT NULL,
    sign smallint NOT NULL,
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_txn_type PRIMARY KEY (id_txn_type),
    CONSTRAINT uk_txn_type__cd UNIQUE (cd)
);
COMMENT ON TABLE lookup.txn_type IS 'BANK: Txn type. Owner: core ledger team';
CREATE TABLE lookup.holiday (
    id_holiday bigint GENERATED ALWAYS AS IDENTITY,
    country_id bigint NOT NULL,
    day date NOT NULL,
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_holiday PRIMARY KEY (id_holiday)
);
COMMENT ON TABLE lookup.holiday IS 'BANK: Holiday. Owner: core ledger team';
CREATE TABLE lookup.param (
    id_param bigint GENERATED ALWAYS AS IDENTITY,
    cd character varying(40) NOT NULL,
    val text,
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_param PRIMARY KEY (id_param),
    CONSTRAINT uk_param__cd UNIQUE (cd)
);
COMMENT ON TABLE lookup.param IS 'BANK: Param. Owner: core ledger team';
CREATE TABLE bank.customer (
    id_customer bigint GENERATED ALWAYS AS IDENTITY,
    no_cust character varying(12) NOT NULL,
    name character varying(140) NOT NULL,
    kind character(1) DEFAULT 'P' NOT NULL,
    dt_birth date,
    country_id bigint,
    branch_id bigint,
    tax_id character varying(20),
    kyc_level smallint DEFAULT 0 NOT NULL,
    pep bool DEFAULT false NOT NULL,
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_customer PRIMARY KEY (id_customer),
    CONSTRAINT uk_customer__no_cust UNIQUE (no_cust),
    CHECK (kind IN ('P','C','T'))
);
COMMENT ON TABLE bank.customer IS 'BANK: Customer. Owner: core ledger team';
CREATE TABLE bank.cust_address (
    id_cust_address bigint GENERATED ALWAYS AS IDENTITY,
    customer_id bigint NOT NULL,
    kind character varying(4) NOT NULL,
    line1 character varying(80) NOT NULL,
    line2 character varying(80),
    zip character varying(12),
    city character varying(60),
    country_id bigint,
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_cust_address PRIMARY KEY (id_cust_address)
);
COMMENT ON TABLE bank.cust_address IS 'BANK: Cust address. Owner: core ledger team';
CREATE TABLE bank.cust_document (
    id_cust_document bigint GENERATED ALWAYS AS IDENTITY,
    customer_id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    number character varying(40) NOT NULL,
    expires date,
    scan bytea,
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_cust_document PRIMARY KEY (id_cust_document)
);
COMMENT ON TABLE bank.cust_document IS 'BANK: Cust document. Owner: core ledger team';
CREATE TABLE bank.cust_relation (
    id_cust_relation bigint GENERATED ALWAYS AS IDENTITY,
    a_id bigint NOT NULL,
    b_id bigint NOT NULL,
    kind character varying(10) NOT NULL,
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_cust_relation PRIMARY KEY (id_cust_relation)
);
COMMENT ON TABLE bank.cust_relation IS 'BANK: Cust relation. Owner: core ledger team';
CREATE TABLE bank.account (
    id_account bigint GENERATED ALWAYS AS IDENTITY,
    customer_id bigint NOT NULL,
    product_id bigint NOT NULL,
    currency_id bigint NOT NULL,
    iban bank.iban NOT NULL,
    opened date NOT NULL,
    closed date,
    status character(1) DEFAULT 'A' NOT NULL,
    overdraft bank.amt DEFAULT 0 NOT NULL,
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_account PRIMARY KEY (id_account),
    CONSTRAINT uk_account__iban UNIQUE (iban)
);
COMMENT ON TABLE bank.account IS 'BANK: Account. Owner: core ledger team';
CREATE TABLE bank.account_hold (
    id_account_hold bigint GENERATED ALWAYS AS IDENTITY,
    account_id bigint NOT NULL,
    amount bank.amt NOT NULL,
    until date,
    reason character varying(100),
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_account_hold PRIMARY KEY (id_account_hold)
);
COMMENT ON TABLE bank.account_hold IS 'BANK: Account hold. Owner: core ledger team';
CREATE TABLE bank.balance (
    id_balance bigint GENERATED ALWAYS AS IDENTITY,
    account_id bigint NOT NULL,
    day date NOT NULL,
    amount bank.amt NOT NULL,
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_balance PRIMARY KEY (id_balance)
);
COMMENT ON TABLE bank.balance IS 'BANK: Balance. Owner: core ledger team';
CREATE TABLE bank.ledger_acct (
    id_ledger_acct bigint GENERATED ALWAYS AS IDENTITY,
    no character varying(12) NOT NULL,
    name character varying(80) NOT NULL,
    parent_id bigint,
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_ledger_acct PRIMARY KEY (id_ledger_acct),
    CONSTRAINT uk_ledger_acct__no UNIQUE (no)
);
COMMENT ON TABLE bank.ledger_acct IS 'BANK: Ledger acct. Owner: core ledger team';
CREATE TABLE bank.posting_batch (
    id_posting_batch bigint GENERATED ALWAYS AS IDENTITY,
    label character varying(40) NOT NULL,
    status character(1) DEFAULT 'N' NOT NULL,
    value_date date NOT NULL,
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_posting_batch PRIMARY KEY (id_posting_batch)
);
COMMENT ON TABLE bank.posting_batch IS 'BANK: Posting batch. Owner: core ledger team';
CREATE TABLE bank.posting (
    id_posting bigint GENERATED ALWAYS AS IDENTITY,
    posting_batch_id bigint NOT NULL,
    account_id bigint,
    ledger_acct_id bigint,
    txn_type_id bigint NOT NULL,
    amount bank.amt NOT NULL,
    value_date date NOT NULL,
    narrative character varying(140),
    reversal_of_id bigint,
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_posting PRIMARY KEY (id_posting)
);
COMMENT ON TABLE bank.posting IS 'BANK: Posting. Owner: core ledger team';
CREATE TABLE bank.payment_order (
    id_payment_order bigint GENERATED ALWAYS AS IDENTITY,
    account_id bigint NOT NULL,
    creditor bank.iban NOT NULL,
    amount bank.amt NOT NULL,
    channel_id bigint,
    exec_date date NOT NULL,
    status character varying(8) DEFAULT 'NEW' NOT NULL,
    e2e character varying(35),
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_payment_order PRIMARY KEY (id_payment_order)
);
COMMENT ON TABLE bank.payment_order IS 'BANK: Payment order. Owner: core ledger team';
CREATE TABLE bank.standing_order (
    id_standing_order bigint GENERATED ALWAYS AS IDENTITY,
    account_id bigint NOT NULL,
    creditor bank.iban NOT NULL,
    amount bank.amt NOT NULL,
    every interval NOT NULL,
    next_on date,
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_standing_order PRIMARY KEY (id_standing_order)
);
COMMENT ON TABLE bank.standing_order IS 'BANK: Standing order. Owner: core ledger team';
CREATE TABLE bank.direct_debit (
    id_direct_debit bigint GENERATED ALWAYS AS IDENTITY,
    account_id bigint NOT NULL,
    mandate character varying(35) NOT NULL,
    creditor character varying(70) NOT NULL,
    status character varying(8),
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_direct_debit PRIMARY KEY (id_direct_debit)
);
COMMENT ON TABLE bank.direct_debit IS 'BANK: Direct debit. Owner: core ledger team';
CREATE TABLE bank.card (
    id_card bigint GENERATED ALWAYS AS IDENTITY,
    account_id bigint NOT NULL,
    pan_hash bytea NOT NULL,
    pan_last4 character(4) NOT NULL,
    expires date NOT NULL,
    status character(1) DEFAULT 'A' NOT NULL,
    daily_limit bank.amt DEFAULT 500,
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_card PRIMARY KEY (id_card)
);
COMMENT ON TABLE bank.card IS 'BANK: Card. Owner: core ledger team';
CREATE TABLE bank.card_auth (
    id_card_auth bigint GENERATED ALWAYS AS IDENTITY,
    card_id bigint NOT NULL,
    amount bank.amt NOT NULL,
    merchant character varying(80),
    mcc character(4),
    approved boolean,
    at timestamp(0) with time zone NOT NULL,
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_card_auth PRIMARY KEY (id_card_auth)
);
COMMENT ON TABLE bank.card_auth IS 'BANK: Card auth. Owner: core ledger team';
CREATE TABLE bank.card_dispute (
    id_card_dispute bigint GENERATED ALWAYS AS IDENTITY,
    card_auth_id bigint NOT NULL,
    opened date NOT NULL,
    reason character varying(200),
    outcome character varying(20),
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_card_dispute PRIMARY KEY (id_card_dispute)
);
COMMENT ON TABLE bank.card_dispute IS 'BANK: Card dispute. Owner: core ledger team';
CREATE TABLE bank.loan (
    id_loan bigint GENERATED ALWAYS AS IDENTITY,
    customer_id bigint NOT NULL,
    product_id bigint NOT NULL,
    principal bank.amt NOT NULL,
    rate numeric(7,4) NOT NULL,
    term_m smallint NOT NULL,
    starts date NOT NULL,
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_loan PRIMARY KEY (id_loan)
);
COMMENT ON TABLE bank.loan IS 'BANK: Loan. Owner: core ledger team';
CREATE TABLE bank.loan_schedule (
    id_loan_schedule bigint GENERATED ALWAYS AS IDENTITY,
    loan_id bigint NOT NULL,
    nr smallint NOT NULL,
    due date NOT NULL,
    principal bank.amt NOT NULL,
    interest bank.amt NOT NULL,
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_loan_schedule PRIMARY KEY (id_loan_schedule)
);
COMMENT ON TABLE bank.loan_schedule IS 'BANK: Loan schedule. Owner: core ledger team';
CREATE TABLE bank.loan_payment (
    id_loan_payment bigint GENERATED ALWAYS AS IDENTITY,
    loan_id bigint NOT NULL,
    paid date NOT NULL,
    amount bank.amt NOT NULL,
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_loan_payment PRIMARY KEY (id_loan_payment)
);
COMMENT ON TABLE bank.loan_payment IS 'BANK: Loan payment. Owner: core ledger team';
CREATE TABLE bank.collateral (
    id_collateral bigint GENERATED ALWAYS AS IDENTITY,
    loan_id bigint NOT NULL,
    kind character varying(20) NOT NULL,
    value bank.amt,
    descr text,
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_collateral PRIMARY KEY (id_collateral)
);
COMMENT ON TABLE bank.collateral IS 'BANK: Collateral. Owner: core ledger team';
CREATE TABLE bank.fee_rule (
    id_fee_rule bigint GENERATED ALWAYS AS IDENTITY,
    product_id bigint NOT NULL,
    code character varying(10) NOT NULL,
    amount bank.amt,
    pct numeric(6,4),
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_fee_rule PRIMARY KEY (id_fee_rule)
);
COMMENT ON TABLE bank.fee_rule IS 'BANK: Fee rule. Owner: core ledger team';
CREATE TABLE bank.fee_charged (
    id_fee_charged bigint GENERATED ALWAYS AS IDENTITY,
    fee_rule_id bigint NOT NULL,
    account_id bigint NOT NULL,
    amount bank.amt NOT NULL,
    day date NOT NULL,
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_fee_charged PRIMARY KEY (id_fee_charged)
);
COMMENT ON TABLE bank.fee_charged IS 'BANK: Fee charged. Owner: core ledger team';
CREATE TABLE bank.interest_accrual (
    id_interest_accrual bigint GENERATED ALWAYS AS IDENTITY,
    account_id bigint NOT NULL,
    day date NOT NULL,
    amount numeric(24,10) NOT NULL,
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_interest_accrual PRIMARY KEY (id_interest_accrual)
);
COMMENT ON TABLE bank.interest_accrual IS 'BANK: Interest accrual. Owner: core ledger team';
CREATE TABLE bank.statement (
    id_statement bigint GENERATED ALWAYS AS IDENTITY,
    account_id bigint NOT NULL,
    nr integer NOT NULL,
    from_d date NOT NULL,
    to_d date NOT NULL,
    pdf bytea,
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_statement PRIMARY KEY (id_statement)
);
COMMENT ON TABLE bank.statement IS 'BANK: Statement. Owner: core ledger team';
CREATE TABLE bank.aml_alert (
    id_aml_alert bigint GENERATED ALWAYS AS IDENTITY,
    customer_id bigint NOT NULL,
    rule character varying(40) NOT NULL,
    score numeric(5,2),
    status character varying(10) DEFAULT 'OPEN' NOT NULL,
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_aml_alert PRIMARY KEY (id_aml_alert)
);
COMMENT ON TABLE bank.aml_alert IS 'BANK: Aml alert. Owner: core ledger team';
CREATE TABLE bank.aml_note (
    id_aml_note bigint GENERATED ALWAYS AS IDENTITY,
    aml_alert_id bigint NOT NULL,
    body text NOT NULL,
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_aml_note PRIMARY KEY (id_aml_note)
);
COMMENT ON TABLE bank.aml_note IS 'BANK: Aml note. Owner: core ledger team';
CREATE TABLE bank.fx_rate (
    id_fx_rate bigint GENERATED ALWAYS AS IDENTITY,
    base_id bigint NOT NULL,
    quote_id bigint NOT NULL,
    day date NOT NULL,
    rate numeric(18,8) NOT NULL,
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_fx_rate PRIMARY KEY (id_fx_rate),
    CHECK (rate > 0)
);
COMMENT ON TABLE bank.fx_rate IS 'BANK: Fx rate. Owner: core ledger team';
CREATE TABLE bank.sanction_list (
    id_sanction_list bigint GENERATED ALWAYS AS IDENTITY,
    name character varying(200) NOT NULL,
    source character varying(20) NOT NULL,
    listed date,
    aliases text[],
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_sanction_list PRIMARY KEY (id_sanction_list)
);
COMMENT ON TABLE bank.sanction_list IS 'BANK: Sanction list. Owner: core ledger team';
CREATE TABLE bank.sanction_hit (
    id_sanction_hit bigint GENERATED ALWAYS AS IDENTITY,
    customer_id bigint NOT NULL,
    sanction_list_id bigint NOT NULL,
    score real NOT NULL,
    cleared bool DEFAULT false NOT NULL,
    dt_ins timestamp(0) with time zone DEFAULT now() NOT NULL,
    us_ins character varying(30) DEFAULT CURRENT_USER NOT NULL,
    dt_upd timestamp(0) with time zone,
    us_upd character varying(30),
    CONSTRAINT pk_sanction_hit PRIMARY KEY (id_sanction_hit)
);
COMMENT ON TABLE bank.sanction_hit IS 'BANK: Sanction hit. Owner: core ledger team';
ALTER TABLE lookup.branch ADD CONSTRAINT fk_branch__country_id FOREIGN KEY (country_id) REFERENCES lookup.country (id_country) DEFERRABLE;
ALTER TABLE lookup.holiday ADD CONSTRAINT fk_holiday__country_id FOREIGN KEY (country_id) REFERENCES lookup.country (id_country) DEFERRABLE;
ALTER TABLE bank.customer ADD CONSTRAINT fk_customer__country_id FOREIGN KEY (country_id) REFERENCES lookup.country (id_country) DEFERRABLE;
ALTER TABLE bank.customer ADD CONSTRAINT fk_customer__branch_id FOREIGN KEY (branch_id) REFERENCES lookup.branch (id_branch) DEFERRABLE;
ALTER TABLE ONLY bank.cust_address ADD CONSTRAINT fk_cust_address__customer_id FOREIGN KEY (customer_id) REFERENCES bank.customer (id_customer) DEFERRABLE;
ALTER TABLE ONLY bank.cust_address ADD CONSTRAINT fk_cust_address__country_id FOREIGN KEY (country_id) REFERENCES lookup.country (id_country) DEFERRABLE;
ALTER TABLE bank.cust_document ADD CONSTRAINT fk_cust_document__customer_id FOREIGN KEY (customer_id) REFERENCES bank.customer (id_customer) DEFERRABLE;
ALTER TABLE ONLY bank.cust_relation ADD CONSTRAINT fk_cust_relation__a_id FOREIGN KEY (a_id) REFERENCES bank.customer (id_customer) DEFERRABLE;
ALTER TABLE ONLY bank.cust_relation ADD CONSTRAINT fk_cust_relation__b_id FOREIGN KEY (b_id) REFERENCES bank.customer (id_customer) DEFERRABLE;
ALTER TABLE ONLY bank.account ADD CONSTRAINT fk_account__customer_id FOREIGN KEY (customer_id) REFERENCES bank.customer (id_customer) DEFERRABLE;
ALTER TABLE ONLY bank.account ADD CONSTRAINT fk_account__product_id FOREIGN KEY (product_id) REFERENCES lookup.product (id_product) DEFERRABLE;
ALTER TABLE ONLY bank.account ADD CONSTRAINT fk_account__currency_id FOREIGN KEY (currency_id) REFERENCES lookup.currency (id_currency) DEFERRABLE;
ALTER TABLE bank.account_hold ADD CONSTRAINT fk_account_hold__account_id FOREIGN KEY (account_id) REFERENCES bank.account (id_account) DEFERRABLE;
ALTER TABLE bank.balance ADD CONSTRAINT fk_balance__account_id FOREIGN KEY (account_id) REFERENCES bank.account (id_account) DEFERRABLE;
ALTER TABLE bank.ledger_acct ADD CONSTRAINT fk_ledger_acct__parent_id FOREIGN KEY (parent_id) REFERENCES bank.ledger_acct (id_ledger_acct) DEFERRABLE;
ALTER TABLE bank.posting ADD CONSTRAINT fk_posting__posting_batch_id FOREIGN KEY (posting_batch_id) REFERENCES bank.posting_batch (id_posting_batch) DEFERRABLE;
ALTER TABLE bank.posting ADD CONSTRAINT fk_posting__account_id FOREIGN KEY (account_id) REFERENCES bank.account (id_account) DEFERRABLE;
ALTER TABLE bank.posting ADD CONSTRAINT fk_posting__ledger_acct_id FOREIGN KEY (ledger_acct_id) REFERENCES bank.ledger_acct (id_ledger_acct) DEFERRABLE;
ALTER TABLE bank.posting ADD CONSTRAINT fk_posting__txn_type_id FOREIGN KEY (txn_type_id) REFERENCES lookup.txn_type (id_txn_type) DEFERRABLE;
ALTER TABLE bank.posting ADD CONSTRAINT fk_posting__reversal_of_id FOREIGN KEY (reversal_of_id) REFERENCES bank.posting (id_posting) DEFERRABLE;
ALTER TABLE ONLY bank.payment_order ADD CONSTRAINT fk_payment_order__account_id FOREIGN KEY (account_id) REFERENCES bank.account (id_account) DEFERRABLE;
ALTER TABLE ONLY bank.payment_order ADD CONSTRAINT fk_payment_order__channel_id FOREIGN KEY (channel_id) REFERENCES lookup.channel (id_channel) DEFERRABLE;
ALTER TABLE bank.standing_order ADD CONSTRAINT fk_standing_order__account_id FOREIGN KEY (account_id) REFERENCES bank.account (id_account) DEFERRABLE;
ALTER TABLE ONLY bank.direct_debit ADD CONSTRAINT fk_direct_debit__account_id FOREIGN KEY (account_id) REFERENCES bank.account (id_account) DEFERRABLE;
ALTER TABLE ONLY bank.card ADD CONSTRAINT fk_card__account_id FOREIGN KEY (account_id) REFERENCES bank.account (id_account) DEFERRABLE;
ALTER TABLE bank.card_auth ADD CONSTRAINT fk_card_auth__card_id FOREIGN KEY (card_id) REFERENCES bank.card (id_card) DEFERRABLE;
ALTER TABLE bank.card_dispute ADD CONSTRAINT fk_card_dispute__card_auth_id FOREIGN KEY (card_auth_id) REFERENCES bank.card_auth (id_card_auth) DEFERRABLE;
ALTER TABLE bank.loan ADD CONSTRAINT fk_loan__customer_id FOREIGN KEY (customer_id) REFERENCES bank.customer (id_customer) DEFERRABLE;
ALTER TABLE bank.loan ADD CONSTRAINT fk_loan__product_id FOREIGN KEY (product_id) REFERENCES lookup.product (id_product) DEFERRABLE;
ALTER TABLE bank.loan_schedule ADD CONSTRAINT fk_loan_schedule__loan_id FOREIGN KEY (loan_id) REFERENCES bank.loan (id_loan) DEFERRABLE;
ALTER TABLE bank.loan_payment ADD CONSTRAINT fk_loan_payment__loan_id FOREIGN KEY (loan_id) REFERENCES bank.loan (id_loan) DEFERRABLE;
ALTER TABLE ONLY bank.collateral ADD CONSTRAINT fk_collateral__loan_id FOREIGN KEY (loan_id) REFERENCES bank.loan (id_loan) DEFERRABLE;
ALTER TABLE ONLY bank.fee_rule ADD CONSTRAINT fk_fee_rule__product_id FOREIGN KEY (product_id) REFERENCES lookup.product (id_product) DEFERRABLE;
ALTER TABLE bank.fee_charged ADD CONSTRAINT fk_fee_charged__fee_rule_id FOREIGN KEY (fee_rule_id) REFERENCES bank.fee_rule (id_fee_rule) DEFERRABLE;
ALTER TABLE bank.fee_charged ADD CONSTRAINT fk_fee_charged__account_id FOREIGN KEY (account_id) REFERENCES bank.account (id_account) DEFERRABLE;
ALTER TABLE bank.interest_accrual ADD CONSTRAINT fk_interest_accrual__account_id FOREIGN KEY (account_id) REFERENCES bank.account (id_account) DEFERRABLE;
ALTER TABLE bank.statement ADD CONSTRAINT fk_statement__account_id FOREIGN KEY (account_id) REFERENCES bank.account (id_account) DEFERRABLE;
ALTER TABLE bank.aml_alert ADD CONSTRAINT fk_aml_alert__customer_id FOREIGN KEY (customer_id) REFERENCES bank.customer (id_customer) DEFERRABLE;
ALTER TABLE bank.aml_note ADD CONSTRAINT fk_aml_note__aml_alert_id FOREIGN KEY (aml_alert_id) REFERENCES bank.aml_alert (id_aml_alert) DEFERRABLE;
ALTER TABLE bank.fx_rate ADD CONSTRAINT fk_fx_rate__base_id FOREIGN KEY (base_id) REFERENCES lookup.currency (id_currency) DEFERRABLE;
ALTER TABLE bank.fx_rate ADD CONSTRAINT fk_fx_rate__quote_id FOREIGN KEY (quote_id) REFERENCES lookup.currency (id_currency) DEFERRABLE;
ALTER TABLE bank.sanction_hit ADD CONSTRAINT fk_sanction_hit__customer_id FOREIGN KEY (customer_id) REFERENCES bank.customer (id_customer) DEFERRABLE;
ALTER TABLE bank.sanction_hit ADD CONSTRAINT fk_sanction_hit__sanction_list_id FOREIGN KEY (sanction_list_id) REFERENCES bank.sanction_list (id_sanction_list) DEFERRABLE;
CREATE INDEX ix_branch__country_id ON lookup.branch (country_id);
CREATE INDEX ix_holiday__country_id ON lookup.holiday (country_id);
CREATE INDEX ix_customer__country_id ON bank.customer (country_id);
CREATE INDEX ix_customer__branch_id ON bank.customer (branch_id);
CREATE INDEX ix_cust_address__customer_id ON bank.cust_address (customer_id);
CREATE INDEX ix_cust_address__country_id ON bank.cust_address (country_id);
CREATE INDEX ix_cust_document__customer_id ON bank.cust_document (customer_id);
CREATE INDEX ix_cust_relation__a_id ON bank.cust_relation (a_id);
CREATE INDEX ix_cust_relation__b_id ON bank.cust_relation (b_id);
CREATE INDEX ix_account__customer_id ON bank.account (customer_id);
CREATE INDEX ix_account__product_id ON bank.account (product_id);
CREATE INDEX ix_account__currency_id ON bank.account (currency_id);
CREATE INDEX ix_account_hold__account_id ON bank.account_hold (account_id);
CREATE INDEX ix_balance__account_id ON bank.balance (account_id);
CREATE INDEX ix_ledger_acct__parent_id ON bank.ledger_acct (parent_id);
CREATE INDEX ix_posting__posting_batch_id ON bank.posting (posting_batch_id);
CREATE INDEX ix_posting__account_id ON bank.posting (account_id);
CREATE INDEX ix_posting__ledger_acct_id ON bank.posting (ledger_acct_id);
CREATE INDEX ix_posting__txn_type_id ON bank.posting (txn_type_id);
CREATE INDEX ix_posting__reversal_of_id ON bank.posting (reversal_of_id);
CREATE INDEX ix_payment_order__account_id ON bank.payment_order (account_id);
CREATE INDEX ix_payment_order__channel_id ON bank.payment_order (channel_id);
CREATE INDEX ix_payment_order__e2e ON bank.payment_order (e2e);
CREATE INDEX ix_standing_order__account_id ON bank.standing_order (account_id);
CREATE INDEX ix_direct_debit__account_id ON bank.direct_debit (account_id);
CREATE INDEX ix_card__account_id ON bank.card (account_id);
CREATE INDEX ix_card_auth__card_id ON bank.card_auth (card_id);
CREATE INDEX ix_card_dispute__card_auth_id ON bank.card_dispute (card_auth_id);
CREATE INDEX ix_loan__customer_id ON bank.loan (customer_id);
CREATE INDEX ix_loan__product_id ON bank.loan (product_id);
CREATE INDEX ix_loan_schedule__loan_id ON bank.loan_schedule (loan_id);
CREATE INDEX ix_loan_payment__loan_id ON bank.loan_payment (loan_id);
CREATE INDEX ix_collateral__loan_id ON bank.collateral (loan_id);
CREATE INDEX ix_fee_rule__product_id ON bank.fee_rule (product_id);
CREATE INDEX ix_fee_charged__fee_rule_id ON bank.fee_charged (fee_rule_id);
CREATE INDEX ix_fee_charged__account_id ON bank.fee_charged (account_id);
CREATE INDEX ix_interest_accrual__account_id ON bank.interest_accrual (account_id);
CREATE INDEX ix_statement__account_id ON bank.statement (account_id);
CREATE INDEX ix_aml_alert__customer_id ON bank.aml_alert (customer_id);
CREATE INDEX ix_aml_note__aml_alert_id ON bank.aml_note (aml_alert_id);
CREATE INDEX ix_fx_rate__base_id ON bank.fx_rate (base_id);
CREATE INDEX ix_fx_rate__quote_id ON bank.fx_rate (quote_id);
CREATE INDEX ix_sanction_hit__customer_id ON bank.sanction_hit (customer_id);
CREATE INDEX ix_sanction_hit__sanction_list_id ON bank.sanction_hit (sanction_list_id);

CREATE FUNCTION bank.trg_upd() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.dt_upd := now(); NEW.us_upd := SESSION_USER; RETURN NEW; END $$;
CREATE FUNCTION bank.balance_at(p_acc bigint, p_day date) RETURNS bank.amt LANGUAGE sql STABLE AS $$ SELECT coalesce(sum(amount), 0)::bank.amt FROM bank.posting WHERE account_id = p_acc AND value_date <= p_day $$;
CREATE FUNCTION bank.iban_country(i bank.iban) RETURNS char(2) LANGUAGE sql IMMUTABLE AS $$ SELECT upper(left(i, 2))::char(2) $$;
CREATE INDEX ix_account_iban_cc ON bank.account (bank.iban_country(iban));
CREATE VIEW bank.account_position AS SELECT a.id_account, a.iban, a.status, bank.balance_at(a.id_account, CURRENT_DATE) AS balance, a.overdraft FROM bank.account a;
CREATE VIEW bank.overdrawn AS SELECT * FROM bank.account_position WHERE balance < -overdraft;
CREATE VIEW bank.customer_exposure AS SELECT c.id_customer, c.name, sum(l.principal) AS loans, (SELECT sum(p.balance) FROM bank.account_position p JOIN bank.account x USING (id_account) WHERE x.customer_id = c.id_customer) AS funds FROM bank.customer c LEFT JOIN bank.loan l ON l.customer_id = c.id_customer GROUP BY c.id_customer;
CREATE PROCEDURE bank.post(p_from bank.iban, p_to bank.iban, p_amt bank.amt, p_text text DEFAULT NULL) LANGUAGE plpgsql AS $$ DECLARE v_batch bigint; BEGIN
 IF p_amt <= 0 THEN RAISE EXCEPTION 'bad amount'; END IF;
 INSERT INTO bank.posting_batch (label, value_date) VALUES (coalesce(p_text, 'transfer'), CURRENT_DATE) RETURNING id_posting_batch INTO v_batch; END $$;
ALTER TABLE bank.account ADD CONSTRAINT ck_account_status CHECK (status IN ('A','C','B','D'));
ALTER TABLE bank.balance ADD CONSTRAINT uk_balance_day UNIQUE (account_id, day) DEFERRABLE;
CREATE INDEX ix_posting_value ON bank.posting (value_date, account_id) INCLUDE (amount);
CREATE UNIQUE INDEX ux_card_active ON bank.card (account_id) WHERE status = 'A';
CREATE MATERIALIZED VIEW bank.daily_volume AS SELECT value_date, txn_type_id, count(*) n, sum(amount) amt FROM bank.posting GROUP BY 1, 2 WITH NO DATA;


CREATE VIEW bankapi.v_branch AS
SELECT x.id_branch, x.cd, x.name, x.country_id, j1.name AS country_name, x.dt_ins, x.us_ins, x.dt_upd, x.us_upd
  FROM lookup.branch x
  LEFT JOIN lookup.country j1 ON j1.id_country = x.country_id;
CREATE VIEW bankapi.v_product AS
SELECT x.id_product, x.cd, x.name, x.kind, x.rate, x.dt_from, x.dt_to, x.dt_ins, x.us_ins, x.dt_upd, x.us_upd
  FROM lookup.product x;
CREATE VIEW bankapi.v_customer AS
SELECT x.id_customer, x.no_cust, x.name, x.kind, x.dt_birth, x.country_id, j1.name AS country_name, x.branch_id, j2.name AS branch_name, x.tax_id, x.kyc_level, x.pep, x.dt_ins, x.us_ins, x.dt_upd, x.us_upd
  FROM bank.customer x
  LEFT JOIN lookup.country j1 ON j1.id_country = x.country_id
  LEFT JOIN lookup.branch j2 ON j2.id_branch = x.branch_id;
CREATE FUNCTION bankapi.customer_get(p_id bigint) RETURNS SETOF bank.customer
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM bank.customer WHERE id_customer = p_id $$;
CREATE FUNCTION bankapi.customer_add(p_no_cust character varying(12), p_name character varying(140), p_dt_birth date, p_country_id bigint, p_branch_id bigint, p_tax_id character varying(20), p_dt_upd timestamp(0) with time zone) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
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
  LEFT JOIN lookup.product j2 ON j2.id_product = x.product_id
  LEFT JOIN lookup.currency j3 ON j3.id_currency = x.currency_id;
CREATE FUNCTION bankapi.account_get(p_id bigint) RETURNS SETOF bank.account
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM bank.account WHERE id_account = p_id $$;
CREATE FUNCTION bankapi.account_add(p_customer_id bigint, p_product_id bigint, p_currency_id bigint, p_iban bank.iban, p_opened date, p_closed date, p_dt_upd timestamp(0) with time zone) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
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
CREATE FUNCTION bankapi.posting_batch_add(p_label character varying(40), p_value_date date, p_dt_upd timestamp(0) with time zone, p_us_upd character varying(30)) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO bank.posting_batch (label, value_date, dt_upd, us_upd)
  VALUES (p_label, p_value_date, p_dt_upd, p_us_upd)
  RETURNING id_posting_batch INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW bankapi.v_posting AS
SELECT x.id_posting, x.posting_batch_id, j1.label AS posting_batch_label, x.account_id, x.ledger_acct_id, j2.name AS ledger_acct_name, x.txn_type_id, j3.name AS txn_type_name, x.amount, x.value_date, x.narrative, x.reversal_of_id, x.dt_ins, x.us_ins, x.dt_upd, x.us_upd
  FROM bank.posting x
  LEFT JOIN bank.posting_batch j1 ON j1.id_posting_batch = x.posting_batch_id
  LEFT JOIN bank.ledger_acct j2 ON j2.id_ledger_acct = x.ledger_acct_id
  LEFT JOIN lookup.txn_type j3 ON j3.id_txn_type = x.txn_type_id;
CREATE FUNCTION bankapi.posting_add(p_posting_batch_id bigint, p_account_id bigint, p_ledger_acct_id bigint, p_txn_type_id bigint, p_amount bank.amt, p_value_date date, p_narrative character varying(140)) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
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
  LEFT JOIN lookup.channel j1 ON j1.id_channel = x.channel_id;
CREATE FUNCTION bankapi.payment_order_get(p_id bigint) RETURNS SETOF bank.payment_order
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM bank.payment_order WHERE id_payment_order = p_id $$;
CREATE FUNCTION bankapi.payment_order_add(p_account_id bigint, p_creditor bank.iban, p_amount bank.amt, p_channel_id bigint, p_exec_date date, p_e2e character varying(35), p_dt_upd timestamp(0) with time zone) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
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
CREATE FUNCTION bankapi.card_add(p_account_id bigint, p_pan_hash bytea, p_pan_last4 character(4), p_expires date, p_dt_upd timestamp(0) with time zone, p_us_upd character varying(30)) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
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
  LEFT JOIN lookup.product j2 ON j2.id_product = x.product_id;
CREATE FUNCTION bankapi.loan_get(p_id bigint) RETURNS SETOF bank.loan
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM bank.loan WHERE id_loan = p_id $$;
CREATE FUNCTION bankapi.loan_add(p_customer_id bigint, p_product_id bigint, p_principal bank.amt, p_rate numeric(7,4), p_term_m smallint, p_starts date, p_dt_upd timestamp(0) with time zone) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
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
