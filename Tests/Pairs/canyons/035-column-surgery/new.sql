CREATE TABLE dept (id int PRIMARY KEY, title text);
CREATE TABLE emp (
  id int PRIMARY KEY,
salary text DEFAULT '100',
name jsonb NOT NULL DEFAULT '{"first": null}',
hired date DEFAULT '2020-01-01',
flags bit(8) DEFAULT B'00000000',
active boolean DEFAULT true,
tags text[] DEFAULT '{a,b}',
dept text,
uid uuid DEFAULT gen_random_uuid(),
ts timestamptz DEFAULT now(),
ip inet,
amt numeric(12,2),
js jsonb,
rng int4range,
mid bigint,
  CONSTRAINT sal CHECK (salary >
 '0')
);
CREATE INDEX emp_name ON emp (lower(name ->> 'first'));
CREATE INDEX emp_tags ON emp USING gin (tags) WHERE active;
CREATE INDEX emp_js ON emp ((js ->> 'k'), uid, ip inet_ops);
CREATE UNIQUE INDEX emp_uid ON emp (uid) INCLUDE (flags);
CREATE VIEW emp_v AS SELECT id,
  salary, name, hired, active,
  dept, ts, js FROM emp WHERE
active AND hired > '2019-01-01';
CREATE VIEW emp_v2 AS SELECT v.*,
  d.title FROM emp_v v LEFT JOIN dept d ON d.id
::text = v.dept;
CREATE FUNCTION raise_sal(e emp, by int DEFAULT 1) RETURNS
text LANGUAGE sql IMMUTABLE RETURN (e).salary || by::text;
CREATE VIEW raised AS SELECT e.id,
  raise_sal(e) AS r, raise_sal(e, 5) AS r5
  FROM emp e;
CREATE MATERIALIZED VIEW per_dept AS SELECT dept,
  max(salary) AS m, count(*) AS c,
  max(ts) AS last FROM emp_v2
  GROUP BY dept;
CREATE UNIQUE INDEX pd ON per_dept (dept);
CREATE STATISTICS es ON salary,
  active, (hired + 1) FROM emp;
CREATE FUNCTION et() RETURNS trigger
  LANGUAGE plpgsql AS 'begin return new; end';
CREATE TRIGGER et BEFORE UPDATE OF active,
  tags ON emp FOR EACH ROW
  WHEN (
NOT NEW.active AND OLD.tags <> NEW.tags
) EXECUTE FUNCTION et();
CREATE TABLE emp_child (extra int) INHERITS (emp);
ALTER TABLE emp_child ALTER salary SET
  DEFAULT '200', ALTER active SET
  DEFAULT NULL;
CREATE RULE er AS ON DELETE TO emp_v DO INSTEAD UPDATE emp SET active =
false, tags = tags || 'deleted'::text
WHERE emp.id = OLD.id;
COMMENT ON COLUMN emp.active IS 'flag';
COMMENT ON COLUMN emp_v2.active IS 'flag in view';

