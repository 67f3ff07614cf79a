CREATE EXTENSION postgres_fdw;
CREATE EXTENSION file_fdw;
CREATE SCHEMA ext;
CREATE SERVER erp FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host
'erp.internal', port '6432', fetch_size '5000',
 dbname 'erp');
CREATE SERVER drops FOREIGN DATA WRAPPER file_fdw;
CREATE USER MAPPING FOR etl SERVER erp OPTIONS (user 'etl_ro'
, password_required 'false'
);
CREATE FOREIGN TABLE ext.orders (id bigint OPTIONS (column_name 'order_id') NOT NULL, placed date,
total numeric(12,2), currency char(3) OPTIONS (column_name 'cur')
) SERVER erp OPTIONS (schema_name 'sales', table_name
'orders_v2', updatable 'false');
ALTER FOREIGN TABLE ext.orders ADD CONSTRAINT total_pos CHECK (total >= 0);
CREATE FOREIGN TABLE ext.fx_rate (day date, cur text, rate numeric) SERVER drops OPTIONS (filename '/srv/drops/fx.csv', format 'csv', header 'true');
CREATE TABLE dim_customer (id bigint PRIMARY KEY, name text);
CREATE VIEW daily_sales AS SELECT placed, sum(total) AS total FROM ext.orders GROUP BY placed;
CREATE MATERIALIZED VIEW daily_sales_m AS SELECT * FROM daily_sales WITH NO DATA;
GRANT USAGE ON FOREIGN SERVER erp TO etl;
GRANT SELECT ON
ext.orders TO etl, reporting;
GRANT USAGE ON FOREIGN DATA WRAPPER file_fdw TO etl;
