CREATE TYPE contract_kind AS ENUM ('permanent','fixed','intern','freelance','temp','apprentice');
CREATE TYPE pay_period AS ENUM ('weekly','biweekly','monthly','yearly');
CREATE TYPE leave_kind AS ENUM ('sick','vacation','unpaid','parental');
CREATE TYPE absence_kind AS ENUM ('no_show','strike','sick');
CREATE TABLE employees (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL,
    kind contract_kind NOT NULL DEFAULT 'permanent',
    former_kinds contract_kind[] NOT NULL DEFAULT '{intern}',
    period pay_period NOT NULL DEFAULT 'biweekly',
    salary numeric(10,2),
    CONSTRAINT no_pay CHECK (kind <> 'intern' OR salary IS NULL)
);
CREATE INDEX emp_kind ON employees (kind, name);
CREATE INDEX emp_ext ON employees (name) WHERE kind = ANY (ARRAY['freelance'::contract_kind, 'temp'::contract_kind]);
CREATE TABLE leaves (
    emp_id int REFERENCES employees,
    day date,
    kind leave_kind NOT NULL DEFAULT 'vacation',
    PRIMARY KEY (emp_id, day)
);
CREATE TABLE absences (
    emp_id int REFERENCES employees,
    day date,
    kind absence_kind NOT NULL,
    PRIMARY KEY (emp_id, day)
);
CREATE FUNCTION per_year(p pay_period) RETURNS int LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE p WHEN 'weekly' THEN 52 WHEN 'biweekly' THEN 26 WHEN 'monthly' THEN 12 ELSE 1 END
$$;
CREATE VIEW yearly AS SELECT id, name, kind, salary * per_year(period) AS total FROM employees;
CREATE VIEW off_days AS
  SELECT emp_id, day, kind::text AS why FROM leaves
  UNION ALL
  SELECT emp_id, day, kind::text FROM absences WHERE kind <> 'sick';
CREATE VIEW headcount AS SELECT kind, count(*) AS n FROM employees GROUP BY kind ORDER BY kind;
CREATE FUNCTION hire(n text, k contract_kind DEFAULT 'temp') RETURNS int LANGUAGE sql AS $$ INSERT INTO public.employees (name, kind) VALUES (n, k) RETURNING id $$;
COMMENT ON TYPE leave_kind IS 'paid or not';
CREATE TABLE kind_rates (
    kind contract_kind PRIMARY KEY,
    rate numeric(5,2) NOT NULL DEFAULT 1
);
