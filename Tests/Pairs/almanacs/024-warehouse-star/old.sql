CREATE SCHEMA stage;
CREATE SCHEMA dwh;
CREATE SCHEMA mart;
CREATE UNLOGGED TABLE stage.sales (line_no bigint, raw json, loaded_at timestamp DEFAULT now()) WITH (autovacuum_enabled = true);
CREATE TABLE dwh.dim_date (date_key int PRIMARY KEY, d date NOT NULL UNIQUE, yr int NOT NULL, qtr int NOT NULL, mon int NOT NULL, dow int NOT NULL);
CREATE TABLE dwh.dim_customer (
  customer_key bigserial PRIMARY KEY,
  customer_id text NOT NULL UNIQUE,
  name text, city text, segment text);
CREATE TABLE dwh.dim_product (product_key serial PRIMARY KEY, sku text NOT NULL UNIQUE, name text NOT NULL, category text, subcategory text, list_price numeric(10,2));
CREATE TABLE dwh.dim_store (store_key serial PRIMARY KEY, store_id text NOT NULL UNIQUE, region text, sqm int);
CREATE TABLE dwh.fact_sales (
  sale_id bigserial PRIMARY KEY,
  date_key int NOT NULL REFERENCES dwh.dim_date,
  customer_key bigint NOT NULL REFERENCES dwh.dim_customer,
  product_key int NOT NULL REFERENCES dwh.dim_product,
  store_key int REFERENCES dwh.dim_store,
  qty int NOT NULL,
  amount numeric(12,2) NOT NULL
);
CREATE INDEX fact_sales_date ON dwh.fact_sales (date_key);
CREATE INDEX fact_sales_product ON dwh.fact_sales (product_key);
CREATE VIEW mart.sales AS SELECT d.d, d.yr, d.mon, c.segment, p.sku, p.category, s.region, f.qty, f.amount FROM dwh.fact_sales f JOIN dwh.dim_date d USING (date_key) JOIN dwh.dim_customer c USING (customer_key) JOIN dwh.dim_product p USING (product_key) LEFT JOIN dwh.dim_store s USING (store_key);
CREATE MATERIALIZED VIEW mart.monthly AS SELECT yr, mon, category, region, sum(qty) AS qty, sum(amount) AS amount FROM mart.sales GROUP BY yr, mon, category, region;
CREATE UNIQUE INDEX monthly_k ON mart.monthly (yr, mon, category, region);
CREATE VIEW mart.yoy AS SELECT yr, mon, category, amount, amount - lag(amount) OVER w AS change FROM mart.monthly WINDOW w AS (PARTITION BY category, mon ORDER BY yr);
CREATE FUNCTION stage.load() RETURNS int LANGUAGE plpgsql AS $$
DECLARE n int;
BEGIN
  INSERT INTO dwh.dim_product (sku, name) SELECT DISTINCT raw->>'sku', raw->>'sku' FROM stage.sales ON CONFLICT DO NOTHING;
  GET DIAGNOSTICS n = ROW_COUNT;
  RETURN n;
END $$;
COMMENT ON SCHEMA mart IS
'what analysts see';
