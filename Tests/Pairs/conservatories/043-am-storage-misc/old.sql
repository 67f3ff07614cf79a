CREATE EXTENSION bloom;
CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler;
CREATE ACCESS METHOD idx_gone TYPE INDEX HANDLER bthandler;
COMMENT ON ACCESS METHOD heap2 IS 'same as heap';
CREATE TABLE t (id int, a text, b jsonb, c bytea, d int)
USING heap2 WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.1);
CREATE TABLE keepme (x int) USING heap2;
CREATE TABLE other (x int);
CREATE MATERIALIZED VIEW mv
USING heap2
AS SELECT d, count(*) AS n FROM t GROUP BY d;
CREATE UNIQUE INDEX mv_d ON mv (d) WITH (fillfactor = 
50);
ALTER TABLE t ALTER a SET STORAGE
EXTERNAL,
 ALTER b SET COMPRESSION
pglz;
ALTER TABLE t ALTER c SET STATISTICS 300, ALTER a SET (n_distinct = 100);
ALTER TABLE t ALTER c SET STORAGE PLAIN;
CREATE INDEX bl ON t USING bloom (id, d) WITH (length = 80, col1 =
2);
CREATE INDEX ex ON t ((a || 'x'), (d + 1));
ALTER INDEX ex ALTER COLUMN 1 SET STATISTICS 50;
CREATE INDEX br ON t USING brin (d int4_minmax_multi_ops (values_per_range = 16)) WITH (autosummarize = 
on);
CREATE UNIQUE INDEX nn ON t (id, d)
;
ALTER TABLE keepme ADD CONSTRAINT kx UNIQUE
(x);
ALTER TABLE keepme SET UNLOGGED;
CREATE TABLE oids (a int) WITH (user_catalog_table = true);
ALTER TABLE t CLUSTER ON
ex;
CREATE INDEX sp ON t USING spgist (a COLLATE "C") INCLUDE (id);
