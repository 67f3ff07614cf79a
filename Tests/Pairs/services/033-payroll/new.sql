CREATE SCHEMA hr;
SET search_path TO hr;
CREATE EXTENSION btree_gist SCHEMA public;
SET search_path TO hr, public;
CREATE DOMAIN pct AS numeric(5,4) CHECK (VALUE BETWEEN 0 AND 1);
CREATE DOMAIN ssn AS char(11) CHECK (VALUE ~ '^\d{3}-\d{2}-\d{4}$');
CREATE DOMAIN positive_pct AS pct NOT NULL CHECK (VALUE > 0);
CREATE TYPE pay_freq AS ENUM ('weekly', 'biweekly', 'monthly');
CREATE TYPE address AS (street text, city text, zip
  varchar(10)
, country char(2)
);
CREATE TABLE department (dept_no char(4) PRIMARY KEY, dept_name varchar(40) NOT NULL UNIQUE
, parent char(4) REFERENCES department DEFERRABLE
);
CREATE TABLE employee (emp_no int PRIMARY KEY, first_name varchar(14) NOT NULL, last_name varchar(16) NOT NULL, gender char(1) CHECK (gender IN ('M','F'
,'X'
)), hired date NOT NULL DEFAULT CURRENT_DATE, ssn ssn, home address, manager int REFERENCES employee ON DELETE SET NULL
, display text GENERATED ALWAYS AS (first_name || ' ' || last_name) STORED
);
CREATE TABLE salary (emp_no int NOT NULL REFERENCES employee ON DELETE CASCADE, amount numeric(12,2) NOT NULL CHECK (amount > 0), valid daterange NOT NULL, freq pay_freq NOT NULL DEFAULT 'monthly', CONSTRAINT salary_excl EXCLUDE USING gist (emp_no WITH =, valid WITH &&));
CREATE TABLE dept_emp (emp_no int NOT NULL REFERENCES employee ON DELETE CASCADE, dept_no char(4) NOT NULL REFERENCES department ON DELETE
  RESTRICT
  , from_date date NOT NULL, to_date date NOT NULL DEFAULT '9999-01-01', PRIMARY KEY (emp_no, dept_no));
CREATE TABLE bonus (emp_no int REFERENCES employee, rate positive_pct, year smallint CHECK (year > 2000), UNIQUE (emp_no, year));
CREATE VIEW current_salary AS SELECT emp_no, amount, freq FROM salary WHERE valid @> CURRENT_DATE;
CREATE VIEW org_chart AS WITH RECURSIVE t AS (SELECT emp_no, last_name, 0 AS lvl, ARRAY[emp_no] AS path FROM employee WHERE manager IS NULL UNION ALL SELECT e.emp_no, e.last_name, t.lvl + 1, t.path || e.emp_no FROM employee e JOIN t ON e.manager = t.emp_no
  WHERE NOT e.emp_no = ANY (t.path)
 ) SELECT * FROM t;
CREATE VIEW dept_cost AS SELECT d.dept_name, sum(s.amount
  * CASE s.freq WHEN 'weekly' THEN 52 WHEN 'biweekly' THEN 26 ELSE 12 END
 ) AS cost, max(o.lvl) AS depth FROM department d JOIN dept_emp de USING (dept_no) JOIN current_salary s USING (emp_no) JOIN org_chart o USING (emp_no) WHERE de.to_date > CURRENT_DATE GROUP BY d.dept_name;
CREATE FUNCTION raise_salary(e int, p pct) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  UPDATE hr.salary SET amount = amount * (1 + p) WHERE emp_no = e AND valid @> CURRENT_DATE;
  IF NOT FOUND THEN RAISE 'no current salary for %', e; END IF;
END $$;
CREATE PROCEDURE pay_all(IN yr int, INOUT n int DEFAULT 0) LANGUAGE plpgsql AS $$ BEGIN SELECT count(*) INTO n FROM hr.bonus WHERE year = yr; COMMIT; END $$;

