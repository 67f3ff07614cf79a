CREATE COLLATION ci (provider = icu, locale = 'en-u-ks-level1', deterministic = false);
CREATE TABLE t (a text COLLATE ci, b varchar(12), c bit varying(3), d timestamp(6) with time zone, e interval year to month, f numeric(6,1), g numeric, h char(5)[], i text, j bytea, k timetz(2), l char);
ALTER TABLE t ALTER h SET STORAGE MAIN, ALTER j SET STORAGE EXTERNAL, ALTER a SET STATISTICS 500, ALTER f SET (n_distinct = -0.5, n_distinct_inherited = 10);
ALTER TABLE t ALTER i SET STORAGE EXTERNAL;
CREATE INDEX t_a ON t (a COLLATE "C" DESC, b varchar_pattern_ops);
CREATE VIEW v AS SELECT (a COLLATE "C") || b AS ab, c, d::timestamp(0) AS d0, e FROM t;
CREATE DOMAIN cid AS varchar(30) COLLATE "C";
CREATE TYPE comp AS (x text COLLATE ci, y varchar(4));
CREATE TABLE u (x cid, y comp) WITH (fillfactor = 75, autovacuum_analyze_threshold = 9, toast.autovacuum_enabled = false);
