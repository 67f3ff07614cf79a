CREATE SCHEMA hr;
CREATE TABLE hr.person (
    id serial,
    given varchar(50) NOT NULL,
    family varchar(50) NOT NULL,
    born date,
    email text,
    phone text[] DEFAULT '{}'
);
ALTER TABLE hr.person ADD CONSTRAINT person_born_check CHECK (born > '1900-01-01' AND born < '2100-01-01');
ALTER TABLE hr.person ADD CONSTRAINT person_names CHECK (given <> '' AND family <> '');
ALTER TABLE hr.person ADD PRIMARY KEY (id);
CREATE TABLE hr.employee (
    hired date NOT NULL DEFAULT current_date,
    salary numeric(10,2),
    grade smallint DEFAULT 1,
    CONSTRAINT employee_salary CHECK (salary > 
0
)
) INHERITS (hr.person);
ALTER TABLE hr.employee ADD PRIMARY KEY (id);
CREATE TABLE hr.manager (
    reports int[] NOT NULL DEFAULT '{}'
    , level text NOT NULL DEFAULT 'team' CHECK (level IN ('team','dept','exec'))
) INHERITS (hr.employee);
ALTER TABLE hr.manager ALTER COLUMN grade SET DEFAULT 5;
ALTER TABLE hr.manager ADD PRIMARY KEY (id);
CREATE TABLE hr.contractor (id int PRIMARY KEY, given varchar(50) NOT NULL, family varchar(50) NOT NULL, born date, agency text NOT NULL, rate numeric(8,2), email text);
CREATE TABLE hr.applicant (applied timestamptz DEFAULT now(), cv bytea, score numeric(4,1)) INHERITS (hr.person);
CREATE INDEX employee_names ON hr.employee (lower(family), lower(given));
CREATE UNIQUE INDEX employee_email ON hr.employee (lower(email)) WHERE email IS NOT NULL;
CREATE TABLE hr.department (
    id smallint PRIMARY KEY,
    name varchar(40) UNIQUE,
    head integer REFERENCES hr.manager ON DELETE SET NULL ON UPDATE CASCADE,
    budget numeric(14,2) DEFAULT 0,
    parent smallint REFERENCES hr.department DEFERRABLE
);
ALTER TABLE hr.employee ADD dept_id smallint NOT NULL DEFAULT 0 REFERENCES hr.department ON DELETE SET DEFAULT;
CREATE VIEW hr.directory AS
  SELECT p.id, format('%s, %s', p.family, p.given) AS name, p.email, p.tableoid::regclass::text AS kind FROM hr.person p
  UNION ALL SELECT c.id, format('%s, %s', c.family, c.given), c.email, 'contractor' FROM hr.contractor c;
