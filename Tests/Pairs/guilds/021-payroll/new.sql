CREATE EXTENSION btree_gist;
CREATE TYPE pay_cycle AS ENUM ('weekly', 'biweekly', 'semimonthly', 'monthly');
CREATE DOMAIN money2 AS numeric(12,2) DEFAULT 0;
CREATE TABLE employer (
    id serial PRIMARY KEY,
    name text NOT NULL,
    cycle pay_cycle NOT NULL DEFAULT 'monthly'
);
CREATE TABLE employee (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    employer_id integer NOT NULL REFERENCES employer,
    personnel_no varchar(10) NOT NULL,
    name text NOT NULL,
    born date NOT NULL,
    iban varchar(34) CHECK (iban ~ '^[A-Z]{2}[0-9]{2}'),
    UNIQUE (employer_id, personnel_no)
);
CREATE TABLE contract (
    employee_id integer NOT NULL REFERENCES employee ON DELETE CASCADE,
    valid daterange NOT NULL,
    salary money2 NOT NULL,
    hours numeric(4,2) NOT NULL DEFAULT 40,
    tax_class smallint NOT NULL DEFAULT 1 CONSTRAINT contract_tax_class CHECK (tax_class BETWEEN 1 AND 6),
    hourly numeric GENERATED ALWAYS AS (salary::numeric / (hours * 4.33)) STORED,
    CONSTRAINT contract_no_overlap EXCLUDE USING gist (employee_id WITH =, valid WITH &&)
);
CREATE TABLE payroll_run (
    id serial PRIMARY KEY,
    employer_id integer NOT NULL REFERENCES employer,
    period daterange NOT NULL,
    closed_at timestamptz,
    cycle pay_cycle NOT NULL,
    EXCLUDE USING gist (employer_id WITH =, period WITH &&)
);
CREATE TABLE pay_item_type (
    code varchar(8) PRIMARY KEY,
    name text NOT NULL,
    taxable boolean NOT NULL DEFAULT true,
    sign smallint NOT NULL DEFAULT 1 CHECK (sign IN (-1, 1))
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
    line smallint NOT NULL DEFAULT 1,
    note text,
    PRIMARY KEY (payslip_id, code, line)
);
CREATE TABLE absence (
    employee_id integer NOT NULL REFERENCES employee,
    during daterange NOT NULL,
    paid boolean NOT NULL DEFAULT true,
    EXCLUDE USING gist (employee_id WITH =, during WITH &&)
);
CREATE TABLE tax_bracket (
    year smallint NOT NULL,
    from_income numeric(12,2) NOT NULL,
    rate numeric(5,4) NOT NULL,
    PRIMARY KEY (year, from_income)
);
CREATE VIEW current_pay AS SELECT e.id AS employee_id, e.name, c.salary, c.hours FROM employee e JOIN contract c ON c.employee_id = e.id AND c.valid @> CURRENT_DATE;
CREATE VIEW employer_cost AS SELECT e.employer_id, sum(c.salary) AS monthly FROM current_pay c JOIN employee e ON e.id = c.employee_id GROUP BY e.employer_id;
CREATE FUNCTION income_tax(income numeric, y smallint, class smallint DEFAULT 1::smallint) RETURNS numeric
    LANGUAGE sql STABLE PARALLEL RESTRICTED
    AS $$ SELECT sum(rate * (income - from_income)) FROM tax_bracket WHERE year = y AND from_income <= income $$;
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
OR UPDATE
ON payslip FOR EACH ROW EXECUTE FUNCTION no_change_closed();
CREATE MATERIALIZED VIEW yearly AS SELECT s.employee_id, 
extract(year FROM lower(r.period))::integer AS year,
 sum(s.gross) AS gross FROM payslip s JOIN payroll_run r ON r.id = s.run_id GROUP BY 1, 2;
CREATE INDEX ON yearly (employee_id, year);
