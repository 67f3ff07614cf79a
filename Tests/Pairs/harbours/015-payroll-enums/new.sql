CREATE TYPE contract_kind AS ENUM ('intern','fixed','permanent','external');
CREATE TYPE pay_period AS ENUM ('monthly','yearly');
CREATE TYPE off_kind AS ENUM ('sick','vacation','unpaid','parental','no_show','strike');
CREATE TABLE employees (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL,
    kind contract_kind NOT NULL DEFAULT 'fixed',
    former_kinds contract_kind[] NOT NULL DEFAULT '{}',
    period pay_period NOT NULL DEFAULT 'monthly',
    salary numeric(12,2),
    grade smallint,
    CONSTRAINT no_pay CHECK (kind > 'intern' OR salary IS NULL)
);
CREATE INDEX emp_kind ON employees (kind DESC, name);
CREATE INDEX emp_ext ON employees (name) WHERE kind = 'external';
CREATE TABLE off_days (
    emp_id int REFERENCES employees ON DELETE CASCADE,
    day date,
    kind off_kind NOT NULL DEFAULT 'vacation',
    half boolean NOT NULL DEFAULT false,
    PRIMARY KEY (emp_id, day)
);
CREATE INDEX off_days_bad ON off_days (day) WHERE kind >= 'no_show';
CREATE FUNCTION per_year(p pay_period) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE p WHEN 'monthly' THEN 12.0 ELSE 1.0 END
$$;
CREATE VIEW yearly AS SELECT id, name, kind, (salary * per_year(period))::numeric(14,2) AS total FROM employees;
CREATE VIEW leaves AS SELECT emp_id, day, kind FROM off_days WHERE kind < 'no_show';
CREATE VIEW absences AS SELECT emp_id, day, kind FROM off_days WHERE kind >= 'no_show' WITH CASCADED CHECK OPTION;
CREATE MATERIALIZED VIEW headcount AS SELECT kind, count(*) AS n FROM employees GROUP BY kind ORDER BY kind;
CREATE FUNCTION hire(n text, k contract_kind DEFAULT 'external', VARIADIC past contract_kind[] DEFAULT '{}') RETURNS int LANGUAGE sql AS $$ INSERT INTO public.employees (name, kind, former_kinds) VALUES (n, k, past) RETURNING id $$;
COMMENT ON TYPE off_kind IS 'leave and absence merged';
COMMENT ON CONSTRAINT no_pay ON employees IS 'interns are unpaid';
CREATE TABLE kind_rates (
    kind contract_kind,
    period pay_period DEFAULT 'monthly',
    rate numeric(7,4) NOT NULL DEFAULT 1 CHECK (rate > 0),
    CONSTRAINT kind_rates_pk PRIMARY KEY (kind, period)
);
CREATE VIEW rates AS
  SELECT kind, max(rate) AS rate FROM kind_rates GROUP BY kind;
