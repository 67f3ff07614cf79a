CREATE TABLE employees (id bigint PRIMARY KEY, name text, salary numeric(12,4), iban varchar(34), hired timestamptz, "Mobile No." text);
GRANT SELECT (id, name, "Mobile No."), INSERT (name, "Mobile No."), UPDATE ("Mobile No.") ON employees TO hr;
GRANT SELECT (id, salary, iban, hired) ON employees TO payroll;
GRANT SELECT (name) ON employees TO PUBLIC, "Web App";
CREATE VIEW directory AS SELECT id, name, "Mobile No." FROM employees;
GRANT SELECT (name) ON directory TO PUBLIC;
GRANT UPDATE ("Mobile No.") ON directory TO hr, "Web App" WITH GRANT OPTION;
