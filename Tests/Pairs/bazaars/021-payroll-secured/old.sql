CREATE SCHEMA pay AUTHORIZATION payroll_owner;
ALTER DEFAULT PRIVILEGES FOR ROLE payroll_owner IN SCHEMA pay GRANT SELECT ON TABLES TO hr;
ALTER DEFAULT PRIVILEGES FOR ROLE payroll_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
SET ROLE payroll_owner;
CREATE TABLE pay.employee (id integer PRIMARY KEY, name text NOT NULL, login name NOT NULL UNIQUE, salary numeric(10,2) NOT NULL, iban varchar(34)
);
CREATE TABLE pay.payslip (employee_id integer REFERENCES pay.employee, month date NOT NULL CHECK (extract(day FROM month) = 1), gross numeric(10,2), net numeric(10,2)
    , PRIMARY KEY (employee_id, month));
CREATE FUNCTION pay.me() RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER AS $$ SELECT id FROM pay.employee WHERE login = session_user $$;
CREATE PROCEDURE pay.raise_all(pct numeric) LANGUAGE sql AS $$ UPDATE pay.employee SET salary = salary * (1 + pct / 100) $$;
ALTER TABLE pay.payslip ENABLE ROW LEVEL SECURITY;
CREATE POLICY mine ON pay.payslip FOR SELECT TO employee USING (employee_id = pay.me());
GRANT SELECT ON pay.employee TO employee;
GRANT SELECT ON pay.payslip TO employee;
GRANT EXECUTE ON FUNCTION pay.me() TO employee;
GRANT USAGE ON SCHEMA pay TO hr, employee;
RESET ROLE;
