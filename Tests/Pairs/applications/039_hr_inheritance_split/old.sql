CREATE SCHEMA hr;
CREATE TABLE hr.person (
    id serial,
    given varchar(50) NOT NULL,
    family varchar(50) NOT NULL,
    born date
);
ALTER TABLE hr.person ADD CONSTRAINT person_born_check CHECK (born > '1900-01-01');
ALTER TABLE hr.person ADD CONSTRAINT person_names CHECK (given <> family) NO INHERIT;
ALTER TABLE hr.person ADD PRIMARY KEY (id);
CREATE TABLE hr.employee (
    hired date NOT NULL DEFAULT current_date,
    salary money,
    email text,
    CONSTRAINT employee_salary CHECK (salary > 
0::money
)
) INHERITS (hr.person);
ALTER TABLE hr.employee ADD PRIMARY KEY (id);
CREATE TABLE hr.manager (
    reports int[] NOT NULL DEFAULT '{}'
) INHERITS (hr.employee);
ALTER TABLE hr.manager ALTER COLUMN hired DROP DEFAULT;
ALTER TABLE hr.manager ADD PRIMARY KEY (id);
CREATE TABLE hr.contractor (agency text, rate money) INHERITS (hr.person);
CREATE TABLE hr.applicant (applied timestamp DEFAULT now());
CREATE INDEX employee_names ON hr.employee (family, given);
CREATE TABLE hr.department (
    id smallint PRIMARY KEY,
    name varchar(40) UNIQUE,
    head integer REFERENCES hr.manager,
    budget money DEFAULT 0
);
ALTER TABLE hr.employee ADD dept smallint REFERENCES hr.department;
CREATE VIEW hr.directory AS
  SELECT p.id, p.given || ' ' || p.family AS name, tableoid::regclass::text AS kind FROM hr.person p;
