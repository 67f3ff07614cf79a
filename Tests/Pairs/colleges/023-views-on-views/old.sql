CREATE SCHEMA hr;
CREATE SCHEMA rep;
CREATE TABLE hr.departments (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    parent_id integer
);
CREATE TABLE hr.jobs (
    code character varying(10) PRIMARY KEY,
    title text NOT NULL,
    min_salary numeric(8,0),
    max_salary numeric(8,0),
    CHECK (min_salary <= max_salary)
);
CREATE TABLE hr.employees (
    id serial PRIMARY KEY,
    first_name text NOT NULL,
    last_name text NOT NULL,
    dept_id integer,
    job character varying(10),
    salary numeric(8,0) NOT NULL,
    hired date NOT NULL,
    left_on date,
    manager_id integer
);
CREATE INDEX employees_dept_id_idx ON hr.employees (dept_id);
CREATE TABLE hr.absences (
    id serial PRIMARY KEY,
    employee_id integer NOT NULL,
    from_day date NOT NULL,
    to_day date NOT NULL,
    reason text
);
CREATE INDEX absences_employee_id_idx ON hr.absences (employee_id);
CREATE TABLE hr.salary_history (
    employee_id integer NOT NULL,
    valid_from date NOT NULL,
    salary numeric(8,0) NOT NULL,
    PRIMARY KEY (employee_id, valid_from)
);
ALTER TABLE hr.departments ADD CONSTRAINT departments_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES hr.departments;
ALTER TABLE hr.employees ADD CONSTRAINT employees_dept_id_fkey FOREIGN KEY (dept_id) REFERENCES hr.departments;
ALTER TABLE hr.employees ADD CONSTRAINT employees_job_fkey FOREIGN KEY (job) REFERENCES hr.jobs;
ALTER TABLE hr.employees ADD CONSTRAINT employees_manager_id_fkey FOREIGN KEY (manager_id) REFERENCES hr.employees;
ALTER TABLE hr.absences ADD CONSTRAINT absences_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES hr.employees;
ALTER TABLE hr.salary_history ADD CONSTRAINT salary_history_employee_id_fkey FOREIGN KEY (employee_id) REFERENCES hr.employees ON DELETE CASCADE;
CREATE VIEW rep.active AS SELECT id, first_name, last_name, dept_id, job, salary FROM hr.employees WHERE left_on IS NULL;
CREATE VIEW rep.active_named AS SELECT a.id, a.first_name || ' ' || a.last_name AS name, d.name AS dept, a.salary FROM rep.active a LEFT JOIN hr.departments d ON d.id = a.dept_id;
CREATE VIEW rep.dept_cost AS SELECT dept, count(*) AS heads, sum(salary) AS cost FROM rep.active_named GROUP BY dept;
CREATE VIEW rep.expensive AS SELECT dept, cost FROM rep.dept_cost WHERE cost > 100000;
CREATE FUNCTION rep.cost_of(p text) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT cost FROM rep.dept_cost WHERE dept = p $$;
