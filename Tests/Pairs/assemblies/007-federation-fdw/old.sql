CREATE EXTENSION postgres_fdw;
CREATE EXTENSION file_fdw;
CREATE SERVER hq FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'hq.internal', dbname 'erp', port '5432');
CREATE SERVER legacy TYPE 'oracle-ish' VERSION '9' FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'old.internal', dbname 'legacy');
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE USER MAPPING FOR fed_app SERVER hq OPTIONS (user 'app');
CREATE USER MAPPING FOR PUBLIC SERVER legacy OPTIONS (user 'nobody');
GRANT USAGE ON FOREIGN SERVER hq TO fed_app;

CREATE SCHEMA remote;
CREATE FOREIGN TABLE remote.customers (
    id int OPTIONS (column_name 'cust_id') NOT NULL,
    name text,
    country char(2)
) SERVER hq OPTIONS (schema_name 'crm', table_name 'customers');
CREATE FOREIGN TABLE remote.orders (
    id bigint NOT NULL,
    customer int NOT NULL,
    total numeric(10,2),
    placed date
) SERVER legacy OPTIONS (table_name 'ORDERS');
CREATE FOREIGN TABLE remote.rates (currency char(3), rate numeric) SERVER files OPTIONS (filename '/srv/rates.csv', format 'csv');
ALTER FOREIGN TABLE remote.orders ADD CONSTRAINT positive CHECK (total >= 0);
COMMENT ON FOREIGN TABLE remote.rates IS 'daily ECB rates';

CREATE TABLE local_orders (
    id bigint PRIMARY KEY,
    customer int NOT NULL,
    total numeric(10,2) NOT NULL
);
CREATE VIEW all_orders AS
  SELECT id, customer, total, 'local'::text AS src FROM local_orders
  UNION ALL SELECT id, customer, total, 'legacy' FROM remote.orders;
CREATE MATERIALIZED VIEW customers_cached AS SELECT id, name FROM remote.customers WITH NO DATA;
CREATE UNIQUE INDEX ON customers_cached (id);
