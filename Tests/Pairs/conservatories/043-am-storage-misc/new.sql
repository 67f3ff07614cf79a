CREATE EXTENSION bloom;
CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler;
CREATE ACCESS METHOD heap3 TYPE TABLE HANDLER heap_tableam_handler;
COMMENT ON ACCESS METHOD heap2 IS 'same as heap';
CREATE TABLE t (id int, a text, b jsonb, c bytea, d int)
USING heap WITH (fillfactor = 55, toast.autovacuum_vacuum_threshold = 9, log_autovacuum_min_duration = 0);
CREATE TABLE keepme (x int) USING heap2;
CREATE TABLE other (x int) USING heap3;
CREATE MATERIALIZED VIEW mv
AS SELECT d, count(*) AS n FROM t GROUP BY d;
CREATE UNIQUE INDEX mv_d ON mv (d) WITH (fillfactor = 
51);
ALTER TABLE t ALTER a SET STORAGE
MAIN,
 ALTER b SET COMPRESSION
lz4;
ALTER TABLE t ALTER c SET STATISTICS 300, ALTER a SET (n_distinct = 100);
ALTER TABLE t ALTER d SET STATISTICS 0, ALTER a RESET (n_distinct);
CREATE INDEX bl ON t USING bloom (id, d) WITH (length = 80, col1 =
4);
CREATE INDEX ex ON t ((a || 'x'), (d + 1));
ALTER INDEX ex ALTER COLUMN 2 SET STATISTICS 70;
CREATE INDEX br ON t USING brin (d int4_minmax_multi_ops (values_per_range = 16)) WITH (autosummarize = 
off);
CREATE UNIQUE INDEX nn ON t (id, d)
NULLS NOT DISTINCT;
ALTER TABLE keepme ADD CONSTRAINT kx UNIQUE
NULLS NOT DISTINCT
(x);
CREATE UNLOGGED TABLE keep2 (id int GENERATED ALWAYS AS IDENTITY);
CREATE TABLE oids (a int) WITH (vacuum_truncate = false);
ALTER TABLE t CLUSTER ON
nn;
CREATE INDEX sp ON t USING spgist (a COLLATE "C") INCLUDE (id);
