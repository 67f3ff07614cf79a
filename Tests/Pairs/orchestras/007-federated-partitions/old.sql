CREATE SCHEMA fed;
CREATE EXTENSION postgres_fdw WITH SCHEMA fed;
CREATE SERVER eu FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'eu.example', dbname 'metrics', fetch_size '100');
CREATE USER MAPPING FOR PUBLIC SERVER eu OPTIONS (user 'reader');
CREATE TABLE fed.metric (region text NOT NULL, at timestamptz NOT NULL, v double precision) PARTITION BY LIST (region);
CREATE FOREIGN TABLE fed.metric_eu PARTITION OF fed.metric FOR VALUES IN ('eu') SERVER eu OPTIONS (schema_name 'public', table_name 'metric');
CREATE TABLE fed.metric_us PARTITION OF fed.metric FOR VALUES IN ('us');
CREATE VIEW fed.latest AS SELECT region, max(at) AS at FROM fed.metric GROUP BY region;
GRANT USAGE ON FOREIGN SERVER eu TO pg_monitor;
