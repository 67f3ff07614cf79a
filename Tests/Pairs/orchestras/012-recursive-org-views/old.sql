CREATE TABLE emp (id integer PRIMARY KEY, boss integer REFERENCES emp (id), name text NOT NULL, salary numeric, active boolean DEFAULT true);
CREATE RECURSIVE VIEW chain (id, boss, depth) AS
  SELECT id, boss, 0 FROM emp WHERE boss IS NULL
  UNION ALL
  SELECT e.id, e.boss, c.depth + 1 FROM emp e JOIN chain c ON e.boss = c.id;
CREATE VIEW active_emp AS SELECT id, boss, name, salary FROM emp WHERE active WITH LOCAL CHECK OPTION;
CREATE VIEW rich AS SELECT id, name, salary FROM active_emp WHERE salary > 1000 WITH CASCADED CHECK OPTION;
CREATE VIEW deep AS SELECT r.name, c.depth FROM rich r JOIN chain c USING (id);
ALTER VIEW active_emp ALTER COLUMN salary SET DEFAULT 100;
