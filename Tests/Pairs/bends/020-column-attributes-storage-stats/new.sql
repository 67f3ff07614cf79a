CREATE SCHEMA other;
CREATE TABLE s (
  id int,
  b varchar(90),
  a text,
  c jsonb,
  d bytea,
  e bigint
) WITH (fillfactor = 80, toast.autovacuum_enabled = false, parallel_workers = 2);
ALTER TABLE s ALTER a SET STORAGE PLAIN, ALTER d SET STORAGE EXTERNAL, ALTER c SET STORAGE MAIN;
ALTER TABLE s ALTER e SET STATISTICS 0, ALTER id SET (n_distinct = 100, n_distinct_inherited = 5);
CREATE INDEX s_x ON s ((e + id), upper(a)) WITH (fillfactor = 65, deduplicate_items = off);
ALTER INDEX s_x ALTER COLUMN 2 SET STATISTICS 300;
CREATE INDEX s_y ON s (id);
ALTER TABLE s CLUSTER ON s_y;
CREATE STATISTICS other.st1 (mcv) ON id, e, b FROM s;
CREATE STATISTICS st2 ON (upper(a)), (b || 'x') FROM s;
COMMENT ON STATISTICS st2 IS 'stat';
CREATE TABLE u (id int PRIMARY KEY, g int GENERATED ALWAYS AS (id + 2) STORED);
CREATE UNLOGGED TABLE n (
  a int,
  b int,
  CONSTRAINT un UNIQUE NULLS NOT DISTINCT (a) INCLUDE (b)
);
