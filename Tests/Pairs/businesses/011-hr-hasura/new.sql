CREATE SCHEMA hr;
CREATE FUNCTION public.set_current_timestamp_updated_at() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
DECLARE
  _new record;
BEGIN
  _new := NEW;
  _new."updated_at" = NOW();
  RETURN _new;
END;
$$;
CREATE TABLE hr.leave_type (value text NOT NULL PRIMARY KEY, comment text NOT NULL);
CREATE TABLE hr.employment_type (value text NOT NULL PRIMARY KEY, comment text NOT NULL);
CREATE TABLE hr.org_unit (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    parent_id uuid,
    cost_center text,
    CONSTRAINT org_unit_pkey PRIMARY KEY (id),
    CONSTRAINT org_unit_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES hr.org_unit(id) ON UPDATE RESTRICT ON DELETE RESTRICT
);
CREATE TABLE hr.employee (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    given_name text NOT NULL,
    family_name text NOT NULL,
    email text NOT NULL,
    org_unit_id uuid NOT NULL,
    manager_id uuid,
    employment_type text DEFAULT 'permanent'::text NOT NULL,
    position_id uuid,
    started_on date NOT NULL,
    ended_on date,
    CONSTRAINT employee_pkey PRIMARY KEY (id),
    CONSTRAINT employee_email_key UNIQUE (email),
    CONSTRAINT employee_org_unit_id_fkey FOREIGN KEY (org_unit_id) REFERENCES hr.org_unit(id) ON UPDATE RESTRICT ON DELETE RESTRICT,
    CONSTRAINT employee_manager_id_fkey FOREIGN KEY (manager_id) REFERENCES hr.employee(id) ON UPDATE RESTRICT ON DELETE SET NULL,
    CONSTRAINT employee_employment_type_fkey FOREIGN KEY (employment_type) REFERENCES hr.employment_type(value)
);
CREATE TRIGGER set_hr_employee_updated_at BEFORE UPDATE ON hr.employee FOR EACH ROW EXECUTE FUNCTION public.set_current_timestamp_updated_at();
COMMENT ON TRIGGER set_hr_employee_updated_at ON hr.employee IS 'trigger to set value of column "updated_at" to current timestamp on row update';
CREATE TABLE hr.leave_request (
    id uuid DEFAULT gen_random_uuid() NOT NULL PRIMARY KEY,
    employee_id uuid NOT NULL REFERENCES hr.employee ON DELETE CASCADE,
    type text NOT NULL REFERENCES hr.leave_type(value),
    period daterange NOT NULL CHECK (NOT isempty(period)),
    state text NOT NULL DEFAULT 'requested',
    approved_by uuid REFERENCES hr.employee,
    updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE TRIGGER set_hr_leave_request_updated_at BEFORE UPDATE ON hr.leave_request FOR EACH ROW EXECUTE FUNCTION public.set_current_timestamp_updated_at();
CREATE TABLE hr.position (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), title text NOT NULL, grade int NOT NULL);
ALTER TABLE hr.employee ADD CONSTRAINT employee_position_id_fkey FOREIGN KEY (position_id) REFERENCES hr.position(id) ON UPDATE RESTRICT ON DELETE RESTRICT;
CREATE TABLE hr.salary (employee_id uuid NOT NULL REFERENCES hr.employee ON DELETE CASCADE, valid_from date NOT NULL, amount numeric(10,2) NOT NULL CHECK (amount >= 0), currency char(3) NOT NULL DEFAULT 'EUR', PRIMARY KEY (employee_id, valid_from));
CREATE TABLE hr.payslip (id bigserial PRIMARY KEY, employee_id uuid NOT NULL REFERENCES hr.employee, month date NOT NULL, gross numeric(10,2) NOT NULL, tax numeric(10,2) NOT NULL DEFAULT 0, net numeric(10,2) GENERATED ALWAYS AS (gross - tax) STORED, UNIQUE (employee_id, month));
CREATE VIEW hr.headcount AS SELECT d.id, d.name, count(e.id) AS employees FROM hr.org_unit d LEFT JOIN hr.employee e ON e.org_unit_id = d.id AND e.ended_on IS NULL GROUP BY d.id;
CREATE FUNCTION hr.employee_tenure(employee_row hr.employee) RETURNS interval LANGUAGE sql STABLE AS $$ SELECT age(coalesce(employee_row.ended_on, current_date), employee_row.started_on) $$;
CREATE FUNCTION hr.search_employees(search text) RETURNS SETOF hr.employee LANGUAGE sql STABLE AS $$ SELECT * FROM hr.employee WHERE given_name || ' ' || family_name ILIKE '%' || search || '%' $$;

CREATE INDEX employee_manager_id_idx ON hr.employee (manager_id) WHERE ended_on IS NULL;
COMMENT ON TABLE hr.salary IS 'salary history, split from employee';
