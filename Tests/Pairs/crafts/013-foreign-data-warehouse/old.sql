CREATE EXTENSION postgres_fdw;
CREATE SCHEMA ext;
CREATE SERVER erp FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host
'erp-old.internal',
 dbname 'erp');
CREATE USER MAPPING FOR etl SERVER erp OPTIONS (user 'etl_ro'
);
CREATE USER MAPPING FOR PUBLIC SERVER erp;
CREATE FOREIGN TABLE ext.orders (id bigint OPTIONS (column_name 'order_id') NOT NULL, placed date,
total float8
) SERVER erp OPTIONS (schema_name 'sales', table_name
'orders');
CREATE TABLE dim_customer (id bigint PRIMARY KEY, name text);
CREATE VIEW daily_sales AS SELECT placed, sum(total) AS total FROM ext.orders GROUP BY placed;
CREATE MATERIALIZED VIEW daily_sales_m AS SELECT * FROM daily_sales WITH NO DATA;
GRANT USAGE ON FOREIGN SERVER erp TO etl;
GRANT SELECT ON
ext.orders TO etl;
