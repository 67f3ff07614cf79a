CREATE TABLE dept (id int PRIMARY KEY, title text);
CREATE TABLE emp (
  id int PRIMARY KEY,
salary int DEFAULT 100,
name text NOT NULL,
hired text DEFAULT '2020-01-01',
flags int DEFAULT 0,
active int DEFAULT 1,
tags text DEFAULT 'a,b',
dept int REFERENCES dept,
uid varchar(36),
ts timestamp DEFAULT now(),
ip text,
amt money,
js json,
mid int,
  CONSTRAINT sal CHECK (salary >
 0)
);
CREATE INDEX emp_name ON emp (lower(name));
CREATE INDEX emp_tags ON emp (tags) WHERE active = 1;
CREATE INDEX emp_js ON emp ((js ->> 'k'));
CREATE UNIQUE INDEX emp_uid ON emp (uid) INCLUDE (flags);
CREATE VIEW emp_v AS SELECT id,
  salary, name, hired, active,
  dept, ts, js FROM emp WHERE
active = 1 AND hired > '2019';
CREATE VIEW emp_v2 AS SELECT v.*,
  d.title FROM emp_v v LEFT JOIN dept d ON d.id
= v.dept;
CREATE FUNCTION raise_sal(e emp, by int DEFAULT 1) RETURNS
int LANGUAGE sql IMMUTABLE RETURN (e).salary + by;
CREATE VIEW raised AS SELECT e.id,
  raise_sal(e) AS r, raise_sal(e, 5) AS r5
  FROM emp e;
CREATE MATERIALIZED VIEW per_dept AS SELECT dept,
  max(salary) AS m, count(*) AS c,
  max(ts) AS last FROM emp_v2
  GROUP BY dept;
CREATE UNIQUE INDEX pd ON per_dept (dept);
CREATE STATISTICS es ON salary, active FROM emp;
CREATE FUNCTION et() RETURNS trigger
  LANGUAGE plpgsql AS 'begin return new; end';
CREATE TRIGGER et BEFORE UPDATE OF active,
  tags ON emp FOR EACH ROW
  WHEN (
NEW.active = 0 AND OLD.tags <> NEW.tags
) EXECUTE FUNCTION et();
CREATE TABLE emp_child (extra int) INHERITS (emp);
ALTER TABLE emp_child ALTER salary SET DEFAULT 200;
CREATE RULE er AS ON DELETE TO emp_v DO INSTEAD UPDATE emp SET active =
0
WHERE emp.id = OLD.id;
COMMENT ON COLUMN emp.active IS 'flag';
COMMENT ON COLUMN emp_v2.active IS 'flag in view';

