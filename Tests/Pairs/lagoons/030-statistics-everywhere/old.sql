CREATE SCHEMA sx; CREATE SCHEMA sy;
CREATE TYPE sx.pt AS (x integer, y
   integer
   );
CREATE FUNCTION sx.yy(p sx.pt) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN (p).y;
CREATE TABLE sx.t (a integer, b
   integer
   , c text COLLATE "C", p sx.pt, d date);
CREATE STATISTICS sx.s1 (ndistinct, dependencies, mcv) ON a, b, c FROM sx.t;
CREATE STATISTICS sy.s2 ON (sx.yy(p)) FROM sx.t;
CREATE STATISTICS sy."S 3" (ndistinct) ON (date_trunc('month', d::timestamp)), (lower(c)), a FROM sx.t;
CREATE STATISTICS sx.s4 ON a, d FROM sx.t;
GRANT USAGE, CREATE ON SCHEMA sx, sy TO k22_st;
ALTER STATISTICS sx.s1 SET STATISTICS
   1000;
COMMENT ON STATISTICS sx.s1 IS 'first';
COMMENT ON STATISTICS sy."S 3" IS 'third';
ALTER STATISTICS sx.s1 OWNER TO k22_st;
ALTER TABLE sx.t ALTER COLUMN a SET (n_distinct = 5, n_distinct_inherited = -0.2);
ALTER TABLE sx.t ALTER COLUMN b SET STATISTICS 321;
CREATE INDEX t_yy ON sx.t (sx.yy(p), (a + 1), (lower(c)));
ALTER INDEX sx.t_yy ALTER COLUMN 1 SET STATISTICS 11;
ALTER INDEX sx.t_yy ALTER COLUMN 3 SET STATISTICS
   12;
CREATE FOREIGN DATA WRAPPER k22_stw;
CREATE SERVER k22_sts FOREIGN DATA WRAPPER k22_stw;
CREATE FOREIGN TABLE sx.ft (a integer, b integer OPTIONS (n 'v')) SERVER k22_sts;
CREATE STATISTICS sy.fst (dependencies) ON a, b FROM sx.ft;
CREATE MATERIALIZED VIEW sx.m AS SELECT a, b, count(*) AS n FROM sx.t GROUP BY a, b;
CREATE STATISTICS sx.mst ON a, n FROM sx.m;
COMMENT ON STATISTICS sx.mst IS 'matview stats';
CREATE TABLE sx.prt (k integer, l integer) PARTITION BY LIST (k);
CREATE TABLE sx.prt1 PARTITION OF sx.prt FOR VALUES IN (1, NULL);
CREATE STATISTICS sx.pst ON k, l FROM sx.prt;
CREATE STATISTICS sx.pst1 (mcv) ON l, (k * 2) FROM sx.prt1;
