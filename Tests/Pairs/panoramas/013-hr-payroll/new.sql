CREATE SCHEMA hr;
CREATE SCHEMA payroll;
ALTER SCHEMA payroll OWNER TO pair_pay_clerk;
CREATE TABLE hr.departments (id smallint PRIMARY KEY, name text NOT NULL, parent smallint REFERENCES hr.departments);
CREATE TABLE hr.employees (
    id integer PRIMARY KEY,
    login name NOT NULL UNIQUE,
    full_name text NOT NULL,
    dept smallint REFERENCES hr.departments,
    manager integer REFERENCES hr.employees,
    birth date,
    hired date DEFAULT CURRENT_DATE NOT NULL
,   fte numeric(3,2) DEFAULT 1.00 NOT NULL CHECK (fte > 0 AND fte <= 1)
);
CREATE TABLE payroll.salaries (
    employee integer NOT NULL REFERENCES hr.employees,
    since date NOT NULL,
    yearly numeric(12,2) NOT NULL DEFAULT 0,
    monthly numeric(10,2) GENERATED ALWAYS AS (round(yearly / 12, 2)) STORED,
    PRIMARY KEY (employee, since)
);
CREATE TABLE payroll.bank_details (employee integer PRIMARY KEY REFERENCES hr.employees ON DELETE CASCADE, iban text NOT NULL, changed_by name DEFAULT SESSION_USER);
CREATE FUNCTION hr.my_id() RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = 'hr', 'pg_temp'
    AS $$ SELECT id FROM employees WHERE login = session_user $$;
CREATE FUNCTION hr.reports_to(emp integer, boss integer) RETURNS boolean LANGUAGE sql STABLE
    AS $$ WITH RECURSIVE up AS (SELECT manager FROM hr.employees WHERE id = emp UNION SELECT e.manager FROM hr.employees e JOIN up ON e.id = up.manager) SELECT boss IN (SELECT manager FROM up) $$;
ALTER TABLE hr.employees ENABLE ROW LEVEL SECURITY;
CREATE POLICY self ON hr.employees FOR SELECT USING (login = CURRENT_USER);
CREATE POLICY boss ON hr.employees FOR SELECT USING (hr.reports_to(id, hr.my_id()));
CREATE POLICY hr_staff ON hr.employees TO pair_hr_staff, pair_hr_head USING (true) WITH CHECK (birth < hired);
ALTER TABLE payroll.salaries ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_salary ON payroll.salaries FOR SELECT TO pair_staff USING (employee = hr.my_id() AND since <= CURRENT_DATE);
CREATE POLICY clerk ON payroll.salaries TO pair_pay_clerk USING (true);
CREATE VIEW hr.phonebook WITH (security_barrier = true) AS SELECT e.full_name, d.name AS dept FROM hr.employees e LEFT JOIN hr.departments d ON d.id = e.dept;
CREATE VIEW payroll.current_salary WITH (security_invoker = true) AS SELECT DISTINCT ON (employee) employee, since, monthly FROM payroll.salaries ORDER BY employee, since DESC;
ALTER TABLE payroll.salaries OWNER TO pair_hr_head;
GRANT USAGE ON SCHEMA hr TO pair_staff, pair_hr_staff;
GRANT SELECT (id, full_name, dept) ON hr.employees TO pair_staff;
GRANT SELECT, UPDATE (dept, manager, fte) ON hr.employees TO pair_hr_staff;
GRANT REFERENCES (id) ON hr.employees TO pair_pay_clerk;
GRANT SELECT ON hr.phonebook TO pair_staff;
GRANT SELECT ON payroll.current_salary TO pair_staff, pair_pay_clerk;
ALTER TABLE payroll.bank_details OWNER TO pair_pay_clerk;
REVOKE ALL ON FUNCTION hr.my_id() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION hr.my_id() TO pair_staff
, pair_pay_clerk
;
COMMENT ON POLICY
    self
    ON hr.employees IS 'own record';
