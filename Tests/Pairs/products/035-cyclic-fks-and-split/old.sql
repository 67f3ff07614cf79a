CREATE TABLE department (id int PRIMARY KEY, name text NOT NULL, head_id int);
CREATE TABLE employee (id int PRIMARY KEY, name text NOT NULL, dept_id int NOT NULL REFERENCES department, manager_id int REFERENCES employee,
  street text, city text, zip text, iban text, salary numeric(10,2), photo bytea);
CREATE INDEX employee_city ON employee (city);
CREATE VIEW directory AS SELECT e.name, e.city, d.name AS dept, m.name AS manager FROM employee e JOIN department d ON d.id = e.dept_id LEFT JOIN employee m ON m.id = e.manager_id;
ALTER TABLE department ADD CONSTRAINT department_head FOREIGN KEY (head_id) REFERENCES employee 
;
