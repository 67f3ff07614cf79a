CREATE SCHEMA es;
CREATE TYPE es.col AS ENUM ('r', 'g'
, 'b'
);
CREATE FUNCTION es.hue(es.col) RETURNS
  double precision
  LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE FUNCTION es.dbl(n numeric) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN n * 2::numeric;
CREATE TABLE es.t (a integer, b integer, c es.col, d
  numeric(20,4)
  , e date, f text, g text);
CREATE STATISTICS es.s1 (ndistinct
  , mcv
) ON a, b, c FROM es.t;
CREATE STATISTICS es.s2 ON (es.hue(c)) FROM es.t;
CREATE STATISTICS es.s3 (mcv) ON (es.dbl(d)), (date_trunc('month', e::timestamp)), f FROM es.t;
CREATE STATISTICS es.s4 ON b, a, (lower(g)) FROM es.t;
ALTER STATISTICS es.s1 SET STATISTICS
  0
;
ALTER STATISTICS es.s3 SET STATISTICS 500;
ALTER STATISTICS es.s4 SET STATISTICS -1;
ALTER STATISTICS es.s1 OWNER TO k21_es;
COMMENT ON STATISTICS es.s2 IS 'hue';
COMMENT ON STATISTICS es.s3 IS 'exprs';
CREATE TABLE es.p (k integer, v text, w es.col) PARTITION BY LIST (k);
CREATE TABLE es.p1 PARTITION OF es.p FOR VALUES IN (1);
CREATE STATISTICS es.sp (mcv) ON k, v FROM es.p;
CREATE STATISTICS es.sp1 (dependencies) ON v, w FROM es.p1;
CREATE SCHEMA es2;
CREATE STATISTICS es2.far ON v, k FROM es.p1;
COMMENT ON STATISTICS es2.far IS 'far';
CREATE MATERIALIZED VIEW es.m AS SELECT a, es.dbl(d) AS d2, c FROM es.t;
CREATE STATISTICS es.sm ON a, d2, (c::text) FROM es.m;
ALTER STATISTICS es.sm SET STATISTICS 321;
CREATE FOREIGN DATA WRAPPER es_w;
CREATE SERVER es_s FOREIGN DATA WRAPPER es_w;
CREATE FOREIGN TABLE es.ft (a integer, b es.col) SERVER es_s;
CREATE STATISTICS es.sf ON a, b FROM es.ft;
ALTER STATISTICS es.sf OWNER TO k21_es;
CREATE STATISTICS es."T_a_b_stat" ON a, f FROM es.t;
CREATE STATISTICS es.coll ON (f COLLATE "C"), ((g || f) COLLATE "POSIX") FROM es.t;
GRANT SELECT ON es.m TO k21_es;
ALTER TABLE es.t ALTER COLUMN f SET STATISTICS 99;
