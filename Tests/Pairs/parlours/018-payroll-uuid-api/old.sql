CREATE SCHEMA app; CREATE SCHEMA audit; CREATE SCHEMA payroll;
CREATE DOMAIN payroll.cents AS integer;
CREATE TYPE payroll.frequency AS ENUM ('weekly','biweekly','semimonthly','monthly');
CREATE TYPE payroll.run_state AS ENUM ('open','calculated','approved','paid');
CREATE TABLE audit.log (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, tbl text NOT NULL, op text NOT NULL, at timestamptz NOT NULL DEFAULT now(), row_data json, actor text DEFAULT current_setting('app.user', true));
CREATE TABLE app.tenant (
    id serial NOT NULL,
    name text NOT NULL,
    slug text NOT NULL,
    plan text DEFAULT 'free' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT tenant_pkey PRIMARY KEY (id),
    UNIQUE (slug)
);
CREATE TABLE app.member (
    id serial NOT NULL,
    tenant_id integer NOT NULL,
    email text NOT NULL,
    role text DEFAULT 'user' NOT NULL,
    last_ip text,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT member_pkey PRIMARY KEY (id)
);
CREATE TABLE app.api_key (
    id serial NOT NULL,
    tenant_id integer NOT NULL,
    digest bytea NOT NULL,
    label text,
    expires_at timestamptz,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT api_key_pkey PRIMARY KEY (id)
);
CREATE TABLE app.webhook (
    id serial NOT NULL,
    tenant_id integer NOT NULL,
    url text NOT NULL,
    events text[] DEFAULT '{}' NOT NULL,
    secret_hash text,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT webhook_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.employer (
    id serial NOT NULL,
    tenant_id integer NOT NULL,
    legal_name text NOT NULL,
    ein text,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT employer_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.pay_schedule (
    id serial NOT NULL,
    employer_id integer NOT NULL,
    frequency payroll.frequency DEFAULT 'biweekly' NOT NULL,
    anchor date NOT NULL,
    name text,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pay_schedule_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.department (
    id serial NOT NULL,
    employer_id integer NOT NULL,
    name text NOT NULL,
    parent_id integer,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT department_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.employee (
    id serial NOT NULL,
    employer_id integer NOT NULL,
    department_id integer,
    first_name text NOT NULL,
    last_name text NOT NULL,
    hired_on date NOT NULL,
    terminated_on date,
    ssn text,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT employee_pkey PRIMARY KEY (id),
    CHECK (terminated_on >= hired_on)
);
CREATE TABLE payroll.employee_address (
    id serial NOT NULL,
    employee_id integer NOT NULL,
    line1 text NOT NULL,
    city text NOT NULL,
    region text,
    postal text,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT employee_address_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.job (
    id serial NOT NULL,
    employee_id integer NOT NULL,
    title text NOT NULL,
    rate payroll.cents NOT NULL,
    unit text DEFAULT 'hour' NOT NULL,
    effective date NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT job_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.bank_account (
    id serial NOT NULL,
    employee_id integer NOT NULL,
    routing text NOT NULL,
    account_enc bytea NOT NULL,
    share numeric(5,2) DEFAULT 100 NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT bank_account_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.pay_period (
    id serial NOT NULL,
    pay_schedule_id integer NOT NULL,
    starts date NOT NULL,
    ends date NOT NULL,
    pay_date date NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pay_period_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.timesheet (
    id serial NOT NULL,
    employee_id integer NOT NULL,
    pay_period_id integer NOT NULL,
    hours numeric(5,2) NOT NULL,
    overtime numeric(5,2) DEFAULT 0 NOT NULL,
    approved boolean DEFAULT false NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT timesheet_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.timesheet_entry (
    id serial NOT NULL,
    timesheet_id integer NOT NULL,
    job_id integer NOT NULL,
    day date NOT NULL,
    hours numeric(5,2) NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT timesheet_entry_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.earning_code (
    id serial NOT NULL,
    employer_id integer NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    taxable boolean DEFAULT true NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT earning_code_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.deduction_code (
    id serial NOT NULL,
    employer_id integer NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    pretax boolean DEFAULT false NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT deduction_code_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.benefit_plan (
    id serial NOT NULL,
    employer_id integer NOT NULL,
    name text NOT NULL,
    kind text NOT NULL,
    employee_cost payroll.cents DEFAULT 0 NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT benefit_plan_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.benefit_enrollment (
    id serial NOT NULL,
    benefit_plan_id integer NOT NULL,
    employee_id integer NOT NULL,
    coverage text,
    starts date NOT NULL,
    ends date,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT benefit_enrollment_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.pay_run (
    id serial NOT NULL,
    pay_period_id integer NOT NULL,
    state payroll.run_state DEFAULT 'open' NOT NULL,
    approved_by_id integer,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pay_run_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.pay_stub (
    id serial NOT NULL,
    pay_run_id integer NOT NULL,
    employee_id integer NOT NULL,
    gross payroll.cents NOT NULL,
    net payroll.cents NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pay_stub_pkey PRIMARY KEY (id),
    CHECK (net <= gross)
);
CREATE TABLE payroll.stub_earning (
    id serial NOT NULL,
    pay_stub_id integer NOT NULL,
    earning_code_id integer NOT NULL,
    hours numeric(8,2),
    amount payroll.cents NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT stub_earning_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.stub_deduction (
    id serial NOT NULL,
    pay_stub_id integer NOT NULL,
    deduction_code_id integer NOT NULL,
    amount payroll.cents NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT stub_deduction_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.stub_tax (
    id serial NOT NULL,
    pay_stub_id integer NOT NULL,
    jurisdiction text NOT NULL,
    amount payroll.cents NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT stub_tax_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.tax_table (
    id serial NOT NULL,
    jurisdiction text NOT NULL,
    year integer NOT NULL,
    bracket integer NOT NULL,
    rate numeric(6,4) NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT tax_table_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.garnishment (
    id serial NOT NULL,
    employee_id integer NOT NULL,
    case_no text NOT NULL,
    amount payroll.cents NOT NULL,
    starts date NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT garnishment_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.leave_policy (
    id serial NOT NULL,
    employer_id integer NOT NULL,
    name text NOT NULL,
    accrual numeric(6,3) NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT leave_policy_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.leave_balance (
    id serial NOT NULL,
    employee_id integer NOT NULL,
    leave_policy_id integer NOT NULL,
    hours numeric(8,2) DEFAULT 0 NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT leave_balance_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.leave_request (
    id serial NOT NULL,
    employee_id integer NOT NULL,
    leave_policy_id integer NOT NULL,
    starts date NOT NULL,
    ends date NOT NULL,
    status text DEFAULT 'pending' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT leave_request_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.expense (
    id serial NOT NULL,
    employee_id integer NOT NULL,
    amount payroll.cents NOT NULL,
    category text,
    receipt bytea,
    status text DEFAULT 'submitted' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT expense_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.contractor (
    id serial NOT NULL,
    employer_id integer NOT NULL,
    name text NOT NULL,
    email text,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT contractor_pkey PRIMARY KEY (id)
);
CREATE TABLE payroll.contractor_payment (
    id serial NOT NULL,
    contractor_id integer NOT NULL,
    amount payroll.cents NOT NULL,
    paid_on date,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT contractor_payment_pkey PRIMARY KEY (id)
);
ALTER TABLE app.member ADD CONSTRAINT member_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES app.tenant (id) ON DELETE RESTRICT;
ALTER TABLE app.api_key ADD CONSTRAINT api_key_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES app.tenant (id) ON DELETE RESTRICT;
ALTER TABLE ONLY app.webhook ADD CONSTRAINT webhook_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES app.tenant (id) ON DELETE RESTRICT;
ALTER TABLE payroll.employer ADD CONSTRAINT employer_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES app.tenant (id) ON DELETE RESTRICT;
ALTER TABLE payroll.pay_schedule ADD CONSTRAINT pay_schedule_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES payroll.employer (id) ON DELETE RESTRICT;
ALTER TABLE ONLY payroll.department ADD CONSTRAINT department_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES payroll.employer (id) ON DELETE RESTRICT;
ALTER TABLE ONLY payroll.department ADD CONSTRAINT department_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES payroll.department (id) ON DELETE RESTRICT;
ALTER TABLE payroll.employee ADD CONSTRAINT employee_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES payroll.employer (id) ON DELETE RESTRICT;
ALTER TABLE payroll.employee ADD CONSTRAINT employee_department_id_fkey FOREIGN KEY (department_id) REFERENCES payroll.department (id) ON DELETE RESTRICT;
ALTER TABLE ONLY payroll.employee_address ADD CONSTRAINT employee_address_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES payroll.employee (id) ON DELETE RESTRICT;
ALTER TABLE ONLY payroll.job ADD CONSTRAINT job_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES payroll.employee (id) ON DELETE RESTRICT;
ALTER TABLE payroll.bank_account ADD CONSTRAINT bank_account_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES payroll.employee (id) ON DELETE RESTRICT;
ALTER TABLE payroll.pay_period ADD CONSTRAINT pay_period_pay_schedule_id_fkey FOREIGN KEY (pay_schedule_id) REFERENCES payroll.pay_schedule (id) ON DELETE RESTRICT;
ALTER TABLE payroll.timesheet ADD CONSTRAINT timesheet_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES payroll.employee (id) ON DELETE RESTRICT;
ALTER TABLE payroll.timesheet ADD CONSTRAINT timesheet_pay_period_id_fkey FOREIGN KEY (pay_period_id) REFERENCES payroll.pay_period (id) ON DELETE RESTRICT;
ALTER TABLE payroll.timesheet_entry ADD CONSTRAINT timesheet_entry_timesheet_id_fkey FOREIGN KEY (timesheet_id) REFERENCES payroll.timesheet (id) ON DELETE RESTRICT;
ALTER TABLE payroll.timesheet_entry ADD CONSTRAINT timesheet_entry_job_id_fkey FOREIGN KEY (job_id) REFERENCES payroll.job (id) ON DELETE RESTRICT;
ALTER TABLE payroll.earning_code ADD CONSTRAINT earning_code_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES payroll.employer (id) ON DELETE RESTRICT;
ALTER TABLE ONLY payroll.deduction_code ADD CONSTRAINT deduction_code_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES payroll.employer (id) ON DELETE RESTRICT;
ALTER TABLE ONLY payroll.benefit_plan ADD CONSTRAINT benefit_plan_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES payroll.employer (id) ON DELETE RESTRICT;
ALTER TABLE ONLY payroll.benefit_enrollment ADD CONSTRAINT benefit_enrollment_benefit_plan_id_fkey FOREIGN KEY (benefit_plan_id) REFERENCES payroll.benefit_plan (id) ON DELETE RESTRICT;
ALTER TABLE ONLY payroll.benefit_enrollment ADD CONSTRAINT benefit_enrollment_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES payroll.employee (id) ON DELETE RESTRICT;
ALTER TABLE payroll.pay_run ADD CONSTRAINT pay_run_pay_period_id_fkey FOREIGN KEY (pay_period_id) REFERENCES payroll.pay_period (id) ON DELETE RESTRICT;
ALTER TABLE payroll.pay_run ADD CONSTRAINT pay_run_approved_by_id_fkey FOREIGN KEY (approved_by_id) REFERENCES app.member (id) ON DELETE RESTRICT;
ALTER TABLE payroll.pay_stub ADD CONSTRAINT pay_stub_pay_run_id_fkey FOREIGN KEY (pay_run_id) REFERENCES payroll.pay_run (id) ON DELETE RESTRICT;
ALTER TABLE payroll.pay_stub ADD CONSTRAINT pay_stub_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES payroll.employee (id) ON DELETE RESTRICT;
ALTER TABLE payroll.stub_earning ADD CONSTRAINT stub_earning_pay_stub_id_fkey FOREIGN KEY (pay_stub_id) REFERENCES payroll.pay_stub (id) ON DELETE RESTRICT;
ALTER TABLE payroll.stub_earning ADD CONSTRAINT stub_earning_earning_code_id_fkey FOREIGN KEY (earning_code_id) REFERENCES payroll.earning_code (id) ON DELETE RESTRICT;
ALTER TABLE payroll.stub_deduction ADD CONSTRAINT stub_deduction_pay_stub_id_fkey FOREIGN KEY (pay_stub_id) REFERENCES payroll.pay_stub (id) ON DELETE RESTRICT;
ALTER TABLE payroll.stub_deduction ADD CONSTRAINT stub_deduction_deduction_code_id_fkey FOREIGN KEY (deduction_code_id) REFERENCES payroll.deduction_code (id) ON DELETE RESTRICT;
ALTER TABLE ONLY payroll.stub_tax ADD CONSTRAINT stub_tax_pay_stub_id_fkey FOREIGN KEY (pay_stub_id) REFERENCES payroll.pay_stub (id) ON DELETE RESTRICT;
ALTER TABLE payroll.garnishment ADD CONSTRAINT garnishment_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES payroll.employee (id) ON DELETE RESTRICT;
ALTER TABLE payroll.leave_policy ADD CONSTRAINT leave_policy_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES payroll.employer (id) ON DELETE RESTRICT;
ALTER TABLE payroll.leave_balance ADD CONSTRAINT leave_balance_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES payroll.employee (id) ON DELETE RESTRICT;
ALTER TABLE payroll.leave_balance ADD CONSTRAINT leave_balance_leave_policy_id_fkey FOREIGN KEY (leave_policy_id) REFERENCES payroll.leave_policy (id) ON DELETE RESTRICT;
ALTER TABLE payroll.leave_request ADD CONSTRAINT leave_request_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES payroll.employee (id) ON DELETE RESTRICT;
ALTER TABLE payroll.leave_request ADD CONSTRAINT leave_request_leave_policy_id_fkey FOREIGN KEY (leave_policy_id) REFERENCES payroll.leave_policy (id) ON DELETE RESTRICT;
ALTER TABLE payroll.expense ADD CONSTRAINT expense_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES payroll.employee (id) ON DELETE RESTRICT;
ALTER TABLE ONLY payroll.contractor ADD CONSTRAINT contractor_employer_id_fkey FOREIGN KEY (employer_id) REFERENCES payroll.employer (id) ON DELETE RESTRICT;
ALTER TABLE payroll.contractor_payment ADD CONSTRAINT contractor_payment_contractor_id_fkey FOREIGN KEY (contractor_id) REFERENCES payroll.contractor (id) ON DELETE RESTRICT;

CREATE FUNCTION app.set_updated() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE FUNCTION audit.capture() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO audit.log (tbl, op, row_data) VALUES (TG_TABLE_NAME, TG_OP, to_json(coalesce(NEW, OLD))); RETURN NULL; END $$;
CREATE FUNCTION payroll.fmt(c payroll.cents) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT to_char(c / 100.0, 'FM999,999,990.00') $$;
CREATE VIEW payroll.run_totals AS SELECT r.id, r.state, count(s.id) AS stubs, sum(s.gross) AS gross, sum(s.net) AS net FROM payroll.pay_run r LEFT JOIN payroll.pay_stub s ON s.pay_run_id = r.id GROUP BY r.id;
CREATE VIEW payroll.pending_runs AS SELECT t.id, t.gross - t.net AS withheld FROM payroll.run_totals t WHERE t.state < 'approved';
CREATE VIEW payroll.stub_print AS SELECT s.id, e.last_name, payroll.fmt(s.gross) AS gross, payroll.fmt(s.net) AS net FROM payroll.pay_stub s JOIN payroll.employee e ON e.id = s.employee_id;
CREATE UNIQUE INDEX member_email ON app.member (tenant_id, email);
CREATE INDEX job_eff ON payroll.job (employee_id, effective);


CREATE VIEW app.v_tenant AS
SELECT x.id, x.name, x.slug, x.plan, x.created_at
  FROM app.tenant x;
CREATE FUNCTION app.tenant_get(p_id integer) RETURNS SETOF app.tenant
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM app.tenant WHERE id = p_id $$;
CREATE FUNCTION app.tenant_add(p_name text, p_slug text) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO app.tenant (name, slug)
  VALUES (p_name, p_slug)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW app.v_member AS
SELECT x.id, x.tenant_id, j1.name AS tenant_name, x.email, x.role, x.last_ip, x.created_at
  FROM app.member x
  LEFT JOIN app.tenant j1 ON j1.id = x.tenant_id;
CREATE FUNCTION app.member_add(p_tenant_id integer, p_email text, p_last_ip text) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO app.member (tenant_id, email, last_ip)
  VALUES (p_tenant_id, p_email, p_last_ip)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW app.v_employer AS
SELECT x.id, x.tenant_id, j1.name AS tenant_name, x.legal_name, x.ein, x.created_at
  FROM payroll.employer x
  LEFT JOIN app.tenant j1 ON j1.id = x.tenant_id;
CREATE FUNCTION app.employer_get(p_id integer) RETURNS SETOF payroll.employer
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM payroll.employer WHERE id = p_id $$;
CREATE FUNCTION app.employer_add(p_tenant_id integer, p_legal_name text, p_ein text) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO payroll.employer (tenant_id, legal_name, ein)
  VALUES (p_tenant_id, p_legal_name, p_ein)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER audit_employer AFTER INSERT OR UPDATE OR DELETE ON payroll.employer FOR EACH ROW EXECUTE FUNCTION audit.capture();
CREATE VIEW app.v_pay_schedule AS
SELECT x.id, x.employer_id, x.frequency, x.anchor, x.name, x.created_at
  FROM payroll.pay_schedule x;
CREATE VIEW app.v_department AS
SELECT x.id, x.employer_id, x.name, x.parent_id, x.created_at
  FROM payroll.department x;
CREATE VIEW app.v_employee AS
SELECT x.id, x.employer_id, x.department_id, j1.name AS department_name, x.first_name, x.last_name, x.hired_on, x.terminated_on, x.ssn, x.created_at
  FROM payroll.employee x
  LEFT JOIN payroll.department j1 ON j1.id = x.department_id;
CREATE FUNCTION app.employee_get(p_id integer) RETURNS SETOF payroll.employee
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM payroll.employee WHERE id = p_id $$;
CREATE FUNCTION app.employee_add(p_employer_id integer, p_department_id integer, p_first_name text, p_last_name text, p_hired_on date, p_terminated_on date, p_ssn text) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO payroll.employee (employer_id, department_id, first_name, last_name, hired_on, terminated_on, ssn)
  VALUES (p_employer_id, p_department_id, p_first_name, p_last_name, p_hired_on, p_terminated_on, p_ssn)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER set_updated_employee BEFORE UPDATE ON payroll.employee FOR EACH ROW EXECUTE FUNCTION app.set_updated();
CREATE TRIGGER audit_employee AFTER INSERT OR UPDATE OR DELETE ON payroll.employee FOR EACH ROW EXECUTE FUNCTION audit.capture();
CREATE VIEW app.v_job AS
SELECT x.id, x.employee_id, x.title, x.rate, x.unit, x.effective, x.created_at
  FROM payroll.job x;
CREATE TRIGGER audit_job AFTER INSERT OR UPDATE OR DELETE ON payroll.job FOR EACH ROW EXECUTE FUNCTION audit.capture();
CREATE TRIGGER audit_bank_account AFTER INSERT OR UPDATE OR DELETE ON payroll.bank_account FOR EACH ROW EXECUTE FUNCTION audit.capture();
CREATE VIEW app.v_timesheet AS
SELECT x.id, x.employee_id, x.pay_period_id, x.hours, x.overtime, x.approved, x.created_at
  FROM payroll.timesheet x;
CREATE FUNCTION app.timesheet_add(p_employee_id integer, p_pay_period_id integer, p_hours numeric(5,2)) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO payroll.timesheet (employee_id, pay_period_id, hours)
  VALUES (p_employee_id, p_pay_period_id, p_hours)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER set_updated_timesheet BEFORE UPDATE ON payroll.timesheet FOR EACH ROW EXECUTE FUNCTION app.set_updated();
CREATE VIEW app.v_benefit_plan AS
SELECT x.id, x.employer_id, x.name, x.kind, x.employee_cost, x.created_at
  FROM payroll.benefit_plan x;
CREATE FUNCTION app.benefit_enrollment_add(p_benefit_plan_id integer, p_employee_id integer, p_coverage text, p_starts date, p_ends date) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO payroll.benefit_enrollment (benefit_plan_id, employee_id, coverage, starts, ends)
  VALUES (p_benefit_plan_id, p_employee_id, p_coverage, p_starts, p_ends)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER audit_benefit_enrollment AFTER INSERT OR UPDATE OR DELETE ON payroll.benefit_enrollment FOR EACH ROW EXECUTE FUNCTION audit.capture();
CREATE VIEW app.v_pay_run AS
SELECT x.id, x.pay_period_id, x.state, x.approved_by_id, x.created_at
  FROM payroll.pay_run x;
CREATE FUNCTION app.pay_run_get(p_id integer) RETURNS SETOF payroll.pay_run
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM payroll.pay_run WHERE id = p_id $$;
CREATE FUNCTION app.pay_run_add(p_pay_period_id integer, p_approved_by_id integer) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO payroll.pay_run (pay_period_id, approved_by_id)
  VALUES (p_pay_period_id, p_approved_by_id)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER audit_pay_run AFTER INSERT OR UPDATE OR DELETE ON payroll.pay_run FOR EACH ROW EXECUTE FUNCTION audit.capture();
CREATE VIEW app.v_pay_stub AS
SELECT x.id, x.pay_run_id, x.employee_id, x.gross, x.net, x.created_at
  FROM payroll.pay_stub x;
CREATE FUNCTION app.pay_stub_get(p_id integer) RETURNS SETOF payroll.pay_stub
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM payroll.pay_stub WHERE id = p_id $$;
CREATE FUNCTION app.pay_stub_add(p_pay_run_id integer, p_employee_id integer, p_gross payroll.cents, p_net payroll.cents) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO payroll.pay_stub (pay_run_id, employee_id, gross, net)
  VALUES (p_pay_run_id, p_employee_id, p_gross, p_net)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER audit_pay_stub AFTER INSERT OR UPDATE OR DELETE ON payroll.pay_stub FOR EACH ROW EXECUTE FUNCTION audit.capture();
CREATE TRIGGER audit_garnishment AFTER INSERT OR UPDATE OR DELETE ON payroll.garnishment FOR EACH ROW EXECUTE FUNCTION audit.capture();
CREATE VIEW app.v_leave_request AS
SELECT x.id, x.employee_id, x.leave_policy_id, j1.name AS leave_policy_name, x.starts, x.ends, x.status, x.created_at
  FROM payroll.leave_request x
  LEFT JOIN payroll.leave_policy j1 ON j1.id = x.leave_policy_id;
CREATE FUNCTION app.leave_request_add(p_employee_id integer, p_leave_policy_id integer, p_starts date, p_ends date) RETURNS integer
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id integer;
BEGIN
  INSERT INTO payroll.leave_request (employee_id, leave_policy_id, starts, ends)
  VALUES (p_employee_id, p_leave_policy_id, p_starts, p_ends)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER audit_leave_request AFTER INSERT OR UPDATE OR DELETE ON payroll.leave_request FOR EACH ROW EXECUTE FUNCTION audit.capture();
CREATE VIEW app.v_expense AS
SELECT x.id, x.employee_id, x.amount, x.category, x.receipt, x.status, x.created_at
  FROM payroll.expense x;
CREATE TRIGGER audit_expense AFTER INSERT OR UPDATE OR DELETE ON payroll.expense FOR EACH ROW EXECUTE FUNCTION audit.capture();
CREATE VIEW app.v_contractor AS
SELECT x.id, x.employer_id, x.name, x.email, x.created_at
  FROM payroll.contractor x;
CREATE TRIGGER audit_contractor_payment AFTER INSERT OR UPDATE OR DELETE ON payroll.contractor_payment FOR EACH ROW EXECUTE FUNCTION audit.capture();
