-- ERP, multi-schema, large
CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE SCHEMA core; CREATE SCHEMA gl; CREATE SCHEMA ar; CREATE SCHEMA ap; CREATE SCHEMA inv; CREATE SCHEMA people; CREATE SCHEMA audit;
CREATE DOMAIN core.money_amt AS numeric(18,4) DEFAULT 0;
CREATE DOMAIN core.currency AS char(3) CONSTRAINT currency_check CHECK (VALUE ~ '^[A-Z]{3}$');
CREATE DOMAIN core.pct AS numeric(5,2) CHECK (VALUE >= 0 AND VALUE <= 100);
CREATE TYPE gl.account_type AS ENUM ('asset','liability','equity','revenue','expense','memo');
CREATE TYPE core.doc_status AS ENUM ('draft','posted','approved','reversed');
CREATE TYPE core.address AS (line1 text, line2 text, city text, postcode varchar(16), region text, country char(2));
CREATE TABLE core.company (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code varchar(8) NOT NULL UNIQUE,
    name text NOT NULL,
    base_currency core.currency NOT NULL DEFAULT 'EUR',
    addr core.address,
    attrs jsonb NOT NULL DEFAULT '{}',
    fiscal_start smallint NOT NULL DEFAULT 1 CHECK (fiscal_start BETWEEN 1 AND 12)
);

CREATE TABLE core.fx_rate (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    from_cur core.currency NOT NULL,
    to_cur core.currency NOT NULL,
    valid_on date NOT NULL,
    rate numeric(18,8) NOT NULL,
    CONSTRAINT fx_rate_key UNIQUE (from_cur, to_cur, valid_on),
    CONSTRAINT fx_positive CHECK (rate > 0)
);

CREATE TABLE core.party (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    company_id bigint NOT NULL REFERENCES core.company (id),
    name text NOT NULL,
    tax_no varchar(32),
    roles text[] NOT NULL DEFAULT '{}' CHECK (roles <@ ARRAY['customer','vendor','employee']),
    billing core.address,
    shipping core.address
);

CREATE TABLE core.party_contact (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    party_id bigint NOT NULL REFERENCES core.party (id) ON DELETE CASCADE,
    kind text NOT NULL,
    value text NOT NULL,
    is_primary boolean NOT NULL DEFAULT false
);

CREATE TABLE core.payment_term (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    code text NOT NULL UNIQUE,
    days integer NOT NULL,
    discount core.pct,
    discount_days integer
);

CREATE TABLE core.tax_code (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    company_id bigint NOT NULL REFERENCES core.company (id),
    code varchar(10) NOT NULL,
    rate core.pct NOT NULL,
    valid_during daterange NOT NULL DEFAULT '[,)',
    EXCLUDE USING gist (company_id WITH =, code WITH =, valid_during WITH &&)
);

CREATE TABLE core.sequence_no (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    company_id bigint NOT NULL REFERENCES core.company (id),
    doc_type text NOT NULL,
    next_no bigint NOT NULL DEFAULT 1,
    UNIQUE (company_id, doc_type)
);

CREATE TABLE core.app_user (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    login text NOT NULL UNIQUE,
    email text,
    active boolean NOT NULL DEFAULT true,
    password_hash text NOT NULL,
    locked_at timestamptz
);

CREATE TABLE core.attachment (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entity regclass NOT NULL,
    entity_id bigint NOT NULL,
    filename text NOT NULL,
    content bytea
);

CREATE TABLE gl.account (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    company_id bigint NOT NULL REFERENCES core.company (id),
    code varchar(20) NOT NULL,
    name text NOT NULL,
    type gl.account_type NOT NULL,
    parent_id bigint REFERENCES gl.account (id),
    UNIQUE (company_id, code)
);

CREATE TABLE gl.fiscal_year (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    company_id bigint NOT NULL REFERENCES core.company (id),
    name text NOT NULL,
    starts date NOT NULL,
    ends date NOT NULL,
    closed boolean NOT NULL DEFAULT false,
    EXCLUDE USING gist (company_id WITH =, daterange(starts, ends, '[]') WITH &&),
    CHECK (ends > starts)
);

CREATE TABLE gl.period (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    fiscal_year_id bigint NOT NULL REFERENCES gl.fiscal_year (id) ON DELETE CASCADE,
    no smallint NOT NULL,
    starts date NOT NULL,
    ends date NOT NULL,
    locked boolean NOT NULL DEFAULT false,
    UNIQUE (fiscal_year_id, no)
);

CREATE TABLE gl.cost_center (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    company_id bigint NOT NULL REFERENCES core.company (id),
    code text NOT NULL,
    name text,
    manager_id bigint REFERENCES core.app_user (id) ON DELETE SET NULL
);

CREATE TABLE gl.journal (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    company_id bigint NOT NULL REFERENCES core.company (id),
    code varchar(10) NOT NULL,
    name text NOT NULL
);

CREATE TABLE gl.entry (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    journal_id bigint NOT NULL REFERENCES gl.journal (id),
    period_id bigint NOT NULL REFERENCES gl.period (id),
    doc_no text NOT NULL,
    posted_on date NOT NULL,
    status core.doc_status NOT NULL DEFAULT 'draft',
    memo text,
    reverses_id bigint REFERENCES gl.entry (id),
    created_by bigint REFERENCES core.app_user (id),
    UNIQUE (journal_id, doc_no)
);

CREATE TABLE gl.entry_line (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    entry_id bigint NOT NULL REFERENCES gl.entry (id) ON DELETE CASCADE,
    account_id bigint NOT NULL REFERENCES gl.account (id),
    cost_center_id bigint REFERENCES gl.cost_center (id),
    amount core.money_amt NOT NULL,
    debit numeric GENERATED ALWAYS AS (GREATEST(amount::numeric, 0)) STORED,
    credit numeric GENERATED ALWAYS AS (GREATEST(-amount::numeric, 0)) STORED,
    CHECK (amount <> 0),
    currency core.currency,
    memo text
);

CREATE TABLE gl.budget (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id bigint NOT NULL REFERENCES gl.account (id),
    period_id bigint NOT NULL REFERENCES gl.period (id),
    amount core.money_amt,
    UNIQUE (account_id, period_id)
);

CREATE TABLE ar.invoice (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    party_id bigint NOT NULL REFERENCES core.party (id),
    doc_no text NOT NULL,
    issued date NOT NULL,
    due date,
    term_id bigint REFERENCES core.payment_term (id),
    status core.doc_status NOT NULL DEFAULT 'draft',
    total core.money_amt,
    entry_id bigint REFERENCES gl.entry (id),
    company_id bigint NOT NULL REFERENCES core.company (id),
    CONSTRAINT invoice_no UNIQUE (company_id, doc_no)
);

CREATE TABLE ar.invoice_line (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    invoice_id bigint NOT NULL REFERENCES ar.invoice (id) ON DELETE CASCADE,
    line_no integer NOT NULL,
    item_id integer,
    descr text,
    qty numeric(12,3) NOT NULL,
    price core.money_amt NOT NULL,
    tax_id bigint REFERENCES core.tax_code (id),
    net numeric GENERATED ALWAYS AS (round(qty * price::numeric, 2)) STORED
);

CREATE TABLE ar.receipt (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    party_id bigint NOT NULL REFERENCES core.party (id),
    received date NOT NULL,
    amount core.money_amt NOT NULL,
    method varchar(20) NOT NULL DEFAULT 'wire'
);

CREATE TABLE ar.allocation (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    receipt_id bigint NOT NULL REFERENCES ar.receipt (id) ON DELETE CASCADE,
    invoice_id bigint NOT NULL REFERENCES ar.invoice (id),
    amount core.money_amt NOT NULL,
    UNIQUE (receipt_id, invoice_id)
);

CREATE TABLE ar.dunning (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    invoice_id bigint NOT NULL REFERENCES ar.invoice (id),
    level smallint NOT NULL CHECK (level BETWEEN 1 AND 4),
    sent date
);

CREATE TABLE ap.bill (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    party_id bigint NOT NULL REFERENCES core.party (id),
    vendor_ref text,
    received date NOT NULL,
    due date,
    status core.doc_status NOT NULL DEFAULT 'draft',
    total core.money_amt
);

CREATE TABLE ap.bill_line (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    bill_id bigint NOT NULL REFERENCES ap.bill (id) ON DELETE CASCADE,
    account_id bigint NOT NULL REFERENCES gl.account (id),
    amount core.money_amt NOT NULL,
    tax_id bigint REFERENCES core.tax_code (id)
);

CREATE TABLE ap.payment_run (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    run_on date NOT NULL,
    executed_at timestamptz,
    total core.money_amt
);

CREATE TABLE ap.payment (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    run_id bigint NOT NULL REFERENCES ap.payment_run (id) ON DELETE RESTRICT,
    bill_id bigint NOT NULL REFERENCES ap.bill (id),
    amount core.money_amt NOT NULL
);

CREATE TABLE ap.bank_account (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    party_id bigint NOT NULL REFERENCES core.party (id),
    iban varchar(34) NOT NULL,
    bic varchar(11),
    verified_at timestamptz
);

CREATE TABLE inv.item (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sku varchar(64) NOT NULL UNIQUE,
    name text NOT NULL,
    uom varchar(8) NOT NULL DEFAULT 'pc',
    standard_cost core.money_amt,
    active boolean NOT NULL DEFAULT true
);

CREATE TABLE inv.warehouse (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    company_id bigint NOT NULL REFERENCES core.company (id),
    code text NOT NULL UNIQUE,
    addr core.address
);

CREATE TABLE inv.bin (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    warehouse_id bigint NOT NULL REFERENCES inv.warehouse (id) ON DELETE CASCADE,
    code text NOT NULL,
    UNIQUE (warehouse_id, code)
);

CREATE TABLE inv.stock (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item_id bigint NOT NULL REFERENCES inv.item (id),
    bin_id bigint NOT NULL REFERENCES inv.bin (id),
    lot_no text,
    qty numeric(14,3) NOT NULL DEFAULT 0
);

CREATE TABLE inv.move (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item_id bigint NOT NULL REFERENCES inv.item (id),
    from_bin bigint REFERENCES inv.bin (id),
    to_bin bigint REFERENCES inv.bin (id),
    qty numeric(14,3) NOT NULL CHECK (qty > 0),
    moved_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE people.employee (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    party_id bigint NOT NULL REFERENCES core.party (id),
    no text NOT NULL UNIQUE,
    hired date NOT NULL,
    left_on date,
    grade smallint
);

CREATE TABLE people.absence (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    employee_id bigint NOT NULL REFERENCES people.employee (id) ON DELETE CASCADE,
    kind text NOT NULL,
    from_d date NOT NULL,
    to_d date NOT NULL,
    EXCLUDE USING gist (employee_id WITH =, daterange(from_d, to_d, '[]') WITH &&)
);

CREATE TABLE people.payslip (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    employee_id bigint NOT NULL REFERENCES people.employee (id),
    period_id bigint NOT NULL REFERENCES gl.period (id),
    gross core.money_amt,
    net core.money_amt
);

CREATE TABLE audit.log (id bigint GENERATED ALWAYS AS IDENTITY, at timestamptz NOT NULL DEFAULT now(), tbl text NOT NULL, op "char" NOT NULL, old_row jsonb, new_row jsonb, by_user text NOT NULL DEFAULT CURRENT_USER, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE TABLE audit.log_2024 PARTITION OF audit.log FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2025-01-01 00:00+00');
CREATE TABLE audit.log_rest PARTITION OF audit.log DEFAULT;
CREATE INDEX log_tbl ON audit.log (tbl, at);
CREATE FUNCTION audit.capture() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  INSERT INTO audit.log (tbl, op, old_row, new_row) VALUES (TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME, left(TG_OP, 1), CASE WHEN TG_OP <> 'INSERT' THEN to_jsonb(OLD) END, CASE WHEN TG_OP <> 'DELETE' THEN to_jsonb(NEW) END);
  RETURN NULL;
END $$;
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON core.company FOR EACH ROW EXECUTE FUNCTION audit.capture();
COMMENT ON TRIGGER audit ON core.company IS 'row audit to audit.log';
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON core.party FOR EACH ROW EXECUTE FUNCTION audit.capture();
COMMENT ON TRIGGER audit ON core.party IS 'row audit to audit.log';
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON core.tax_code FOR EACH ROW EXECUTE FUNCTION audit.capture();
COMMENT ON TRIGGER audit ON core.tax_code IS 'row audit to audit.log';
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON gl.account FOR EACH ROW EXECUTE FUNCTION audit.capture();
COMMENT ON TRIGGER audit ON gl.account IS 'row audit to audit.log';
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON gl.entry FOR EACH ROW EXECUTE FUNCTION audit.capture();
COMMENT ON TRIGGER audit ON gl.entry IS 'row audit to audit.log';
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON gl.entry_line FOR EACH ROW EXECUTE FUNCTION audit.capture();
COMMENT ON TRIGGER audit ON gl.entry_line IS 'row audit to audit.log';
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON ar.invoice FOR EACH ROW EXECUTE FUNCTION audit.capture();
COMMENT ON TRIGGER audit ON ar.invoice IS 'row audit to audit.log';
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON ar.receipt FOR EACH ROW EXECUTE FUNCTION audit.capture();
COMMENT ON TRIGGER audit ON ar.receipt IS 'row audit to audit.log';
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON ap.bill FOR EACH ROW EXECUTE FUNCTION audit.capture();
COMMENT ON TRIGGER audit ON ap.bill IS 'row audit to audit.log';
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON ap.payment FOR EACH ROW EXECUTE FUNCTION audit.capture();
COMMENT ON TRIGGER audit ON ap.payment IS 'row audit to audit.log';
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON inv.item FOR EACH ROW EXECUTE FUNCTION audit.capture();
COMMENT ON TRIGGER audit ON inv.item IS 'row audit to audit.log';
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON inv.move FOR EACH ROW EXECUTE FUNCTION audit.capture();
COMMENT ON TRIGGER audit ON inv.move IS 'row audit to audit.log';
CREATE TRIGGER audit AFTER INSERT OR UPDATE OR DELETE ON people.employee FOR EACH ROW EXECUTE FUNCTION audit.capture();
COMMENT ON TRIGGER audit ON people.employee IS 'row audit to audit.log';
CREATE FUNCTION gl.check_balance() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE diff numeric;
BEGIN
  SELECT sum(amount) INTO diff FROM gl.entry_line WHERE entry_id = NEW.entry_id;
  IF diff <> 0 THEN RAISE EXCEPTION 'entry % out of balance by %', NEW.entry_id, diff; END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER entry_balanced AFTER INSERT OR UPDATE ON gl.entry_line DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION gl.check_balance();
CREATE VIEW gl.trial_balance AS SELECT a.company_id, a.code, a.name, a.type, sum(l.debit) AS debit, sum(l.credit) AS credit FROM gl.account a LEFT JOIN gl.entry_line l ON l.account_id = a.id GROUP BY a.id;
CREATE VIEW gl.balance_sheet AS SELECT type, sum(debit - credit) AS balance FROM gl.trial_balance WHERE type IN ('asset','liability','equity','memo') GROUP BY type;
CREATE VIEW ar.open_items AS SELECT i.id, i.doc_no, i.total - coalesce(sum(x.amount), 0) AS open, i.due, CURRENT_DATE - i.due AS overdue_days FROM ar.invoice i LEFT JOIN ar.allocation x ON x.invoice_id = i.id WHERE i.status = 'approved' GROUP BY i.id;
CREATE MATERIALIZED VIEW inv.stock_value AS SELECT i.sku, sum(s.qty * i.standard_cost::numeric) AS value FROM inv.item i JOIN inv.stock s ON s.item_id = i.id GROUP BY i.sku;
CREATE UNIQUE INDEX stock_value_sku ON inv.stock_value (sku);
COMMENT ON SCHEMA gl IS 'General ledger (signed amounts since 3.0)';
COMMENT ON DOMAIN core.pct IS 'percent, 0 to 100';

CREATE INDEX party_company_id_idx ON core.party (company_id);
CREATE INDEX party_contact_party_id_idx ON core.party_contact (party_id);
CREATE INDEX tax_code_company_id_idx ON core.tax_code (company_id);
CREATE INDEX sequence_no_company_id_idx ON core.sequence_no (company_id);
CREATE INDEX account_company_id_idx ON gl.account (company_id);
CREATE INDEX account_parent_id_idx ON gl.account (parent_id);
CREATE INDEX fiscal_year_company_id_idx ON gl.fiscal_year (company_id);
CREATE INDEX period_fiscal_year_id_idx ON gl.period (fiscal_year_id);
CREATE INDEX cost_center_company_id_idx ON gl.cost_center (company_id);
CREATE INDEX cost_center_manager_id_idx ON gl.cost_center (manager_id);
CREATE INDEX journal_company_id_idx ON gl.journal (company_id);
CREATE INDEX entry_journal_id_idx ON gl.entry (journal_id);
CREATE INDEX entry_period_id_idx ON gl.entry (period_id);
CREATE INDEX entry_reverses_id_idx ON gl.entry (reverses_id);
CREATE INDEX entry_created_by_idx ON gl.entry (created_by);
CREATE INDEX entry_line_entry_id_idx ON gl.entry_line (entry_id);
CREATE INDEX entry_line_account_id_idx ON gl.entry_line (account_id);
CREATE INDEX entry_line_cost_center_id_idx ON gl.entry_line (cost_center_id);
CREATE INDEX budget_account_id_idx ON gl.budget (account_id);
CREATE INDEX budget_period_id_idx ON gl.budget (period_id);
CREATE INDEX invoice_party_id_idx ON ar.invoice (party_id);
CREATE INDEX invoice_term_id_idx ON ar.invoice (term_id);
CREATE INDEX invoice_entry_id_idx ON ar.invoice (entry_id);
CREATE INDEX invoice_company_id_idx ON ar.invoice (company_id);
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
CREATE INDEX stock_bin_id_idx ON inv.stock (bin_id);
CREATE INDEX move_item_id_idx ON inv.move (item_id);
CREATE INDEX move_from_bin_idx ON inv.move (from_bin);
CREATE INDEX move_to_bin_idx ON inv.move (to_bin);
CREATE INDEX employee_party_id_idx ON people.employee (party_id);
CREATE INDEX absence_employee_id_idx ON people.absence (employee_id);
CREATE INDEX payslip_employee_id_idx ON people.payslip (employee_id);
CREATE INDEX payslip_period_id_idx ON people.payslip (period_id);
