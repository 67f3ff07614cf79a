CREATE SCHEMA st;
CREATE ACCESS METHOD heap3 TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE st.t (
  a text COMPRESSION
   lz4
  ,
  b text, c bytea, d integer[], e jsonb
) WITH (fillfactor = 55, autovacuum_vacuum_scale_factor = 0.01,
 toast.autovacuum_enabled = off
);
ALTER TABLE st.t ALTER a SET STORAGE EXTERNAL, ALTER b SET STORAGE
  MAIN
  , ALTER c SET STATISTICS
  0
  , ALTER d SET (n_distinct =
  -0.1
   );
ALTER TABLE st.t SET ACCESS METHOD heap3;
CREATE TABLE st.t2 (x integer, y text, z point)
;
CREATE INDEX t2_b ON st.t2 (x, (y || 'a'), (length(y))) INCLUDE (z) WITH (
 fillfactor = 50
);
ALTER INDEX st.t2_b ALTER COLUMN 2 SET STATISTICS
  100
;
CREATE INDEX t2_g ON st.t2 USING gist (z) WITH (buffering = on);
CREATE INDEX t2_s ON st.t2 USING spgist (z
  quad_point_ops
  );
CREATE INDEX t2_br ON st.t2 USING brin (x
  int4_minmax_ops
  , y text_bloom_ops (n_distinct_per_range = 200));
CREATE INDEX t2_gin ON st.t USING gin (d, e jsonb_path_ops);
CREATE INDEX t2_h ON st.t2 USING hash (y) WITH (fillfactor = 30);
ALTER TABLE st.t2 CLUSTER ON
  t2_b
;
CREATE VIEW st.v AS SELECT a, b FROM st.t;
CREATE MATERIALIZED VIEW st.m AS SELECT a, b, 'k'::text AS k FROM st.v;
ALTER MATERIALIZED VIEW st.m ALTER COLUMN k SET STORAGE
  EXTERNAL
;
ALTER MATERIALIZED VIEW st.m SET (autovacuum_enabled = true
);
CREATE TABLE st.kid () INHERITS (st.t);
ALTER TABLE st.kid ALTER a SET STORAGE EXTENDED, ALTER b SET COMPRESSION pglz;
CREATE TABLE st.p (k integer, body text) PARTITION BY LIST (k);
CREATE TABLE st.p1 PARTITION OF st.p FOR VALUES IN (1);
ALTER TABLE ONLY st.p ALTER COLUMN body SET STORAGE EXTERNAL;
ALTER TABLE ONLY st.p1 ALTER COLUMN body SET STATISTICS 11;
CREATE DOMAIN st.dt AS text;
CREATE TYPE st.ct AS (q text);
CREATE TABLE st.dd (x st.dt, y st.ct, z st.dt[]);
ALTER TABLE st.dd ALTER x SET STORAGE MAIN, ALTER y SET STORAGE EXTERNAL, ALTER y SET COMPRESSION lz4;
GRANT SELECT (a) ON st.m TO k21_st;
