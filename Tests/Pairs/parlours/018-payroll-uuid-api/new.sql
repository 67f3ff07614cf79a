CREATE SCHEMA app; CREATE SCHEMA audit; CREATE SCHEMA payroll; CREATE SCHEMA tax;
CREATE DOMAIN payroll.cents AS bigint CONSTRAINT cents_limit CHECK (VALUE < 100000000000);
CREATE TYPE payroll.frequency AS ENUM ('weekly','biweekly','monthly','quarterly');
CREATE TYPE payroll.run_state AS ENUM ('open','calculated','approved','paid','reversed');
CREATE TABLE audit.log (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, tbl text NOT NULL, op text NOT NULL, at timestamptz NOT NULL DEFAULT now(), row_data jsonb, actor text DEFAULT current_setting('app.user', true));
CREATE TABLE app.tenant (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    slug text NOT NULL,
    plan text DEFAULT 'free' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT tenant_pkey PRIMARY KEY (id),
    UNIQUE (slug)
);
CREATE TABLE app.member (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant_id uuid NOT NULL,
    email text NOT NULL,
    role text DEFAULT 'user' NOT NULL,
    last_ip inet,
    mfa boolean DEFAULT false NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT member_pkey PRIMARY KEY (id)
);
CREATE TABLE app.api_key (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant_id uuid NOT NULL,
    digest bytea NOT NULL,
    label text,
    expires_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT api_key_pkey PRIMARY KEY (id)
);
CREATE TABLE app.webhook (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant_id uuid NOT NULL,
    url text NOT NULL,
    events text[] DEFAULT '{}' NOT NULL,
    secret_hash text,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT webhook_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.employer (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    tenant_id uuid NOT NULL,
    legal_name text NOT NULL,
    ein text,
    name text,
    settings jsonb DEFAULT '{}' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT employer_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.pay_schedule (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    employer_id uuid NOT NULL,
    frequency payroll.frequency DEFAULT 'biweekly' NOT NULL,
    anchor date NOT NULL,
    name text,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT pay_schedule_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.department (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    employer_id uuid NOT NULL,
    name text NOT NULL,
    parent_id uuid,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT department_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.employee (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    employer_id uuid NOT NULL,
    department_id uuid,
    first_name text NOT NULL,
    last_name text NOT NULL,
    hired_on date NOT NULL,
    terminated_on date,
    ssn_enc bytea,
    ssn_last4 character(4),
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT employee_pkey PRIMARY KEY (id),
    CHECK (terminated_on >= hired_on)
);
CREATE TABLE payroll.employee_address (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    employee_id uuid NOT NULL,
    line1 text NOT NULL,
    city text NOT NULL,
    region text,
    postal text,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT employee_address_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.job (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    employee_id uuid NOT NULL,
    title text NOT NULL,
    rate payroll.cents NOT NULL,
    unit text DEFAULT 'hour' NOT NULL,
    effective daterange NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT job_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.bank_account (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    employee_id uuid NOT NULL,
    routing text NOT NULL,
    account_enc bytea NOT NULL,
    share numeric(5,2) DEFAULT 100 NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT bank_account_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.pay_period (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    pay_schedule_id uuid NOT NULL,
    starts date NOT NULL,
    ends date NOT NULL,
    pay_date date NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT pay_period_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.timesheet (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    employee_id uuid NOT NULL,
    pay_period_id uuid NOT NULL,
    hours numeric(6,3) NOT NULL,
    overtime numeric(6,3) DEFAULT 0 NOT NULL,
    approved boolean DEFAULT false NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT timesheet_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.timesheet_entry (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    timesheet_id uuid NOT NULL,
    job_id uuid NOT NULL,
    day date NOT NULL,
    hours numeric(5,2) NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT timesheet_entry_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.earning_code (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    employer_id uuid NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    taxable boolean DEFAULT true NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT earning_code_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.deduction_code (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    employer_id uuid NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    pretax boolean DEFAULT false NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT deduction_code_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.benefit_plan (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    employer_id uuid NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    employee_cost payroll.cents DEFAULT 0 NOT NULL,
    employer_cost payroll.cents DEFAULT 0 NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT benefit_plan_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.benefit_enrollment (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    benefit_plan_id uuid NOT NULL,
    employee_id uuid NOT NULL,
    coverage text,
    starts date NOT NULL,
    ends date,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT benefit_enrollment_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.pay_run (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    pay_period_id uuid NOT NULL,
    state payroll.run_state DEFAULT 'open' NOT NULL,
    approved_by_id uuid,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT pay_run_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.pay_stub (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    pay_run_id uuid NOT NULL,
    employee_id uuid NOT NULL,
    gross payroll.cents NOT NULL,
    net payroll.cents NOT NULL,
    withheld bigint GENERATED ALWAYS AS ((gross)::bigint - (net)::bigint) STORED,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT pay_stub_pkey PRIMARY KEY (id),
    CHECK (net <= gross)
);
CREATE TABLE payroll.stub_earning (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    pay_stub_id uuid NOT NULL,
    earning_code_id uuid NOT NULL,
    hours numeric(8,2),
    amount payroll.cents NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT stub_earning_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.stub_deduction (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    pay_stub_id uuid NOT NULL,
    deduction_code_id uuid NOT NULL,
    amount payroll.cents NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT stub_deduction_pkey PRIMARY KEY (id)
);
CREATE TABLE tax.jurisdiction (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT jurisdiction_pkey PRIMARY KEY (id),
    UNIQUE (code)
);
CREATE TABLE tax.tax_bracket (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    jurisdiction_id uuid NOT NULL,
    year integer NOT NULL,
    floor payroll.cents NOT NULL,
    rate numeric(7,5) NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT tax_bracket_pkey PRIMARY KEY (id)
);
CREATE TABLE tax.filing (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    employer_id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    form text NOT NULL,
    period daterange NOT NULL,
    filed_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT filing_pkey PRIMARY KEY (id)
);
CREATE TABLE tax.stub_tax (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    pay_stub_id uuid NOT NULL,
    jurisdiction_id uuid NOT NULL,
    amount payroll.cents NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT stub_tax_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.garnishment (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    employee_id uuid NOT NULL,
    case_no text NOT NULL,
    amount payroll.cents NOT NULL,
    starts date NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT garnishment_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.leave_policy (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    employer_id uuid NOT NULL,
    name text NOT NULL,
    accrual numeric(6,3) NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT leave_policy_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.leave_balance (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    employee_id uuid NOT NULL,
    leave_policy_id uuid NOT NULL,
    hours numeric(8,2) DEFAULT 0 NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT leave_balance_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.leave_request (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    employee_id uuid NOT NULL,
    leave_policy_id uuid NOT NULL,
    starts date NOT NULL,
    ends date NOT NULL,
    status text DEFAULT 'pending' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT leave_request_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.expense (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    employee_id uuid NOT NULL,
    amount payroll.cents NOT NULL,
    category text,
    receipt bytea,
    status text DEFAULT 'submitted' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT expense_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.contractor (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    employer_id uuid NOT NULL,
    name text NOT NULL,
    email text,
    w9_on_file boolean DEFAULT false NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT contractor_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.contractor_payment (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    contractor_id uuid NOT NULL,
    amount payroll.cents NOT NULL,
    paid_on date,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    archived_at timestamptz,
    CONSTRAINT contractor_payment_pkey PRIMARY KEY (id)
);
ALTER TABLE app.member ADD CONSTRAINT member_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES app.tenant (id) ON DELETE CASCADE;
ALTER TABLE app.api_key ADD CONSTRAINT api_key_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES app.tenant (id) ON DELETE CASCADE;
ALTER TABLE ONLY app.webhook ADD CONSTRAINT webhook_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES app.tenant (id) ON DELETE CASCADE;
ALTER TABLE payroll.employer ADD CONSTRAINT employer_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES app.tenant (id) ON DELETE CASCADE;
ALTER TABLE payroll.pay_schedule ADD CONSTRAINT pay_schedule_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES payroll.employer (id) ON DELETE CASCADE;
ALTER TABLE ONLY payroll.department ADD CONSTRAINT department_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES payroll.employer (id) ON DELETE CASCADE;
ALTER TABLE ONLY payroll.department ADD CONSTRAINT department_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES payroll.department (id) ON DELETE CASCADE;
ALTER TABLE payroll.employee ADD CONSTRAINT employee_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES payroll.employer (id) ON DELETE CASCADE;
ALTER TABLE payroll.employee ADD CONSTRAINT employee_department_id_fkey FOREIGN KEY (department_id) REFERENCES payroll.department (id) ON DELETE CASCADE;
ALTER TABLE ONLY payroll.employee_address ADD CONSTRAINT employee_address_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES payroll.employee (id) ON DELETE CASCADE;
ALTER TABLE ONLY payroll.job ADD CONSTRAINT job_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES payroll.employee (id) ON DELETE CASCADE;
ALTER TABLE payroll.bank_account ADD CONSTRAINT bank_account_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES payroll.employee (id) ON DELETE CASCADE;
ALTER TABLE payroll.pay_period ADD CONSTRAINT pay_period_pay_schedule_id_fkey FOREIGN KEY (pay_schedule_id) REFERENCES payroll.pay_schedule (id) ON DELETE CASCADE;
ALTER TABLE payroll.timesheet ADD CONSTRAINT timesheet_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES payroll.employee (id) ON DELETE CASCADE;
ALTER TABLE payroll.timesheet ADD CONSTRAINT timesheet_pay_period_id_fkey FOREIGN KEY (pay_period_id) REFERENCES payroll.pay_period (id) ON DELETE CASCADE;
ALTER TABLE payroll.timesheet_entry ADD CONSTRAINT timesheet_entry_timesheet_id_fkey FOREIGN KEY (timesheet_id) REFERENCES payroll.timesheet (id) ON DELETE CASCADE;
ALTER TABLE payroll.timesheet_entry ADD CONSTRAINT timesheet_entry_job_id_fkey FOREIGN KEY (job_id) REFERENCES payroll.job (id) ON DELETE CASCADE;
ALTER TABLE payroll.earning_code ADD CONSTRAINT earning_code_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES payroll.employer (id) ON DELETE CASCADE;
ALTER TABLE ONLY payroll.deduction_code ADD CONSTRAINT deduction_code_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES payroll.employer (id) ON DELETE CASCADE;
ALTER TABLE ONLY payroll.benefit_plan ADD CONSTRAINT benefit_plan_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES payroll.employer (id) ON DELETE CASCADE;
ALTER TABLE ONLY payroll.benefit_enrollment ADD CONSTRAINT benefit_enrollment_benefit_plan_id_fkey FOREIGN KEY (benefit_plan_id) REFERENCES payroll.benefit_plan (id) ON DELETE CASCADE;
ALTER TABLE ONLY payroll.benefit_enrollment ADD CONSTRAINT benefit_enrollment_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES payroll.employee (id) ON DELETE CASCADE;
ALTER TABLE payroll.pay_run ADD CONSTRAINT pay_run_pay_period_id_fkey FOREIGN KEY (pay_period_id) REFERENCES payroll.pay_period (id) ON DELETE CASCADE;
ALTER TABLE payroll.pay_run ADD CONSTRAINT pay_run_approved_by_id_fkey FOREIGN KEY (approved_by_id) REFERENCES app.member (id) ON DELETE CASCADE;
ALTER TABLE payroll.pay_stub ADD CONSTRAINT pay_stub_pay_run_id_fkey FOREIGN KEY (pay_run_id) REFERENCES payroll.pay_run (id) ON DELETE CASCADE;
ALTER TABLE payroll.pay_stub ADD CONSTRAINT pay_stub_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES payroll.employee (id) ON DELETE CASCADE;
ALTER TABLE payroll.stub_earning ADD CONSTRAINT stub_earning_pay_stub_id_fkey FOREIGN KEY (pay_stub_id) REFERENCES payroll.pay_stub (id) ON DELETE CASCADE;
ALTER TABLE payroll.stub_earning ADD CONSTRAINT stub_earning_earning_code_id_fkey FOREIGN KEY (earning_code_id) REFERENCES payroll.earning_code (id) ON DELETE CASCADE;
ALTER TABLE payroll.stub_deduction ADD CONSTRAINT stub_deduction_pay_stub_id_fkey FOREIGN KEY (pay_stub_id) REFERENCES payroll.pay_stub (id) ON DELETE CASCADE;
ALTER TABLE payroll.stub_deduction ADD CONSTRAINT stub_deduction_deduction_code_id_fkey FOREIGN KEY (deduction_code_id) REFERENCES payroll.deduction_code (id) ON DELETE CASCADE;
ALTER TABLE tax.tax_bracket ADD CONSTRAINT tax_bracket_jurisdiction_id_fkey FOREIGN KEY (jurisdiction_id) REFERENCES tax.jurisdiction (id) ON DELETE CASCADE;
ALTER TABLE ONLY tax.filing ADD CONSTRAINT filing_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES payroll.employer (id) ON DELETE CASCADE;
ALTER TABLE ONLY tax.filing ADD CONSTRAINT filing_jurisdiction_id_fkey FOREIGN KEY (jurisdiction_id) REFERENCES tax.jurisdiction (id) ON DELETE CASCADE;
ALTER TABLE ONLY tax.stub_tax ADD CONSTRAINT stub_tax_pay_stub_id_fkey FOREIGN KEY (pay_stub_id) REFERENCES payroll.pay_stub (id) ON DELETE CASCADE;
ALTER TABLE ONLY tax.stub_tax ADD CONSTRAINT stub_tax_jurisdiction_id_fkey FOREIGN KEY (jurisdiction_id) REFERENCES tax.jurisdiction (id) ON DELETE CASCADE;
ALTER TABLE payroll.garnishment ADD CONSTRAINT garnishment_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES payroll.employee (id) ON DELETE CASCADE;
ALTER TABLE payroll.leave_policy ADD CONSTRAINT leave_policy_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES payroll.employer (id) ON DELETE CASCADE;
ALTER TABLE payroll.leave_balance ADD CONSTRAINT leave_balance_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES payroll.employee (id) ON DELETE CASCADE;
ALTER TABLE payroll.leave_balance ADD CONSTRAINT leave_balance_leave_policy_id_fkey FOREIGN KEY (leave_policy_id) REFERENCES payroll.leave_policy (id) ON DELETE CASCADE;
ALTER TABLE payroll.leave_request ADD CONSTRAINT leave_request_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES payroll.employee (id) ON DELETE CASCADE;
ALTER TABLE payroll.leave_request ADD CONSTRAINT leave_request_leave_policy_id_fkey FOREIGN KEY (leave_policy_id) REFERENCES payroll.leave_policy (id) ON DELETE CASCADE;
ALTER TABLE payroll.expense ADD CONSTRAINT expense_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES payroll.employee (id) ON DELETE CASCADE;
ALTER TABLE ONLY payroll.contractor ADD CONSTRAINT contractor_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES payroll.employer (id) ON DELETE CASCADE;
ALTER TABLE payroll.contractor_payment ADD CONSTRAINT contractor_payment_contractor_id_fkey FOREIGN KEY (contractor_id) REFERENCES payroll.contractor (id) ON DELETE CASCADE;

CREATE FUNCTION app.set_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at := clock_timestamp(); RETURN NEW; END $$;
CREATE FUNCTION audit.capture() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO audit.log (tbl, op, row_data) VALUES (TG_TABLE_SCHEMA || '.' || TG_TABLE_NAME, TG_OP, to_jsonb(coalesce(NEW, OLD))); RETURN NULL; END $$;
CREATE FUNCTION payroll.fmt(c payroll.cents) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT to_char(c / 100.0, 'FM999,999,990.00') $$;
CREATE VIEW payroll.run_totals AS SELECT r.id, r.state, count(s.id) AS stubs, sum(s.gross) AS gross, sum(s.net) AS net FROM payroll.pay_run r LEFT JOIN payroll.pay_stub s ON s.pay_run_id = r.id GROUP BY r.id;
CREATE VIEW payroll.pending_runs AS SELECT t.id, t.gross - t.net AS withheld, t.stubs FROM payroll.run_totals t WHERE t.state < 'approved';
CREATE VIEW payroll.stub_print AS SELECT s.id, e.last_name, payroll.fmt(s.gross) AS gross, payroll.fmt(s.net) AS net FROM payroll.pay_stub s JOIN payroll.employee e ON e.id = s.employee_id;
CREATE EXTENSION IF NOT EXISTS btree_gist;
ALTER TABLE payroll.job ADD CONSTRAINT job_no_overlap EXCLUDE USING gist (employee_id WITH =, effective WITH &&);
CREATE UNIQUE INDEX member_email_live ON app.member (tenant_id, lower(email)) WHERE archived_at IS NULL;
ALTER TABLE payroll.employee ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON payroll.employee USING (employer_id IN (SELECT id FROM payroll.employer WHERE tenant_id = (current_setting('app.tenant'))::uuid));


CREATE VIEW app.v_tenant AS
SELECT x.id, x.name, x.slug, x.plan, x.created_at, x.updated_at, x.archived_at
  FROM app.tenant x
  WHERE x.archived_at IS NULL;
CREATE FUNCTION app.tenant_get(p_id uuid) RETURNS SETOF app.tenant
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM app.tenant WHERE id = p_id $$;
CREATE FUNCTION app.tenant_add(p_name text, p_slug text, p_archived_at timestamptz) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    AS $_$
DECLARE
  v_id uuid;
BEGIN
  INSERT INTO app.tenant (name, slug, archived_at)
  VALUES (p_name, p_slug, p_archived_at)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW app.v_member AS
SELECT x.id, x.tenant_id, j1.name AS tenant_name, x.email, x.role, x.last_ip, x.mfa, x.created_at, x.updated_at, x.archived_at
  FROM app.member x
  LEFT JOIN app.tenant j1 ON j1.id = x.tenant_id
  WHERE x.archived_at IS NULL;
CREATE FUNCTION app.member_add(p_tenant_id uuid, p_email text, p_last_ip inet, p_archived_at timestamptz) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    AS $_$
DECLARE
  v_id uuid;
BEGIN
  INSERT INTO app.member (tenant_id, email, last_ip, archived_at)
  VALUES (p_tenant_id, p_email, p_last_ip, p_archived_at)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW app.v_employer AS
SELECT x.id, x.tenant_id, j1.name AS tenant_name, x.legal_name, x.ein, x.name, x.settings, x.created_at, x.updated_at, x.archived_at
  FROM payroll.employer x
  LEFT JOIN app.tenant j1 ON j1.id = x.tenant_id
  WHERE x.archived_at IS NULL;
CREATE FUNCTION app.employer_get(p_id uuid) RETURNS SETOF payroll.employer
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM payroll.employer WHERE id = p_id $$;
CREATE FUNCTION app.employer_add(p_tenant_id uuid, p_legal_name text, p_ein text, p_name text, p_archived_at timestamptz) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    AS $_$
DECLARE
  v_id uuid;
BEGIN
  INSERT INTO payroll.employer (tenant_id, legal_name, ein, name, archived_at)
  VALUES (p_tenant_id, p_legal_name, p_ein, p_name, p_archived_at)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER audit_employer AFTER INSERT OR UPDATE OR DELETE ON payroll.employer FOR EACH ROW EXECUTE FUNCTION audit.capture();
CREATE VIEW app.v_pay_schedule AS
SELECT x.id, x.employer_id, j1.name AS employer_name, x.frequency, x.anchor, x.name, x.created_at, x.updated_at, x.archived_at
  FROM payroll.pay_schedule x
  LEFT JOIN payroll.employer j1 ON j1.id = x.employer_id
  WHERE x.archived_at IS NULL;
CREATE VIEW app.v_department AS
SELECT x.id, x.employer_id, j1.name AS employer_name, x.name, x.parent_id, x.created_at, x.updated_at, x.archived_at
  FROM payroll.department x
  LEFT JOIN payroll.employer j1 ON j1.id = x.employer_id
  WHERE x.archived_at IS NULL;
CREATE VIEW app.v_employee AS
SELECT x.id, x.employer_id, j1.name AS employer_name, x.department_id, j2.name AS department_name, x.first_name, x.last_name, x.hired_on, x.terminated_on, x.ssn_enc, x.ssn_last4, x.created_at, x.updated_at, x.archived_at
  FROM payroll.employee x
  LEFT JOIN payroll.employer j1 ON j1.id = x.employer_id
  LEFT JOIN payroll.department j2 ON j2.id = x.department_id
  WHERE x.archived_at IS NULL;
CREATE FUNCTION app.employee_get(p_id uuid) RETURNS SETOF payroll.employee
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM payroll.employee WHERE id = p_id $$;
CREATE FUNCTION app.employee_add(p_employer_id uuid, p_department_id uuid, p_first_name text, p_last_name text, p_hired_on date, p_terminated_on date, p_ssn_enc bytea) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    AS $_$
DECLARE
  v_id uuid;
BEGIN
  INSERT INTO payroll.employee (employer_id, department_id, first_name, last_name, hired_on, terminated_on, ssn_enc)
  VALUES (p_employer_id, p_department_id, p_first_name, p_last_name, p_hired_on, p_terminated_on, p_ssn_enc)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER set_updated_employee BEFORE UPDATE ON payroll.employee FOR EACH ROW EXECUTE FUNCTION app.set_updated();
CREATE TRIGGER audit_employee AFTER INSERT OR UPDATE OR DELETE ON payroll.employee FOR EACH ROW EXECUTE FUNCTION audit.capture();
CREATE VIEW app.v_job AS
SELECT x.id, x.employee_id, x.title, x.rate, x.unit, x.effective, x.created_at, x.updated_at, x.archived_at
  FROM payroll.job x
  WHERE x.archived_at IS NULL;
CREATE TRIGGER audit_job AFTER INSERT OR UPDATE OR DELETE ON payroll.job FOR EACH ROW EXECUTE FUNCTION audit.capture();
CREATE TRIGGER audit_bank_account AFTER INSERT OR UPDATE OR DELETE ON payroll.bank_account FOR EACH ROW EXECUTE FUNCTION audit.capture();
CREATE VIEW app.v_timesheet AS
SELECT x.id, x.employee_id, x.pay_period_id, x.hours, x.overtime, x.approved, x.created_at, x.updated_at, x.archived_at
  FROM payroll.timesheet x
  WHERE x.archived_at IS NULL;
CREATE FUNCTION app.timesheet_add(p_employee_id uuid, p_pay_period_id uuid, p_hours numeric(6,3), p_archived_at timestamptz) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    AS $_$
DECLARE
  v_id uuid;
BEGIN
  INSERT INTO payroll.timesheet (employee_id, pay_period_id, hours, archived_at)
  VALUES (p_employee_id, p_pay_period_id, p_hours, p_archived_at)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER set_updated_timesheet BEFORE UPDATE ON payroll.timesheet FOR EACH ROW EXECUTE FUNCTION app.set_updated();
CREATE VIEW app.v_benefit_plan AS
SELECT x.id, x.employer_id, j1.name AS employer_name, x.name, x.kind, x.employee_cost, x.employer_cost, x.created_at, x.updated_at, x.archived_at
  FROM payroll.benefit_plan x
  LEFT JOIN payroll.employer j1 ON j1.id = x.employer_id
  WHERE x.archived_at IS NULL;
CREATE FUNCTION app.benefit_enrollment_add(p_benefit_plan_id uuid, p_employee_id uuid, p_coverage text, p_starts date, p_ends date, p_archived_at timestamptz) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    AS $_$
DECLARE
  v_id uuid;
BEGIN
  INSERT INTO payroll.benefit_enrollment (benefit_plan_id, employee_id, coverage, starts, ends, archived_at)
  VALUES (p_benefit_plan_id, p_employee_id, p_coverage, p_starts, p_ends, p_archived_at)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER audit_benefit_enrollment AFTER INSERT OR UPDATE OR DELETE ON payroll.benefit_enrollment FOR EACH ROW EXECUTE FUNCTION audit.capture();
CREATE VIEW app.v_pay_run AS
SELECT x.id, x.pay_period_id, x.state, x.approved_by_id, x.created_at, x.updated_at, x.archived_at
  FROM payroll.pay_run x
  WHERE x.archived_at IS NULL;
CREATE FUNCTION app.pay_run_get(p_id uuid) RETURNS SETOF payroll.pay_run
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM payroll.pay_run WHERE id = p_id $$;
CREATE FUNCTION app.pay_run_add(p_pay_period_id uuid, p_approved_by_id uuid, p_archived_at timestamptz) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    AS $_$
DECLARE
  v_id uuid;
BEGIN
  INSERT INTO payroll.pay_run (pay_period_id, approved_by_id, archived_at)
  VALUES (p_pay_period_id, p_approved_by_id, p_archived_at)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER audit_pay_run AFTER INSERT OR UPDATE OR DELETE ON payroll.pay_run FOR EACH ROW EXECUTE FUNCTION audit.capture();
CREATE VIEW app.v_pay_stub AS
SELECT x.id, x.pay_run_id, x.employee_id, x.gross, x.net, x.created_at, x.updated_at, x.archived_at
  FROM payroll.pay_stub x
  WHERE x.archived_at IS NULL;
CREATE FUNCTION app.pay_stub_get(p_id uuid) RETURNS SETOF payroll.pay_stub
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM payroll.pay_stub WHERE id = p_id $$;
CREATE FUNCTION app.pay_stub_add(p_pay_run_id uuid, p_employee_id uuid, p_gross payroll.cents, p_net payroll.cents, p_archived_at timestamptz) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    AS $_$
DECLARE
  v_id uuid;
BEGIN
  INSERT INTO payroll.pay_stub (pay_run_id, employee_id, gross, net, archived_at)
  VALUES (p_pay_run_id, p_employee_id, p_gross, p_net, p_archived_at)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER audit_pay_stub AFTER INSERT OR UPDATE OR DELETE ON payroll.pay_stub FOR EACH ROW EXECUTE FUNCTION audit.capture();
CREATE VIEW app.v_jurisdiction AS
SELECT x.id, x.code, x.name, x.created_at, x.updated_at, x.archived_at
  FROM tax.jurisdiction x
  WHERE x.archived_at IS NULL;
CREATE VIEW app.v_filing AS
SELECT x.id, x.employer_id, j1.name AS employer_name, x.jurisdiction_id, j2.code AS jurisdiction_code, x.form, x.period, x.filed_at, x.created_at, x.updated_at, x.archived_at
  FROM tax.filing x
  LEFT JOIN payroll.employer j1 ON j1.id = x.employer_id
  LEFT JOIN tax.jurisdiction j2 ON j2.id = x.jurisdiction_id
  WHERE x.archived_at IS NULL;
CREATE FUNCTION app.filing_add(p_employer_id uuid, p_jurisdiction_id uuid, p_form text, p_period daterange, p_filed_at timestamptz, p_archived_at timestamptz) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    AS $_$
DECLARE
  v_id uuid;
BEGIN
  INSERT INTO tax.filing (employer_id, jurisdiction_id, form, period, filed_at, archived_at)
  VALUES (p_employer_id, p_jurisdiction_id, p_form, p_period, p_filed_at, p_archived_at)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER audit_garnishment AFTER INSERT OR UPDATE OR DELETE ON payroll.garnishment FOR EACH ROW EXECUTE FUNCTION audit.capture();
CREATE VIEW app.v_leave_request AS
SELECT x.id, x.employee_id, x.leave_policy_id, j1.name AS leave_policy_name, x.starts, x.ends, x.status, x.created_at, x.updated_at, x.archived_at
  FROM payroll.leave_request x
  LEFT JOIN payroll.leave_policy j1 ON j1.id = x.leave_policy_id
  WHERE x.archived_at IS NULL;
CREATE FUNCTION app.leave_request_add(p_employee_id uuid, p_leave_policy_id uuid, p_starts date, p_ends date, p_archived_at timestamptz) RETURNS uuid
    LANGUAGE plpgsql SECURITY DEFINER
    AS $_$
DECLARE
  v_id uuid;
BEGIN
  INSERT INTO payroll.leave_request (employee_id, leave_policy_id, starts, ends, archived_at)
  VALUES (p_employee_id, p_leave_policy_id, p_starts, p_ends, p_archived_at)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER audit_leave_request AFTER INSERT OR UPDATE OR DELETE ON payroll.leave_request FOR EACH ROW EXECUTE FUNCTION audit.capture();
CREATE VIEW app.v_expense AS
SELECT x.id, x.employee_id, x.amount, x.category, x.receipt, x.status, x.created_at, x.updated_at, x.archived_at
  FROM payroll.expense x
  WHERE x.archived_at IS NULL;
CREATE TRIGGER audit_expense AFTER INSERT OR UPDATE OR DELETE ON payroll.expense FOR EACH ROW EXECUTE FUNCTION audit.capture();
CREATE VIEW app.v_contractor AS
SELECT x.id, x.employer_id, j1.name AS employer_name, x.name, x.email, x.w9_on_file, x.created_at, x.updated_at, x.archived_at
  FROM payroll.contractor x
  LEFT JOIN payroll.employer j1 ON j1.id = x.employer_id
  WHERE x.archived_at IS NULL;
CREATE TRIGGER audit_contractor_payment AFTER INSERT OR UPDATE OR DELETE ON payroll.contractor_payment FOR EACH ROW EXECUTE FUNCTION audit.capture();
