CREATE TABLE department (id int PRIMARY KEY, name text NOT NULL, head_id int);
CREATE TABLE employee (id int PRIMARY KEY, name text NOT NULL, dept_id int NOT NULL REFERENCES department DEFERRABLE, manager_id int REFERENCES employee ON DELETE SET NULL, current_contract_id int, address_id int,
  CONSTRAINT not_own_manager CHECK (manager_id <> id));
CREATE TABLE address (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, employee_id int NOT NULL REFERENCES employee ON DELETE CASCADE, street text, city text, zip text, valid daterange NOT NULL DEFAULT daterange(CURRENT_DATE, NULL));
CREATE TABLE contract (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, employee_id int NOT NULL, salary numeric(10,2), iban text, UNIQUE (employee_id, id));
ALTER TABLE contract ADD CONSTRAINT contract_employee FOREIGN KEY (employee_id) REFERENCES employee ON DELETE CASCADE;
ALTER TABLE employee ADD CONSTRAINT employee_contract FOREIGN KEY (id, current_contract_id) REFERENCES contract (employee_id, id) ON DELETE SET NULL (current_contract_id) DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE employee ADD CONSTRAINT employee_address FOREIGN KEY (address_id) REFERENCES address;
CREATE INDEX address_city ON address (city);
CREATE VIEW directory AS SELECT e.name, a.city, d.name AS dept, m.name AS manager FROM employee e JOIN department d ON d.id = e.dept_id LEFT JOIN address a ON a.id = e.address_id LEFT JOIN employee m ON m.id = e.manager_id;
ALTER TABLE department ADD CONSTRAINT department_head FOREIGN KEY (head_id) REFERENCES employee 
ON UPDATE CASCADE ON DELETE SET DEFAULT DEFERRABLE INITIALLY DEFERRED;
