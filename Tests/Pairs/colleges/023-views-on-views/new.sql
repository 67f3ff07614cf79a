CREATE SCHEMA hr;
CREATE SCHEMA rep;
CREATE TYPE hr.absence_kind AS ENUM ('holiday', 'sick', 'parental', 'other');
CREATE TABLE hr.departments (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    parent_id integer
);
CREATE TABLE hr.jobs (
    code character varying(10) PRIMARY KEY,
    title text NOT NULL,
    band numrange
);
CREATE TABLE hr.employees (
    id serial PRIMARY KEY,
    given_name text NOT NULL,
    family_name text NOT NULL,
    dept_id integer,
    job character varying(10),
    salary numeric(12,2) NOT NULL,
    currency character(3) DEFAULT 'EUR' NOT NULL,
    fte numeric(3,2) DEFAULT 1 NOT NULL,
    hired date NOT NULL,
    left_on date,
    manager_id integer
);
CREATE INDEX employees_dept_id_idx ON hr.employees (dept_id);
CREATE TABLE hr.absences (
    id serial PRIMARY KEY,
    employee_id integer NOT NULL,
    days daterange NOT NULL,
    kind hr.absence_kind NOT NULL
);
CREATE INDEX absences_employee_id_idx ON hr.absences (employee_id);
CREATE TABLE hr.salary_history (
    employee_id integer NOT NULL,
    valid_from date NOT NULL,
    salary numeric(12,2) NOT NULL,
    reason text,
    PRIMARY KEY (employee_id, valid_from)
);
ALTER TABLE hr.departments ADD CONSTRAINT departments_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES hr.departments;
ALTER TABLE hr.employees ADD CONSTRAINT employees_dept_id_fkey FOREIGN KEY (dept_id) REFERENCES hr.departments;
ALTER TABLE hr.employees ADD CONSTRAINT employees_job_fkey FOREIGN KEY (job) REFERENCES hr.jobs;
ALTER TABLE hr.employees ADD CONSTRAINT employees_manager_id_fkey FOREIGN KEY (manager_id) REFERENCES hr.employees;
ALTER TABLE hr.absences ADD CONSTRAINT absences_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES hr.employees;
ALTER TABLE hr.salary_history ADD CONSTRAINT salary_history_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES hr.employees ON DELETE CASCADE;
CREATE VIEW rep.active AS SELECT id, concat(given_name, ' ', family_name) AS name, dept_id, job, (salary * fte) AS salary, currency FROM hr.employees WHERE left_on IS NULL;
CREATE VIEW rep.active_named AS SELECT a.id, a.name, d.name AS dept, j.title, a.salary, a.currency FROM rep.active a LEFT JOIN hr.departments d ON d.id = a.dept_id LEFT JOIN hr.jobs j ON j.code = a.job;
CREATE VIEW rep.dept_cost AS SELECT dept, currency, count(*)::integer AS heads, sum(salary) AS cost, rank() OVER (ORDER BY sum(salary) DESC) AS rnk FROM rep.active_named GROUP BY dept, currency;
CREATE VIEW rep.expensive AS SELECT dept, cost, rnk FROM rep.dept_cost WHERE rnk <= 5;
CREATE FUNCTION rep.cost_of(p text) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT sum(cost) FROM rep.dept_cost WHERE dept = p $$;
CREATE VIEW rep.on_leave AS SELECT n.name, b.kind FROM rep.active_named n JOIN hr.absences b ON b.employee_id = n.id WHERE b.days @> CURRENT_DATE;
