CREATE SCHEMA dw; CREATE SCHEMA mart;
CREATE TABLE dw.dim_date (date_key int PRIMARY KEY, d date NOT NULL UNIQUE, year smallint GENERATED ALWAYS AS (extract(year FROM d)) STORED, month smallint GENERATED ALWAYS AS (extract(month FROM d)) STORED, iso_week smallint GENERATED ALWAYS AS (extract(week FROM d)) STORED, dow smallint, holiday text);
CREATE TABLE dw.dim_customer (customer_key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, customer_id text NOT NULL, name text, segment text
, valid daterange NOT NULL DEFAULT '(,)', current boolean GENERATED ALWAYS AS (upper_inf(valid)) STORED, row_hash bytea GENERATED ALWAYS AS (sha256((customer_id || coalesce(name, '') || coalesce(segment, ''))::text::bytea)) STORED
);
CREATE UNIQUE INDEX dim_customer_current ON dw.dim_customer (customer_id) WHERE current;
CREATE TABLE dw.dim_store (store_key int PRIMARY KEY, city text, country char(2));
CREATE TABLE dw.fact_sales (date_key int NOT NULL REFERENCES dw.dim_date, customer_key bigint NOT NULL, store_key int NOT NULL REFERENCES dw.dim_store, qty int NOT NULL, net numeric(12,2) NOT NULL, tax numeric(12,2) NOT NULL DEFAULT 0
, currency char(3) NOT NULL DEFAULT 'EUR'
) PARTITION BY RANGE (date_key);
CREATE TABLE dw.fact_sales_2022 PARTITION OF dw.fact_sales FOR VALUES FROM (20220101) TO (20230101);
CREATE TABLE dw.fact_sales_2023 PARTITION OF dw.fact_sales FOR VALUES FROM (20230101) TO (20240101);
CREATE TABLE dw.fact_sales_2024 PARTITION OF dw.fact_sales FOR VALUES FROM (20240101) TO (20250101) PARTITION BY HASH (customer_key);
CREATE TABLE dw.fact_sales_2024_0 PARTITION OF dw.fact_sales_2024 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE dw.fact_sales_2024_1 PARTITION OF dw.fact_sales_2024 FOR VALUES WITH (MODULUS 2, REMAINDER 1);
ALTER TABLE dw.fact_sales ADD CONSTRAINT fact_customer_fk FOREIGN KEY (customer_key) REFERENCES dw.dim_customer ON DELETE RESTRICT;
CREATE INDEX fact_sales_cust ON dw.fact_sales (customer_key);
CREATE INDEX fact_sales_brin ON dw.fact_sales USING brin (date_key) WITH (autosummarize = on);
CREATE VIEW mart.sales AS SELECT d.d, d.iso_week, c.name, c.segment, s.city, s.country, f.qty, f.net + f.tax AS gross, f.currency FROM dw.fact_sales f JOIN dw.dim_date d USING (date_key) JOIN dw.dim_customer c USING (customer_key) JOIN dw.dim_store s USING (store_key);
CREATE MATERIALIZED VIEW mart.daily AS SELECT d, city, sum(gross) AS gross, sum(qty) AS qty FROM mart.sales GROUP BY
  GROUPING SETS ((d, city), (d), ())
;
CREATE UNIQUE INDEX daily_uq ON mart.daily (d, city) NULLS NOT DISTINCT;
CREATE MATERIALIZED VIEW mart.weekly AS SELECT date_trunc('week', d)::date AS week, sum(gross) AS gross FROM mart.daily
  WHERE city IS NULL
 GROUP BY 1;
CREATE VIEW mart.growth AS SELECT week, gross, gross / nullif(lag(gross) OVER (ORDER BY week), 0) - 1 AS growth, percentile_cont(0.5) WITHIN GROUP (ORDER BY gross) AS med FROM mart.weekly GROUP BY week, gross;

