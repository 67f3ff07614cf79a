-- star schema, ETL by nightly copy
CREATE SCHEMA stg; CREATE SCHEMA dw;
CREATE UNLOGGED TABLE stg.sales (raw text, loaded timestamptz DEFAULT now())
WITH (autovacuum_enabled = false);
CREATE TABLE dw.dim_date (date_key int PRIMARY KEY, d date UNIQUE NOT NULL, dow smallint GENERATED ALWAYS AS (extract(isodow FROM d)) STORED, holiday boolean DEFAULT false);
CREATE TABLE dw.dim_store (store_key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, store_no text NOT NULL, city text, zip text, size_m2
numeric(8,1)
, valid tstzrange NOT NULL DEFAULT tstzrange(now(), NULL));
CREATE TABLE dw.dim_product (product_key int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, sku text NOT NULL, brand text, cat1 text, cat2 text, cat3 text, descr text
, attrs jsonb
);
CREATE TABLE dw.fact_sales (
   date_key int NOT NULL REFERENCES dw.dim_date, store_key int NOT NULL REFERENCES dw.dim_store, product_key int NOT NULL REFERENCES dw.dim_product,
   qty int NOT NULL, amount numeric(12,2) NOT NULL, cost numeric(12,2),
   margin numeric GENERATED ALWAYS AS (amount - cost) STORED
) PARTITION BY RANGE (date_key);
CREATE TABLE dw.fact_sales_202301 PARTITION OF dw.fact_sales FOR VALUES FROM (20230101) TO (20230201) WITH (parallel_workers =
8, toast_tuple_target = 256
);
CREATE TABLE dw.fact_sales_202302 PARTITION OF dw.fact_sales FOR VALUES FROM (20230201) TO (20230301);
CREATE TABLE dw.fact_sales_202303 PARTITION OF dw.fact_sales FOR VALUES FROM (20230301) TO (20230401);
CREATE TABLE dw.fact_sales_future PARTITION OF dw.fact_sales DEFAULT;
CREATE INDEX fact_sales_store ON dw.fact_sales (store_key, product_key)
INCLUDE (qty, amount)
;
CREATE INDEX fact_sales_date ON dw.fact_sales USING brin (date_key)
WITH (autosummarize = on);
CREATE STATISTICS dw.store_geo
(dependencies, ndistinct, mcv)
 ON city, zip FROM dw.dim_store;
CREATE STATISTICS dw.prod_cats (ndistinct) ON cat1, cat2
, cat3
 FROM dw.dim_product;
CREATE STATISTICS dw.prod_expr ON (lower(brand)), (lower(cat1)) FROM dw.dim_product;
ALTER STATISTICS dw.prod_cats SET STATISTICS
5000;
COMMENT ON STATISTICS dw.store_geo IS 'zip determines city';
ALTER TABLE dw.dim_product ALTER descr SET STORAGE
MAIN
, ALTER descr SET COMPRESSION
default
, ALTER brand SET STATISTICS 1000, ALTER sku SET (n_distinct =
-0.9
);
CREATE MATERIALIZED VIEW dw.agg_month AS SELECT d.date_key / 100 AS month, s.city, sum(f.amount) AS amount
, sum(f.margin) AS margin
 FROM dw.fact_sales f JOIN dw.dim_date d USING (date_key) JOIN dw.dim_store s USING (store_key) GROUP BY 1, 2;
CREATE UNIQUE INDEX agg_month_pk ON dw.agg_month (month, city);
CREATE PROCEDURE dw.load(p_day date, INOUT n int DEFAULT 0) LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM stg.sales WHERE loaded < p_day;
  GET DIAGNOSTICS n = ROW_COUNT;
  COMMIT;
END $$;
