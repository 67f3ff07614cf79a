CREATE EXTENSION btree_gist;
CREATE TYPE pay_cycle AS ENUM ('weekly', 'monthly');
CREATE DOMAIN money2 AS numeric(10,2) NOT NULL;
CREATE TABLE employer (
    id serial PRIMARY KEY,
    name text NOT NULL,
    cycle pay_cycle NOT NULL DEFAULT 'monthly'
);
CREATE TABLE employee (
    id serial PRIMARY KEY,
    employer_id integer NOT NULL REFERENCES employer,
    personnel_no varchar(10) NOT NULL,
    name text NOT NULL,
    born date NOT NULL,
    salary money2,
    tax_class smallint NOT NULL DEFAULT 1 CHECK (tax_class BETWEEN 1 AND 6),
    UNIQUE (employer_id, personnel_no)
);
CREATE TABLE payroll_run (
    id serial PRIMARY KEY,
    employer_id integer NOT NULL REFERENCES employer,
    period date NOT NULL,
    closed boolean NOT NULL DEFAULT false,
    UNIQUE (employer_id, period)
);
CREATE TABLE pay_item_type (
    code varchar(8) PRIMARY KEY,
    name text NOT NULL,
    taxable boolean NOT NULL DEFAULT true
);
CREATE TABLE payslip (
    id bigserial PRIMARY KEY,
    run_id integer NOT NULL REFERENCES payroll_run ON DELETE CASCADE,
    employee_id integer NOT NULL REFERENCES employee,
    gross money2,
    net money2,
    UNIQUE (run_id, employee_id)
);
CREATE TABLE payslip_item (
    payslip_id bigint NOT NULL REFERENCES payslip ON DELETE CASCADE,
    code varchar(8) NOT NULL REFERENCES pay_item_type,
    amount money2,
    PRIMARY KEY (payslip_id, code)
);
CREATE TABLE absence (
    employee_id integer NOT NULL REFERENCES employee,
    during daterange NOT NULL,
    paid boolean NOT NULL DEFAULT true,
    EXCLUDE USING gist (employee_id WITH =, during WITH &&)
);
CREATE TABLE tax_bracket (
    year smallint NOT NULL,
    from_income money2,
    rate numeric(5,4) NOT NULL,
    PRIMARY KEY (year, from_income)
);
CREATE VIEW current_pay AS SELECT id AS employee_id, name, salary FROM employee;
CREATE VIEW employer_cost AS SELECT e.employer_id, sum(c.salary) AS monthly FROM current_pay c JOIN employee e ON e.id = c.employee_id GROUP BY e.employer_id;
CREATE FUNCTION income_tax(y integer, income numeric) RETURNS numeric
    LANGUAGE sql STABLE
    AS $$ SELECT sum(rate * income) FROM tax_bracket WHERE year = y AND from_income <= income $$;
CREATE FUNCTION no_change_closed() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF EXISTS (SELECT FROM payroll_run r WHERE r.id = OLD.run_id) THEN RAISE EXCEPTION 'run is closed';
    END IF;
    RETURN OLD;
END;
$$;
CREATE TRIGGER no_change_closed BEFORE DELETE 
ON payslip FOR EACH ROW EXECUTE FUNCTION no_change_closed();
CREATE MATERIALIZED VIEW yearly AS SELECT s.employee_id, 
extract(year FROM r.period) AS year,
 sum(s.gross) AS gross FROM payslip s JOIN payroll_run r ON r.id = s.run_id GROUP BY 1, 2;
CREATE INDEX ON yearly (employee_id, year);
