CREATE SCHEMA pay AUTHORIZATION payroll_owner;
ALTER DEFAULT PRIVILEGES FOR ROLE payroll_owner IN SCHEMA pay GRANT SELECT ON TABLES TO hr;
ALTER DEFAULT PRIVILEGES FOR ROLE payroll_owner REVOKE EXECUTE ON FUNCTIONS FROM PUBLIC;
ALTER DEFAULT PRIVILEGES FOR ROLE payroll_owner IN SCHEMA pay GRANT USAGE ON SEQUENCES TO hr;
SET ROLE payroll_owner;
CREATE TABLE pay.employee (id integer PRIMARY KEY, name text NOT NULL, login name NOT NULL UNIQUE, salary numeric(10,2) NOT NULL, iban varchar(34)
    , boss_id integer REFERENCES pay.employee
);
CREATE TABLE pay.payslip (employee_id integer REFERENCES pay.employee, month date NOT NULL CHECK (extract(day FROM month) = 1), gross numeric(10,2), net numeric(10,2)
    , tax numeric(10,2) GENERATED ALWAYS AS (gross - net) STORED
    , PRIMARY KEY (employee_id, month));
CREATE FUNCTION pay.me() RETURNS integer LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pay, pg_temp AS $$ SELECT id FROM employee WHERE login = session_user $$;
CREATE FUNCTION pay.is_boss_of(e integer) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER AS $$ SELECT EXISTS (SELECT FROM pay.employee WHERE id = e AND boss_id = pay.me()) $$;
CREATE PROCEDURE pay.raise_all(pct numeric, min_raise numeric DEFAULT 0, INOUT n integer DEFAULT NULL) LANGUAGE plpgsql AS $$ BEGIN UPDATE pay.employee SET salary = salary + greatest(min_raise, salary * pct / 100); GET DIAGNOSTICS n = ROW_COUNT; END $$;
ALTER TABLE pay.payslip ENABLE ROW LEVEL SECURITY;
CREATE POLICY mine ON pay.payslip FOR SELECT TO employee, hr USING (employee_id = pay.me() OR pay.is_boss_of(employee_id));
CREATE POLICY closed_months ON pay.payslip AS RESTRICTIVE FOR UPDATE USING (month > '2024-01-01');
GRANT SELECT (id, name, boss_id) ON pay.employee TO employee;
REVOKE SELECT ON pay.employee FROM hr;
GRANT SELECT (id, name, login, iban), UPDATE (name, iban) ON pay.employee TO hr WITH GRANT OPTION;
GRANT SELECT ON pay.payslip TO employee;
GRANT EXECUTE ON FUNCTION pay.me() TO employee;
GRANT EXECUTE ON FUNCTION pay.is_boss_of(integer) TO employee, hr;
GRANT USAGE ON SCHEMA pay TO hr, employee;
CREATE TABLE pay.bonus (id bigserial PRIMARY KEY, employee_id integer REFERENCES pay.employee, amount numeric(10,2) CHECK (amount > 0), at date DEFAULT CURRENT_DATE);
CREATE VIEW pay.totals WITH (security_barrier) AS SELECT employee_id, sum(net) AS net FROM pay.payslip GROUP BY 1;
RESET ROLE;
