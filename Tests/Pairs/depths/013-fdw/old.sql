CREATE EXTENSION postgres_fdw; CREATE EXTENSION file_fdw;
CREATE SERVER wh FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host 'wh.invalid', dbname 'dw', fetch_size '100');
CREATE SERVER files FOREIGN DATA WRAPPER file_fdw;
CREATE USER MAPPING FOR etl SERVER wh OPTIONS (user 'etl', password 's3cret');
CREATE SCHEMA wh;
CREATE FOREIGN TABLE wh.fact_sales (id bigint OPTIONS (column_name 'sales_id'), amount numeric(10,2), sold_at timestamp NOT NULL) SERVER wh OPTIONS (schema_name 'mart', table_name 'fact_sales');
CREATE FOREIGN TABLE wh.dim_shop (shop_id int, name varchar(50)) SERVER wh OPTIONS (schema_name 'mart', table_name 'dim_shop');
CREATE FOREIGN TABLE csv_in (a text, b text) SERVER files OPTIONS (filename '/tmp/none.csv', format 'csv', header 'true');
CREATE VIEW sales_per_day AS SELECT sold_at::date AS d, sum(amount) AS s FROM wh.fact_sales GROUP BY 1;
