CREATE SCHEMA hr;
CREATE SCHEMA payroll;
ALTER SCHEMA payroll OWNER TO pair_hr_head;
CREATE TABLE hr.departments (id smallint PRIMARY KEY, name text NOT NULL, parent smallint REFERENCES hr.departments);
CREATE TABLE hr.employees (
    id integer PRIMARY KEY,
    login name NOT NULL UNIQUE,
    full_name text NOT NULL,
    dept smallint REFERENCES hr.departments,
    manager integer REFERENCES hr.employees,
    birth date,
    iban text,
    hired date DEFAULT CURRENT_DATE NOT NULL
);
CREATE TABLE payroll.salaries (
    employee integer NOT NULL REFERENCES hr.employees,
    since date NOT NULL,
    monthly numeric(10,2) NOT NULL,
    PRIMARY KEY (employee, since)
);
CREATE FUNCTION hr.my_id() RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = 'hr', 'pg_temp'
    AS $$ SELECT id FROM employees WHERE login = session_user $$;
CREATE FUNCTION hr.reports_to(emp integer, boss integer) RETURNS boolean LANGUAGE sql STABLE
    AS $$ WITH RECURSIVE up AS (SELECT manager FROM hr.employees WHERE id = emp UNION SELECT e.manager FROM hr.employees e JOIN up ON e.id = up.manager) SELECT boss IN (SELECT manager FROM up) $$;
ALTER TABLE hr.employees ENABLE ROW LEVEL SECURITY;
CREATE POLICY self_or_boss ON hr.employees FOR SELECT USING (login = CURRENT_USER OR hr.reports_to(id, hr.my_id()));
ALTER TABLE payroll.salaries ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_salary ON payroll.salaries FOR SELECT USING (employee = hr.my_id());
CREATE VIEW hr.phonebook WITH (security_barrier = true) AS SELECT e.full_name, d.name AS dept FROM hr.employees e LEFT JOIN hr.departments d ON d.id = e.dept;
ALTER TABLE payroll.salaries OWNER TO pair_hr_head;
GRANT USAGE ON SCHEMA hr TO pair_staff, pair_hr_staff;
GRANT SELECT (id, full_name, dept) ON hr.employees TO pair_staff;
GRANT SELECT, UPDATE (iban, dept, manager) ON hr.employees TO pair_hr_staff;
GRANT SELECT ON hr.phonebook TO pair_staff;
REVOKE ALL ON FUNCTION hr.my_id() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION hr.my_id() TO pair_staff
;
COMMENT ON POLICY
    self_or_boss
    ON hr.employees IS 'own record';
