CREATE TYPE c AS ENUM ('r', 'g'
);
CREATE TABLE s (a int, b
int
, d date, col c, j jsonb, t text);
CREATE FUNCTION hue(c) RETURNS int LANGUAGE sql IMMUTABLE AS
'SELECT 1';
CREATE STATISTICS st1 (ndistinct
, dependencies) ON a, b FROM s;
CREATE STATISTICS st2 ON (a + b), (hue(col)), col FROM s;
CREATE STATISTICS st3 ON (date_trunc('month', d::timestamp)) FROM s;
CREATE STATISTICS st4 (mcv) ON (j ->> 'x'), (lower(t) COLLATE
"C"), a FROM s;
ALTER STATISTICS st1 SET STATISTICS
10;
COMMENT ON STATISTICS st2 IS 'hue';
COMMENT ON STATISTICS st3 IS 'month';
CREATE TABLE sp (a int, b int, c c) PARTITION BY LIST (c);
CREATE TABLE sp_r PARTITION OF sp FOR VALUES IN ('r');
CREATE STATISTICS sps ON a, b, c FROM sp;
CREATE STATISTICS sprs ON (a % 2), b FROM sp_r;
CREATE MATERIALIZED VIEW sm AS SELECT col, a + b AS ab, hue(col) AS h FROM s;
CREATE STATISTICS sms ON col, ab FROM sm;
CREATE SCHEMA away; CREATE STATISTICS away.
sx
ON a, d FROM s;
