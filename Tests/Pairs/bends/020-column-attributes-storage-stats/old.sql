CREATE TABLE s (
  id int,
  a text,
  b text,
  c jsonb,
  d bytea,
  e int
) WITH (fillfactor = 70, autovacuum_enabled = false);
ALTER TABLE s ALTER a SET STORAGE EXTERNAL, ALTER b SET STORAGE MAIN, ALTER c SET COMPRESSION pglz;
ALTER TABLE s ALTER e SET STATISTICS 500, ALTER a SET (n_distinct = -0.5);
CREATE INDEX s_x ON s ((e + id), lower(a)) WITH (fillfactor = 60);
ALTER INDEX s_x ALTER COLUMN 1 SET STATISTICS 200;
ALTER TABLE s CLUSTER ON s_x;
CREATE STATISTICS st1 (ndistinct, dependencies) ON id, e FROM s;
CREATE STATISTICS st2 ON (lower(a)), b FROM s;
ALTER STATISTICS st1 SET STATISTICS 42;
CREATE UNLOGGED TABLE u (id int PRIMARY KEY, g int GENERATED ALWAYS AS (1) STORED);
CREATE TABLE n (a int, b int, CONSTRAINT un UNIQUE (a, b));
