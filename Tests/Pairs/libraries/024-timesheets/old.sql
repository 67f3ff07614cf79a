CREATE EXTENSION btree_gist;
CREATE TABLE employee (
id serial PRIMARY KEY, code varchar(10) UNIQUE NOT NULL, name varchar(100) NOT NULL, manager integer REFERENCES employee, hourly money, active boolean DEFAULT true
);
CREATE TABLE client (id serial PRIMARY KEY, name text NOT NULL);
CREATE TABLE project (id serial PRIMARY KEY, client_id integer NOT NULL REFERENCES client, code varchar(12) NOT NULL, title text, billable boolean DEFAULT true, 
UNIQUE (code)
);
CREATE TABLE task (project_id integer REFERENCES project, no smallint, title text NOT NULL, PRIMARY KEY (project_id, no));
CREATE TABLE entry (
 id 
serial
 PRIMARY KEY, employee_id integer NOT NULL REFERENCES employee,
day date NOT NULL, hours numeric(4,2) NOT NULL CHECK (hours > 0 AND hours <= 24),
 project_id integer NOT NULL, task_no smallint, note 
varchar(500)
,
FOREIGN KEY (project_id, task_no) REFERENCES task
);
CREATE INDEX entry_day ON entry (employee_id, day);
CREATE TABLE holiday (day date PRIMARY KEY, name text);
CREATE VIEW weekly AS SELECT employee_id, 
date_trunc('week', day)::date AS week, sum(hours) AS hours FROM entry GROUP BY 1, 2;
CREATE VIEW invoiceable AS SELECT c.name AS client, p.code, 
sum(e.hours) AS hours, sum(e.hours * m.hourly) AS amount
FROM entry e JOIN project p ON p.id = e.project_id JOIN client c ON c.id = p.client_id
JOIN employee m ON m.id = e.employee_id WHERE p.billable GROUP BY c.name, p.code;
