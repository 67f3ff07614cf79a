-- ERP, multi-schema, large
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS hstore;
CREATE SCHEMA core; CREATE SCHEMA gl; CREATE SCHEMA ar; CREATE SCHEMA ap; CREATE SCHEMA inv; CREATE SCHEMA hr;
CREATE DOMAIN core.money_amt AS numeric(12,2);
CREATE DOMAIN core.currency AS char(3) CONSTRAINT currency_check CHECK (VALUE ~ '^[A-Z]{3}$');
CREATE DOMAIN core.pct AS numeric(5,2) CHECK (VALUE >= 0);
CREATE TYPE gl.account_type AS ENUM ('asset','liability','equity','income','expense');
CREATE TYPE core.doc_status AS ENUM ('draft','posted','void');
CREATE TYPE core.address AS (line1 text, line2 text, city text, zip varchar(10), country char(2));
CREATE TABLE core.company (
    id serial PRIMARY KEY,
    code varchar(8) NOT NULL UNIQUE,
    name text NOT NULL,
    base_currency core.currency NOT NULL DEFAULT 'EUR',
    addr core.address,
    attrs hstore
);

CREATE TABLE core.fx_rate (
    id serial PRIMARY KEY,
    from_cur core.currency NOT NULL,
    to_cur core.currency NOT NULL,
    valid_on date NOT NULL,
    rate numeric(18,8) NOT NULL,
    UNIQUE (from_cur, to_cur, valid_on)
);

CREATE TABLE core.party (
    id serial PRIMARY KEY,
    company_id integer NOT NULL REFERENCES core.company (id),
    name text NOT NULL,
    tax_no varchar(32),
    is_customer boolean NOT NULL DEFAULT false,
    is_vendor boolean NOT NULL DEFAULT false,
    billing core.address,
    shipping core.address
);

CREATE TABLE core.party_contact (
    id serial PRIMARY KEY,
    party_id integer NOT NULL REFERENCES core.party (id) ON DELETE CASCADE,
    kind text NOT NULL,
    value text NOT NULL
);

CREATE TABLE core.payment_term (
    id serial PRIMARY KEY,
    code text NOT NULL UNIQUE,
    days integer NOT NULL,
    discount core.pct
);

CREATE TABLE core.tax_code (
    id serial PRIMARY KEY,
    company_id integer NOT NULL REFERENCES core.company (id),
    code varchar(10) NOT NULL,
    rate core.pct NOT NULL
);

CREATE TABLE core.sequence_no (
    id serial PRIMARY KEY,
    company_id integer NOT NULL REFERENCES core.company (id),
    doc_type text NOT NULL,
    next_no bigint NOT NULL DEFAULT 1,
    UNIQUE (company_id, doc_type)
);

CREATE TABLE core.app_user (
    id serial PRIMARY KEY,
    login text NOT NULL UNIQUE,
    email text,
    active boolean NOT NULL DEFAULT true,
    password varchar(64)
);

CREATE TABLE core.attachment (
    id serial PRIMARY KEY,
    table_name text NOT NULL,
    row_id integer NOT NULL,
    filename text NOT NULL,
    content bytea
);

CREATE TABLE gl.account (
    id serial PRIMARY KEY,
    company_id integer NOT NULL REFERENCES core.company (id),
    code varchar(20) NOT NULL,
    name text NOT NULL,
    type gl.account_type NOT NULL,
    parent_id integer REFERENCES gl.account (id),
    UNIQUE (company_id, code)
);

CREATE TABLE gl.fiscal_year (
    id serial PRIMARY KEY,
    company_id integer NOT NULL REFERENCES core.company (id),
    name text NOT NULL,
    starts date NOT NULL,
    ends date NOT NULL,
    closed boolean NOT NULL DEFAULT false,
    EXCLUDE USING gist (company_id WITH =, daterange(starts, ends, '[]') WITH &&),
    CHECK (ends > starts)
);

CREATE TABLE gl.period (
    id serial PRIMARY KEY,
    fiscal_year_id integer NOT NULL REFERENCES gl.fiscal_year (id) ON DELETE CASCADE,
    no smallint NOT NULL,
    starts date NOT NULL,
    ends date NOT NULL,
    locked boolean NOT NULL DEFAULT false,
    UNIQUE (fiscal_year_id, no)
);

CREATE TABLE gl.cost_center (
    id serial PRIMARY KEY,
    company_id integer NOT NULL REFERENCES core.company (id),
    code text NOT NULL,
    name text,
    manager varchar(50)
);

CREATE TABLE gl.journal (
    id serial PRIMARY KEY,
    company_id integer NOT NULL REFERENCES core.company (id),
    code varchar(10) NOT NULL,
    name text NOT NULL
);

CREATE TABLE gl.entry (
    id serial PRIMARY KEY,
    journal_id integer NOT NULL REFERENCES gl.journal (id),
    period_id integer NOT NULL REFERENCES gl.period (id),
    doc_no text NOT NULL,
    posted_on date NOT NULL,
    status core.doc_status NOT NULL DEFAULT 'draft',
    memo text,
    UNIQUE (journal_id, doc_no)
);

CREATE TABLE gl.entry_line (
    id serial PRIMARY KEY,
    entry_id integer NOT NULL REFERENCES gl.entry (id) ON DELETE CASCADE,
    account_id integer NOT NULL REFERENCES gl.account (id),
    cost_center_id integer REFERENCES gl.cost_center (id),
    debit core.money_amt NOT NULL DEFAULT 0,
    credit core.money_amt NOT NULL DEFAULT 0,
    CHECK (debit = 0 OR credit = 0),
    currency core.currency,
    memo text
);

CREATE TABLE gl.budget (
    id serial PRIMARY KEY,
    account_id integer NOT NULL REFERENCES gl.account (id),
    period_id integer NOT NULL REFERENCES gl.period (id),
    amount core.money_amt,
    UNIQUE (account_id, period_id)
);

CREATE TABLE ar.invoice (
    id serial PRIMARY KEY,
    party_id integer NOT NULL REFERENCES core.party (id),
    doc_no text NOT NULL,
    issued date NOT NULL,
    due date,
    term_id integer REFERENCES core.payment_term (id),
    status core.doc_status NOT NULL DEFAULT 'draft',
    total core.money_amt,
    entry_id integer REFERENCES gl.entry (id),
    UNIQUE (doc_no)
);

CREATE TABLE ar.invoice_line (
    id serial PRIMARY KEY,
    invoice_id integer NOT NULL REFERENCES ar.invoice (id) ON DELETE CASCADE,
    line_no integer NOT NULL,
    item_id integer,
    descr text,
    qty numeric(12,3) NOT NULL,
    price core.money_amt NOT NULL,
    tax_id integer REFERENCES core.tax_code (id)
);

CREATE TABLE ar.receipt (
    id serial PRIMARY KEY,
    party_id integer NOT NULL REFERENCES core.party (id),
    received date NOT NULL,
    amount core.money_amt NOT NULL,
    method text
);

CREATE TABLE ar.allocation (
    id serial PRIMARY KEY,
    receipt_id integer NOT NULL REFERENCES ar.receipt (id) ON DELETE CASCADE,
    invoice_id integer NOT NULL REFERENCES ar.invoice (id),
    amount core.money_amt NOT NULL,
    UNIQUE (receipt_id, invoice_id)
);

CREATE TABLE ar.dunning (
    id serial PRIMARY KEY,
    invoice_id integer NOT NULL REFERENCES ar.invoice (id),
    level smallint NOT NULL,
    sent date
);

CREATE TABLE ap.bill (
    id serial PRIMARY KEY,
    party_id integer NOT NULL REFERENCES core.party (id),
    vendor_ref text,
    received date NOT NULL,
    due date,
    status core.doc_status NOT NULL DEFAULT 'draft',
    total core.money_amt
);

CREATE TABLE ap.bill_line (
    id serial PRIMARY KEY,
    bill_id integer NOT NULL REFERENCES ap.bill (id) ON DELETE CASCADE,
    account_id integer NOT NULL REFERENCES gl.account (id),
    amount core.money_amt NOT NULL,
    tax_id integer REFERENCES core.tax_code (id)
);

CREATE TABLE ap.payment_run (
    id serial PRIMARY KEY,
    run_on date NOT NULL,
    executed boolean NOT NULL DEFAULT false,
    total core.money_amt
);

CREATE TABLE ap.payment (
    id serial PRIMARY KEY,
    run_id integer REFERENCES ap.payment_run (id),
    bill_id integer NOT NULL REFERENCES ap.bill (id),
    amount core.money_amt NOT NULL
);

CREATE TABLE ap.bank_account (
    id serial PRIMARY KEY,
    party_id integer NOT NULL REFERENCES core.party (id),
    iban varchar(34) NOT NULL,
    bic varchar(11)
);

CREATE TABLE inv.item (
    id serial PRIMARY KEY,
    sku varchar(20) NOT NULL UNIQUE,
    name text NOT NULL,
    uom varchar(8) NOT NULL DEFAULT 'pc',
    cost core.money_amt,
    active boolean NOT NULL DEFAULT true
);

CREATE TABLE inv.warehouse (
    id serial PRIMARY KEY,
    company_id integer NOT NULL REFERENCES core.company (id),
    code text NOT NULL UNIQUE,
    addr core.address
);

CREATE TABLE inv.bin (
    id serial PRIMARY KEY,
    warehouse_id integer NOT NULL REFERENCES inv.warehouse (id) ON DELETE CASCADE,
    code text NOT NULL,
    UNIQUE (warehouse_id, code)
);

CREATE TABLE inv.stock (
    id serial PRIMARY KEY,
    item_id integer NOT NULL REFERENCES inv.item (id),
    warehouse_id integer NOT NULL REFERENCES inv.warehouse (id),
    qty numeric(14,3) NOT NULL DEFAULT 0
);

CREATE TABLE inv.move (
    id serial PRIMARY KEY,
    item_id integer NOT NULL REFERENCES inv.item (id),
    from_bin integer REFERENCES inv.bin (id),
    to_bin integer REFERENCES inv.bin (id),
    qty numeric(14,3) NOT NULL CHECK (qty > 0),
    moved_at timestamp NOT NULL DEFAULT now()
);

CREATE TABLE hr.employee (
    id serial PRIMARY KEY,
    party_id integer NOT NULL REFERENCES core.party (id),
    no text NOT NULL UNIQUE,
    hired date NOT NULL,
    left_on date,
    salary core.money_amt
);

CREATE TABLE hr.absence (
    id serial PRIMARY KEY,
    employee_id integer NOT NULL REFERENCES hr.employee (id) ON DELETE CASCADE,
    kind text NOT NULL,
    from_d date NOT NULL,
    to_d date NOT NULL,
    CHECK (to_d >= from_d)
);

CREATE TABLE hr.payslip (
    id serial PRIMARY KEY,
    employee_id integer NOT NULL REFERENCES hr.employee (id),
    period_id integer NOT NULL REFERENCES gl.period (id),
    gross core.money_amt,
    net core.money_amt
);

CREATE FUNCTION gl.check_balance() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE diff numeric;
BEGIN
  SELECT sum(debit - credit) INTO diff FROM gl.entry_line WHERE entry_id = NEW.entry_id;
  IF diff <> 0 THEN RAISE EXCEPTION 'entry % out of balance by %', NEW.entry_id, diff; END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER entry_balanced AFTER INSERT OR UPDATE ON gl.entry_line DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION gl.check_balance();
CREATE VIEW gl.trial_balance AS SELECT a.company_id, a.code, a.name, a.type, sum(l.debit) AS debit, sum(l.credit) AS credit FROM gl.account a LEFT JOIN gl.entry_line l ON l.account_id = a.id GROUP BY a.id;
CREATE VIEW gl.balance_sheet AS SELECT type, sum(debit - credit) AS balance FROM gl.trial_balance WHERE type IN ('asset','liability','equity') GROUP BY type;
CREATE VIEW ar.open_items AS SELECT i.id, i.doc_no, i.total - coalesce(sum(x.amount), 0) AS open FROM ar.invoice i LEFT JOIN ar.allocation x ON x.invoice_id = i.id WHERE i.status = 'posted' GROUP BY i.id;
CREATE MATERIALIZED VIEW inv.stock_value AS SELECT i.sku, sum(s.qty * i.cost::numeric) AS value FROM inv.item i JOIN inv.stock s ON s.item_id = i.id GROUP BY i.sku;
CREATE UNIQUE INDEX stock_value_sku ON inv.stock_value (sku);
COMMENT ON SCHEMA gl IS 'General ledger';
COMMENT ON DOMAIN core.pct IS 'percent';

CREATE INDEX party_company_id_idx ON core.party (company_id);
CREATE INDEX party_contact_party_id_idx ON core.party_contact (party_id);
CREATE INDEX tax_code_company_id_idx ON core.tax_code (company_id);
CREATE INDEX sequence_no_company_id_idx ON core.sequence_no (company_id);
CREATE INDEX account_company_id_idx ON gl.account (company_id);
CREATE INDEX account_parent_id_idx ON gl.account (parent_id);
CREATE INDEX fiscal_year_company_id_idx ON gl.fiscal_year (company_id);
CREATE INDEX period_fiscal_year_id_idx ON gl.period (fiscal_year_id);
CREATE INDEX cost_center_company_id_idx ON gl.cost_center (company_id);
CREATE INDEX journal_company_id_idx ON gl.journal (company_id);
CREATE INDEX entry_journal_id_idx ON gl.entry (journal_id);
CREATE INDEX entry_period_id_idx ON gl.entry (period_id);
CREATE INDEX entry_line_entry_id_idx ON gl.entry_line (entry_id);
CREATE INDEX entry_line_account_id_idx ON gl.entry_line (account_id);
CREATE INDEX entry_line_cost_center_id_idx ON gl.entry_line (cost_center_id);
CREATE INDEX budget_account_id_idx ON gl.budget (account_id);
CREATE INDEX budget_period_id_idx ON gl.budget (period_id);
CREATE INDEX invoice_party_id_idx ON ar.invoice (party_id);
CREATE INDEX invoice_term_id_idx ON ar.invoice (term_id);
CREATE INDEX invoice_entry_id_idx ON ar.invoice (entry_id);
CREATE INDEX invoice_line_invoice_id_idx ON ar.invoice_line (invoice_id);
CREATE INDEX invoice_line_tax_id_idx ON ar.invoice_line (tax_id);
CREATE INDEX receipt_party_id_idx ON ar.receipt (party_id);
CREATE INDEX allocation_receipt_id_idx ON ar.allocation (receipt_id);
CREATE INDEX allocation_invoice_id_idx ON ar.allocation (invoice_id);
CREATE INDEX dunning_invoice_id_idx ON ar.dunning (invoice_id);
CREATE INDEX bill_party_id_idx ON ap.bill (party_id);
CREATE INDEX bill_line_bill_id_idx ON ap.bill_line (bill_id);
CREATE INDEX bill_line_account_id_idx ON ap.bill_line (account_id);
CREATE INDEX bill_line_tax_id_idx ON ap.bill_line (tax_id);
CREATE INDEX payment_run_id_idx ON ap.payment (run_id);
CREATE INDEX payment_bill_id_idx ON ap.payment (bill_id);
CREATE INDEX bank_account_party_id_idx ON ap.bank_account (party_id);
CREATE INDEX warehouse_company_id_idx ON inv.warehouse (company_id);
CREATE INDEX bin_warehouse_id_idx ON inv.bin (warehouse_id);
CREATE INDEX stock_item_id_idx ON inv.stock (item_id);
CREATE INDEX stock_warehouse_id_idx ON inv.stock (warehouse_id);
CREATE INDEX move_item_id_idx ON inv.move (item_id);
CREATE INDEX move_from_bin_idx ON inv.move (from_bin);
CREATE INDEX move_to_bin_idx ON inv.move (to_bin);
CREATE INDEX employee_party_id_idx ON hr.employee (party_id);
CREATE INDEX absence_employee_id_idx ON hr.absence (employee_id);
CREATE INDEX payslip_employee_id_idx ON hr.payslip (employee_id);
CREATE INDEX payslip_period_id_idx ON hr.payslip (period_id);
