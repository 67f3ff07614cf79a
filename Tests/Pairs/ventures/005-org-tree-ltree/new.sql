CREATE EXTENSION ltree; CREATE EXTENSION intarray;
CREATE EXTENSION btree_gin;
CREATE TABLE unit (id int PRIMARY KEY, path ltree NOT NULL UNIQUE, title text NOT NULL, opened date DEFAULT '2000-01-01', closed date
DEFAULT 'infinity'
);
CREATE INDEX unit_path_gist ON unit USING gist (path
gist_ltree_ops (siglen = 100)
);
CREATE TABLE skill (id int PRIMARY KEY, name text UNIQUE NOT NULL);
CREATE TABLE employee (id int PRIMARY KEY, unit int NOT NULL REFERENCES unit, name text NOT NULL, skills int[] NOT NULL DEFAULT '{}', grade
varchar(2)
, email text, CONSTRAINT email_fmt CHECK (email LIKE '%@%')
);
CREATE INDEX employee_skills ON employee USING
gist (skills gist__int_ops)
;
CREATE INDEX employee_grade_unit ON employee USING gin (grade, unit);
CREATE TABLE assignment (employee int REFERENCES employee, unit int REFERENCES unit, pct int NOT NULL DEFAULT 100 CHECK (pct BETWEEN 1 AND 100), PRIMARY KEY (employee, unit));
CREATE FUNCTION subtree(p ltree) RETURNS SETOF unit STABLE LANGUAGE sql AS 'SELECT * FROM unit WHERE path <@ p';
CREATE FUNCTION depth(u unit) RETURNS int IMMUTABLE LANGUAGE sql AS
'SELECT nlevel(u.path) - 1';
CREATE VIEW headcount AS SELECT u.path, count(e.id) AS n FROM unit u LEFT JOIN unit s ON s.path <@ u.path LEFT JOIN employee e ON e.unit = s.id GROUP BY u.path;
CREATE VIEW polyglots AS SELECT name, icount(skills) AS n FROM employee WHERE icount(skills) >
3
;
ALTER TABLE unit ADD CONSTRAINT no_deep CHECK (nlevel(path) <=
10
);
CREATE TABLE unit_alias (unit int REFERENCES unit, alias text NOT NULL, lang char(2) DEFAULT 'en', UNIQUE (unit, lang));
