CREATE TABLE sale (id int PRIMARY KEY, prod int, cust int, amount numeric(10,2), at
timestamp
);
CREATE TABLE prod (id int PRIMARY KEY, name text, cat text
);
CREATE MATERIALIZED VIEW m1 AS SELECT p.id,
  p.name, p.cat, sum(s.amount) AS total
  FROM prod p LEFT JOIN sale s ON s.prod = p.id
GROUP BY p.id;
CREATE UNIQUE INDEX m1_u ON m1 (id);
CREATE INDEX m1_t ON m1 (total DESC NULLS LAST)
  INCLUDE (name);
CREATE VIEW v1 AS SELECT cat,
  sum(total) AS total, max(name COLLATE "C") AS last
  FROM m1 GROUP BY cat;
CREATE MATERIALIZED VIEW m2 AS SELECT v1.*,
  rank() OVER (ORDER BY total DESC) AS r
  FROM v1 WITH NO DATA;
CREATE UNIQUE INDEX m2_u ON m2 (cat);
CREATE INDEX m2_x ON m2 (r, (total * 2)) WHERE r < 10;
ALTER MATERIALIZED VIEW m2 CLUSTER ON m2_u;
CREATE FUNCTION top(n int DEFAULT 3)
  RETURNS SETOF m2 LANGUAGE sql STABLE ROWS 3
BEGIN ATOMIC
  SELECT * FROM m2 WHERE r <= n ORDER BY
r;
END;
CREATE MATERIALIZED VIEW m3 (c, t) AS SELECT t.cat,
  t.total FROM top() t WITH NO DATA;
CREATE INDEX m3_i ON m3 (t) WITH (fillfactor = 90);
CREATE VIEW v_of_all AS SELECT m3.c,
  m2.r, m1.name FROM m3 JOIN m2 ON m2.cat = m3.c JOIN m1 ON m1.cat = m2.cat;
CREATE MATERIALIZED VIEW ma AS SELECT 1 AS one;
CREATE MATERIALIZED VIEW mb AS SELECT 'x'::text AS two;
CREATE INDEX ia ON ma (one); CREATE INDEX ib ON mb (two);
CREATE MATERIALIZED VIEW mday AS SELECT at::date AS d,
  count(*) FROM sale GROUP BY 1;
CREATE UNIQUE INDEX mday_u ON mday (d);
CREATE MATERIALIZED VIEW lateral_m AS SELECT p.id,
  q.amount FROM prod p CROSS JOIN LATERAL (SELECT amount FROM sale s WHERE s.prod = p.id ORDER BY at DESC LIMIT 1) q;
ALTER MATERIALIZED VIEW m1 ALTER name SET STATISTICS
50;
ALTER MATERIALIZED VIEW m1 SET (
fillfactor = 80);
CREATE STATISTICS m1s (mcv) ON cat, name FROM m1;
GRANT SELECT ON m1, v1 TO PUBLIC;
COMMENT ON MATERIALIZED VIEW m1 IS 'level 1';
COMMENT ON COLUMN m2.r IS 'rank';
COMMENT ON INDEX m2_u IS 'uniq';
COMMENT ON MATERIALIZED VIEW ma IS 'one';
