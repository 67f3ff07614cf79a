CREATE SCHEMA dwh AUTHORIZATION dwh_owner;
CREATE TABLE dwh.dim_date (date_key integer PRIMARY KEY, d date NOT NULL UNIQUE, is_holiday boolean NOT NULL DEFAULT false);
CREATE TABLE dwh.dim_store (
    store_key serial PRIMARY KEY,
    code char(6) NOT NULL UNIQUE,
    city text,
    region text,
    country char(2) NOT NULL DEFAULT 'DE',
    valid daterange NOT NULL DEFAULT '[,)'::daterange
);
CREATE TABLE dwh.fact_sales (
    sale_id bigint NOT NULL,
    sold_on date NOT NULL,
    store_key integer NOT NULL REFERENCES dwh.dim_store,
    sku text NOT NULL,
    qty numeric(12,3) NOT NULL,
    amount numeric(14,2) NOT NULL,
    channel text NOT NULL DEFAULT 'store'
) PARTITION BY RANGE (sold_on);
CREATE TABLE dwh.fact_sales_2023 PARTITION OF dwh.fact_sales FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE dwh.fact_sales_2024 PARTITION OF dwh.fact_sales FOR VALUES FROM ('2024-01-01') TO ('2025-01-01') WITH (fillfactor = 100, autovacuum_enabled = false);
CREATE TABLE dwh.fact_sales_2025 PARTITION OF dwh.fact_sales FOR VALUES FROM ('2025-01-01') TO ('2026-01-01') PARTITION BY LIST (channel);
CREATE TABLE dwh.fact_sales_2025_web PARTITION OF dwh.fact_sales_2025 FOR VALUES IN ('web', 'app');
CREATE TABLE dwh.fact_sales_2025_rest PARTITION OF dwh.fact_sales_2025 DEFAULT;
CREATE TABLE dwh.fact_sales_rest PARTITION OF dwh.fact_sales DEFAULT;
ALTER TABLE dwh.fact_sales ADD CONSTRAINT fact_sales_pk PRIMARY KEY (sold_on, sale_id, channel);
CREATE INDEX fact_sales_store ON dwh.fact_sales (store_key, sold_on);
CREATE INDEX fact_sales_brin ON dwh.fact_sales USING brin (sold_on);
CREATE INDEX fact_2023_sku ON dwh.fact_sales_2023 (sku text_pattern_ops);
CREATE STATISTICS dwh.store_geo (dependencies, ndistinct, mcv) ON city, region, country FROM dwh.dim_store;
CREATE STATISTICS dwh.sales_month ON (date_trunc('month', sold_on::timestamp)), store_key FROM dwh.fact_sales;
ALTER STATISTICS dwh.sales_month SET STATISTICS 500;
ALTER STATISTICS dwh.sales_month OWNER TO dwh_owner;
ALTER TABLE dwh.fact_sales_2023 ALTER COLUMN sku SET STATISTICS 300;
ALTER TABLE dwh.fact_sales_2024 ALTER COLUMN sku SET STATISTICS 300;
ALTER TABLE dwh.fact_sales_2024 ALTER COLUMN sku SET (n_distinct = -0.05);
CREATE MATERIALIZED VIEW dwh.sales_by_store AS
    SELECT s.store_key, f.channel, date_trunc('month', f.sold_on)::date AS month, sum(f.amount) AS amount, sum(f.qty) AS qty
    FROM dwh.fact_sales f JOIN dwh.dim_store s USING (store_key)
    GROUP BY 1, 2, 3 WITH NO DATA;
CREATE UNIQUE INDEX sales_by_store_u ON dwh.sales_by_store (store_key, channel, month);
CREATE INDEX sales_by_store_month ON dwh.sales_by_store (month DESC) WHERE amount > 0;
CREATE VIEW dwh.top_stores AS SELECT store_key, sum(amount) AS total FROM dwh.sales_by_store GROUP BY store_key ORDER BY 2 DESC LIMIT 10;
ALTER MATERIALIZED VIEW dwh.sales_by_store OWNER TO dwh_owner;
ALTER TABLE dwh.fact_sales OWNER TO dwh_owner;
GRANT USAGE ON SCHEMA dwh TO dwh_etl, dwh_report;
GRANT INSERT, SELECT ON dwh.fact_sales TO dwh_etl;
GRANT TRUNCATE ON dwh.fact_sales, dwh.fact_sales_rest TO dwh_etl;
GRANT SELECT ON dwh.sales_by_store, dwh.top_stores TO dwh_report;
COMMENT ON TABLE dwh.fact_sales IS 'grain: one line of a receipt';
COMMENT ON STATISTICS dwh.sales_month IS 'planner thought 1 row';
