CREATE EXTENSION postgres_fdw;
CREATE EXTENSION file_fdw;
CREATE FOREIGN DATA WRAPPER null_fdw OPTIONS (debug 'true');
ALTER FOREIGN DATA WRAPPER null_fdw OWNER TO postgres;
GRANT USAGE ON FOREIGN DATA WRAPPER postgres_fdw TO fed_admin;
CREATE SERVER hq FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'hq2.internal', dbname 'erp', fetch_size '500', use_remote_estimate 'true');
ALTER SERVER hq OWNER TO fed_admin;
COMMENT ON SERVER hq IS 'head quarters';
CREATE SERVER nowhere FOREIGN DATA WRAPPER null_fdw;
CREATE SERVER legacy TYPE 'oracle-ish' VERSION '11.2' FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'old.internal', dbname 'legacy');
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE USER MAPPING FOR fed_app SERVER hq OPTIONS (user 'app_v2');
CREATE USER MAPPING FOR fed_batch SERVER hq;
CREATE USER MAPPING FOR fed_app SERVER legacy OPTIONS (user 'nobody');
GRANT USAGE ON FOREIGN SERVER hq TO fed_app WITH GRANT OPTION;
GRANT USAGE ON FOREIGN SERVER legacy TO fed_batch;

CREATE SCHEMA remote;
CREATE FOREIGN TABLE remote.customers (
    id bigint OPTIONS (column_name 'customer_id') NOT NULL,
    name text OPTIONS (column_name 'display_name'),
    country text COLLATE "C",
    created timestamptz DEFAULT now()
) SERVER hq OPTIONS (schema_name 'crm', table_name 'customers', updatable 'false');
GRANT SELECT ON remote.customers TO fed_app;
CREATE FOREIGN TABLE remote.orders (
    id bigint NOT NULL,
    customer int NOT NULL,
    total numeric(10,2),
    placed date
) SERVER hq OPTIONS (table_name 'orders_archive');
CREATE FOREIGN TABLE remote.rates (currency char(3) NOT NULL, rate numeric, valid_on date) SERVER files OPTIONS (filename '/srv/ecb/rates.csv', format 'csv', header 'true', null '-');
ALTER FOREIGN TABLE remote.orders ADD CONSTRAINT positive CHECK (total > 0) NO INHERIT;
ALTER FOREIGN TABLE remote.orders ALTER COLUMN total SET STATISTICS 100;
COMMENT ON FOREIGN TABLE remote.rates IS 'daily ECB rates';

CREATE TABLE local_orders (
    id bigint PRIMARY KEY,
    customer bigint NOT NULL,
    total numeric(12,2) NOT NULL,
    placed date
);
CREATE TABLE measurements (site text NOT NULL, v float8) PARTITION BY LIST (site);
CREATE TABLE measurements_here PARTITION OF measurements FOR VALUES IN ('here');
CREATE FOREIGN TABLE measurements_hq PARTITION OF measurements FOR VALUES IN ('hq') SERVER hq OPTIONS (table_name 'measurements');
CREATE VIEW all_orders AS
  SELECT id, customer, total, placed, 'local'::text AS src FROM local_orders
  UNION ALL SELECT id, customer, total, placed, 'legacy' FROM remote.orders;
CREATE MATERIALIZED VIEW customers_cached AS SELECT id, name, country FROM remote.customers WITH NO DATA;
CREATE UNIQUE INDEX ON customers_cached (id);
