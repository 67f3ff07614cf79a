-- reporting pile: SELECT * everywhere, columns inserted at the bottom
CREATE TABLE emp (id int PRIMARY KEY,
  badge uuid,
  name text, dept int,
  salary bigint, bonus numeric DEFAULT 0,
  hired date, boss int);
CREATE TABLE dept (id int PRIMARY KEY, name text
, site text DEFAULT 'HQ'
);
CREATE VIEW v1 AS SELECT * FROM emp;
CREATE VIEW v2 AS SELECT v1.*, d.name AS dname FROM v1 JOIN dept d ON d.id = v1.dept;
CREATE VIEW v3 (a, b
, c
) AS SELECT dname, sum(salary)
, sum(bonus)
 FROM v2 GROUP BY 1;
CREATE VIEW v4 AS SELECT v3.*, row_number() OVER w AS rn FROM v3 WINDOW w AS (ORDER BY b DESC);
CREATE MATERIALIZED VIEW v5 AS SELECT * FROM v4
WHERE rn <= 10 WITH NO DATA;
CREATE UNIQUE INDEX v5_rn ON v5 (rn);
CREATE INDEX v5_a ON v5 (a
COLLATE "C" DESC
);
CREATE VIEW v6 AS SELECT v5.a, v1.name FROM v5 LEFT JOIN LATERAL (SELECT name FROM v1 WHERE v1.salary > v5.b) v1 ON true;
CREATE VIEW v7 AS WITH RECURSIVE t AS (SELECT id, boss, 1 AS lvl FROM v1 WHERE boss IS NULL UNION
ALL
 SELECT e.id, e.boss, t.lvl + 1 FROM v1 e JOIN t ON e.boss = t.id) SELECT t.*, v6.a FROM t LEFT JOIN v6 ON v6.name = t.id::text;
CREATE FUNCTION report(lim int DEFAULT 5) RETURNS SETOF v7 LANGUAGE sql STABLE AS $$ SELECT * FROM v7 WHERE lvl < lim $$;
CREATE VIEW v8 AS SELECT r.lvl, r.a FROM report() r;
CREATE FUNCTION v1_row(v1) RETURNS text LANGUAGE sql AS 'SELECT $1.name';
CREATE VIEW v9 AS SELECT v1.id, v1_row(v1) AS nm, v1 AS whole FROM v1;
CREATE VIEW grp AS SELECT e.id,
e.badge, e.name, e.dept
, count(*) FROM emp e LEFT JOIN emp s ON s.boss = e.id GROUP BY e.id;
CREATE RULE v1_del AS ON DELETE TO v1 DO INSTEAD DELETE FROM emp WHERE id = old.id
RETURNING emp.*;
CREATE RULE v2_upd AS ON UPDATE TO v2 DO INSTEAD (UPDATE dept SET name = new.dname WHERE id = old.dept; UPDATE emp SET name = new.name
, salary = new.salary
 WHERE id = old.id);
CREATE VIEW vals AS VALUES (1, 'a'), (2,
'c'
);
CREATE VIEW vals2 AS SELECT column1 AS n FROM vals EXCEPT ALL SELECT id FROM dept ORDER BY 1 LIMIT
(SELECT max(id) FROM dept)
;
ALTER VIEW v3 ALTER COLUMN b SET DEFAULT
1;
COMMENT ON COLUMN v2.dname IS 'department';
CREATE VIEW grouping_sets AS SELECT dept, hired, GROUPING(dept, hired) AS g, sum(salary) FILTER (WHERE boss IS NOT NULL) AS s
  FROM emp GROUP BY
ROLLUP (dept, hired), GROUPING SETS ((), (dept))
;
