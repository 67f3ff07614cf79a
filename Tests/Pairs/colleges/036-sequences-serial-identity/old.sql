CREATE SCHEMA acc;
CREATE SEQUENCE acc.voucher_no START WITH 100 CYCLE MAXVALUE 99999;
CREATE SEQUENCE acc.global_id;
CREATE TABLE acc.accounts (
    id serial PRIMARY KEY,
    code character varying(10) NOT NULL UNIQUE,
    name text NOT NULL,
    parent integer,
    kind character(1) NOT NULL
);
CREATE TABLE acc.periods (
    id serial PRIMARY KEY,
    year smallint NOT NULL,
    month smallint NOT NULL,
    closed boolean DEFAULT false NOT NULL,
    UNIQUE (year, month)
);
CREATE TABLE acc.vouchers (
    no integer DEFAULT nextval('acc.voucher_no') PRIMARY KEY,
    period_id integer NOT NULL,
    day date NOT NULL,
    text text
);
CREATE INDEX ix_vouchers_period_id ON acc.vouchers (period_id);
CREATE TABLE acc.postings (
    id bigint DEFAULT nextval('acc.global_id') PRIMARY KEY,
    voucher integer NOT NULL,
    account_id integer NOT NULL,
    debit numeric(14,2) DEFAULT 0,
    credit numeric(14,2) DEFAULT 0,
    CHECK (debit = 0 OR credit = 0)
);
CREATE INDEX ix_postings_voucher ON acc.postings (voucher);
CREATE INDEX ix_postings_account_id ON acc.postings (account_id);
CREATE TABLE acc.budgets (
    account_id integer NOT NULL,
    period_id integer NOT NULL,
    amount numeric(14,2) NOT NULL,
    PRIMARY KEY (account_id, period_id)
);
ALTER TABLE acc.accounts ADD CONSTRAINT fk_accounts_parent FOREIGN KEY (parent) REFERENCES acc.accounts;
ALTER TABLE acc.vouchers ADD CONSTRAINT fk_vouchers_period_id FOREIGN KEY (period_id) REFERENCES acc.periods;
ALTER TABLE acc.postings ADD CONSTRAINT fk_postings_voucher FOREIGN KEY (voucher) REFERENCES acc.vouchers ON DELETE CASCADE;
ALTER TABLE acc.postings ADD CONSTRAINT fk_postings_account_id FOREIGN KEY (account_id) REFERENCES acc.accounts;
ALTER TABLE acc.budgets ADD CONSTRAINT fk_budgets_account_id FOREIGN KEY (account_id) REFERENCES acc.accounts;
ALTER TABLE acc.budgets ADD CONSTRAINT fk_budgets_period_id FOREIGN KEY (period_id) REFERENCES acc.periods;
CREATE VIEW acc.trial AS SELECT a.code, sum(p.debit) AS d, sum(p.credit) AS c FROM acc.accounts a JOIN acc.postings p ON p.account_id = a.id GROUP BY a.code;
CREATE PROCEDURE acc.close(p integer) LANGUAGE sql AS $$ UPDATE acc.periods SET closed = true WHERE id = p $$;
