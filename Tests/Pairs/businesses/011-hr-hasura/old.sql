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
CREATE TABLE hr.contract_type (value text NOT NULL PRIMARY KEY, comment text NOT NULL);
CREATE TABLE hr.department (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    parent_id uuid,
    cost_center text,
    CONSTRAINT department_pkey PRIMARY KEY (id),
    CONSTRAINT department_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES hr.department(id) ON UPDATE RESTRICT ON DELETE RESTRICT
);
CREATE TABLE hr.employee (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    full_name text NOT NULL,
    email text NOT NULL,
    department_id uuid NOT NULL,
    manager_id uuid,
    contract text DEFAULT 'permanent'::text NOT NULL,
    salary integer,
    started_on date NOT NULL,
    ended_on date,
    CONSTRAINT employee_pkey PRIMARY KEY (id),
    CONSTRAINT employee_email_key UNIQUE (email),
    CONSTRAINT employee_department_id_fkey FOREIGN KEY (department_id) REFERENCES hr.department(id) ON UPDATE RESTRICT ON DELETE RESTRICT,
    CONSTRAINT employee_manager_id_fkey FOREIGN KEY (manager_id) REFERENCES hr.employee(id) ON UPDATE RESTRICT ON DELETE SET NULL,
    CONSTRAINT employee_contract_fkey FOREIGN KEY (contract) REFERENCES hr.contract_type(value)
);
CREATE TRIGGER set_hr_employee_updated_at BEFORE UPDATE ON hr.employee FOR EACH ROW EXECUTE FUNCTION public.set_current_timestamp_updated_at();
COMMENT ON TRIGGER set_hr_employee_updated_at ON hr.employee IS 'trigger to set value of column "updated_at" to current timestamp on row update';
CREATE TABLE hr.leave_request (
    id uuid DEFAULT gen_random_uuid() NOT NULL PRIMARY KEY,
    employee_id uuid NOT NULL REFERENCES hr.employee ON DELETE CASCADE,
    type text NOT NULL REFERENCES hr.leave_type(value),
    start_date date NOT NULL,
    end_date date NOT NULL,
    approved_by uuid REFERENCES hr.employee,
    updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE TRIGGER set_hr_leave_request_updated_at BEFORE UPDATE ON hr.leave_request FOR EACH ROW EXECUTE FUNCTION public.set_current_timestamp_updated_at();
CREATE TABLE hr.position (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), title text NOT NULL, grade int NOT NULL);
CREATE TABLE hr.payslip (id bigserial PRIMARY KEY, employee_id uuid NOT NULL REFERENCES hr.employee, month date NOT NULL, gross integer NOT NULL, net integer NOT NULL, UNIQUE (employee_id, month));
CREATE VIEW hr.headcount AS SELECT d.id, d.name, count(e.id) AS employees FROM hr.department d LEFT JOIN hr.employee e ON e.department_id = d.id AND e.ended_on IS NULL GROUP BY d.id;
CREATE FUNCTION hr.employee_tenure(employee_row hr.employee) RETURNS interval LANGUAGE sql STABLE AS $$ SELECT age(coalesce(employee_row.ended_on, current_date), employee_row.started_on) $$;
CREATE FUNCTION hr.search_employees(search text) RETURNS SETOF hr.employee LANGUAGE sql STABLE AS $$ SELECT * FROM hr.employee WHERE full_name ILIKE '%' || search || '%' $$;
