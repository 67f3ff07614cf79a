CREATE EXTENSION postgres_fdw;
CREATE EXTENSION file_fdw;
CREATE FOREIGN DATA WRAPPER dummy OPTIONS (debug 'true');
CREATE SERVER s1 TYPE 'pg' VERSION '15' FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'h2', dbname 'd''b', fetch_size '50');
CREATE SERVER s2 FOREIGN DATA WRAPPER file_fdw;
CREATE USER MAPPING FOR PUBLIC SERVER s1 OPTIONS (user 'u2');
CREATE USER MAPPING FOR pair_fdw SERVER s1 OPTIONS (user 'w', password 'p');
CREATE FOREIGN TABLE ft (
  v varchar(20) COLLATE "POSIX",
  id bigint OPTIONS (column_name 'ID2') NOT NULL,
  n numeric DEFAULT 2 NOT NULL,
  g bigint GENERATED ALWAYS AS (id * 2) STORED,
  CHECK (id > 1)
) SERVER s1 OPTIONS (schema_name 'x');
CREATE TABLE parent (id int, v text, n numeric) PARTITION BY RANGE (id);
CREATE TABLE fp PARTITION OF parent FOR VALUES FROM (0) TO (10);
CREATE FOREIGN TABLE fp2 PARTITION OF parent FOR VALUES FROM (10) TO (20) SERVER s2 OPTIONS (filename '/tmp/none.csv', format 'csv');
GRANT USAGE ON FOREIGN SERVER s2 TO pair_fdw;
GRANT USAGE ON FOREIGN DATA WRAPPER dummy TO PUBLIC;
CREATE VIEW fv AS
  SELECT f.id, f.n, p.v
  FROM ft f
  JOIN parent p USING (id);
