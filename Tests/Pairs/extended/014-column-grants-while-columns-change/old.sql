CREATE TABLE employees (id int PRIMARY KEY, name text, salary numeric(8,2), iban varchar(22), fax text, hired date);
GRANT SELECT (id, name, fax), INSERT (name, fax), UPDATE (fax) ON employees TO hr;
GRANT SELECT (id, salary, iban) ON employees TO payroll;
GRANT SELECT (name) ON employees TO PUBLIC;
CREATE VIEW directory AS SELECT id, name, fax FROM employees;
GRANT SELECT (name, fax) ON directory TO PUBLIC;
GRANT UPDATE (fax) ON directory TO hr;
