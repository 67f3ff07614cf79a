CREATE SCHEMA dwh AUTHORIZATION dwh_owner;
CREATE TABLE dwh.dim_date (date_key integer PRIMARY KEY, d date NOT NULL UNIQUE, is_holiday boolean NOT NULL DEFAULT false);
CREATE TABLE dwh.dim_store (
    store_key serial PRIMARY KEY,
    code char(6) NOT NULL UNIQUE,
    city text,
    region text,
    country char(2)
);
CREATE TABLE dwh.fact_sales (
    sale_id bigint NOT NULL,
    sold_on date NOT NULL,
    store_key integer NOT NULL,
    sku text NOT NULL,
    qty integer NOT NULL,
    amount numeric(12,2) NOT NULL
) PARTITION BY RANGE (sold_on);
CREATE TABLE dwh.fact_sales_2023 PARTITION OF dwh.fact_sales FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE dwh.fact_sales_2024 PARTITION OF dwh.fact_sales FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE dwh.fact_sales_rest PARTITION OF dwh.fact_sales DEFAULT;
ALTER TABLE dwh.fact_sales ADD CONSTRAINT fact_sales_pk PRIMARY KEY (sale_id, sold_on);
CREATE INDEX fact_sales_store ON dwh.fact_sales (store_key);
CREATE INDEX fact_sales_brin ON dwh.fact_sales USING brin (sold_on);
CREATE STATISTICS dwh.store_geo (dependencies) ON city, region FROM dwh.dim_store;
ALTER TABLE dwh.fact_sales_2023 ALTER COLUMN sku SET STATISTICS 300;
CREATE MATERIALIZED VIEW dwh.sales_by_store AS
    SELECT s.store_key, date_trunc('month', f.sold_on)::date AS month, sum(f.amount) AS amount
    FROM dwh.fact_sales f JOIN dwh.dim_store s USING (store_key)
    GROUP BY 1, 2 WITH NO DATA;
CREATE UNIQUE INDEX sales_by_store_u ON dwh.sales_by_store (store_key, month);
CREATE VIEW dwh.top_stores AS SELECT store_key, sum(amount) AS total FROM dwh.sales_by_store GROUP BY store_key ORDER BY 2 DESC LIMIT 10;
ALTER MATERIALIZED VIEW dwh.sales_by_store OWNER TO dwh_owner;
ALTER TABLE dwh.fact_sales OWNER TO dwh_owner;
GRANT USAGE ON SCHEMA dwh TO dwh_etl, dwh_report;
GRANT INSERT, SELECT ON dwh.fact_sales TO dwh_etl;
GRANT SELECT ON dwh.sales_by_store, dwh.top_stores TO dwh_report;
COMMENT ON TABLE dwh.fact_sales IS 'grain: one line of a receipt';
