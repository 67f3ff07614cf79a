CREATE TABLE sale (id int PRIMARY KEY, prod int, cust int, amount numeric(10,2), at
timestamptz
);
CREATE TABLE prod (id int PRIMARY KEY, name text, cat text
, active boolean DEFAULT true
);
CREATE MATERIALIZED VIEW m1 AS SELECT p.id,
  p.name, p.cat, sum(s.amount) AS total
  FROM prod p LEFT JOIN sale s ON s.prod = p.id
WHERE p.active
GROUP BY p.id;
CREATE UNIQUE INDEX m1_u ON m1 (id);
CREATE INDEX m1_t ON m1 (total DESC NULLS LAST)
  INCLUDE (name);
CREATE VIEW v1 AS SELECT cat,
  sum(total) AS total, max(name COLLATE "C") AS last
  FROM m1 GROUP BY cat;
CREATE MATERIALIZED VIEW m2 AS SELECT v1.*,
  dense_rank() OVER (PARTITION BY left(cat, 1) ORDER BY total DESC NULLS LAST) AS r
  FROM v1;
CREATE UNIQUE INDEX m2_u ON m2 (cat);
CREATE INDEX m2_x ON m2 (r, (total * 3));
CREATE INDEX m2_y ON m2 (total);
ALTER MATERIALIZED VIEW m2 CLUSTER ON m2_y;
CREATE FUNCTION top(n int DEFAULT 3)
  RETURNS SETOF m2 LANGUAGE sql STABLE ROWS 3
BEGIN ATOMIC
  SELECT * FROM m2 WHERE r <= n ORDER BY
r, cat;
END;
CREATE MATERIALIZED VIEW m3 (c, t, n) AS SELECT t.cat,
  t.total, m1.name FROM top(5) t JOIN m1 USING (cat) WITH NO DATA;
CREATE INDEX m3_i ON m3 (t) WITH (fillfactor = 90);
CREATE VIEW v_of_all AS SELECT m3.c,
  m2.r, m1.name FROM m3 JOIN m2 ON m2.cat = m3.c JOIN m1 ON m1.cat = m2.cat;
CREATE MATERIALIZED VIEW mb AS SELECT 1 AS one;
CREATE MATERIALIZED VIEW ma AS SELECT 'x'::text AS two;
CREATE INDEX ib ON mb (one); CREATE INDEX ia ON ma (two);
CREATE MATERIALIZED VIEW mday AS SELECT (at AT TIME ZONE 'Europe/Berlin')::date AS d,
  count(*) AS n, count(DISTINCT cust) FILTER (WHERE amount > 0) AS c
  FROM sale GROUP BY ROLLUP (1);
CREATE UNIQUE INDEX mday_u ON mday (d);
CREATE MATERIALIZED VIEW lateral_m AS SELECT p.id,
  q.amount, q.at FROM prod p
  LEFT JOIN LATERAL (SELECT amount, at FROM sale s WHERE s.prod = p.id ORDER BY at DESC FETCH FIRST 2 ROWS WITH TIES) q ON true;
ALTER MATERIALIZED VIEW m1 ALTER name SET STATISTICS
60;
ALTER MATERIALIZED VIEW m1 SET (
autovacuum_enabled = off, toast_tuple_target = 300);
CREATE STATISTICS m1s (mcv) ON cat, name FROM m1;
GRANT SELECT ON m1, v1 TO PUBLIC;
COMMENT ON MATERIALIZED VIEW m1 IS 'level 1';
COMMENT ON COLUMN m2.r IS 'dense rank';
COMMENT ON INDEX m2_u IS 'uniq';
COMMENT ON MATERIALIZED VIEW mb IS 'one';
