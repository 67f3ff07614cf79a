CREATE EXTENSION postgres_fdw;
CREATE EXTENSION file_fdw;
CREATE SERVER arch FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'a', dbname 'arch');
CREATE SERVER f FOREIGN DATA WRAPPER file_fdw;
CREATE TABLE m (id int NOT NULL, at date NOT NULL,
    v bigint, note text
) PARTITION BY RANGE (at);
CREATE FOREIGN TABLE m_22 PARTITION OF m FOR VALUES FROM ('2022-01-01') TO ('2023-01-01') SERVER arch OPTIONS (table_name 'm22');
CREATE TABLE m_23 PARTITION OF m FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE FOREIGN TABLE m_21 (id int NOT NULL, at date NOT NULL, v bigint, note text) SERVER f OPTIONS (filename '/tmp/21.csv', format 'csv');
CREATE FOREIGN TABLE m_20 PARTITION OF m FOR VALUES FROM ('2020-01-01') TO ('2021-01-01') SERVER arch OPTIONS (table_name 'm20');
ALTER FOREIGN TABLE m_20 ALTER COLUMN v OPTIONS (column_name 'val'), ADD CONSTRAINT m20c CHECK (v >= 0);
CREATE TABLE m_rest PARTITION OF m DEFAULT;
CREATE INDEX m_rest_v ON m_rest (v);
CREATE TRIGGER tr BEFORE UPDATE ON m_rest FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
CREATE TABLE inh_parent (a int);
CREATE FOREIGN TABLE inh_child (b text) INHERITS (inh_parent) SERVER f OPTIONS (filename '/tmp/x', format 'text');
ALTER TABLE inh_parent ADD COLUMN c date DEFAULT '2024-01-01';
CREATE VIEW mv AS SELECT at, sum(v) AS v FROM m GROUP BY at;
GRANT SELECT ON m_22, m_23 TO app_rw;
GRANT SELECT (id), UPDATE (v) ON m_20 TO app_rw;
