CREATE COLLATION ci (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE TABLE t (a text COLLATE "C", b varchar(10) COLLATE ci, c bit(3), d timestamp(3), e interval day to second(2), f numeric(5), g numeric(5,-2), h char(4)[], i text, j bytea COMPRESSION pglz, k time with time zone, l "char");
ALTER TABLE t ALTER i SET STORAGE EXTERNAL;
CREATE INDEX t_a ON t (a COLLATE "POSIX", b COLLATE "C" text_pattern_ops);
CREATE VIEW v AS SELECT a || b COLLATE "C" AS ab, c, d::timestamp(0) AS d0, e FROM t;
CREATE DOMAIN cid AS text COLLATE ci;
CREATE TYPE comp AS (x text COLLATE "C", y varchar(3));
CREATE TABLE u (x cid, y comp) WITH (fillfactor = 70, toast.autovacuum_enabled = false);
