CREATE SCHEMA dw;
CREATE TABLE dw.dim_date (date_key int PRIMARY KEY, d date NOT NULL, y int, m int);
CREATE TABLE dw.dim_product (product_key serial PRIMARY KEY, sku text, name text, category text);
CREATE TABLE dw.dim_store (store_key serial PRIMARY KEY, code text UNIQUE, city text, country text);
CREATE TABLE dw.fact_sales (date_key int NOT NULL REFERENCES dw.dim_date, product_key int NOT NULL REFERENCES dw.dim_product, store_key int NOT NULL REFERENCES dw.dim_store, qty int, revenue numeric(12,2)) PARTITION BY RANGE (date_key);
CREATE TABLE dw.fact_sales_2022 PARTITION OF dw.fact_sales FOR VALUES FROM (20220101) TO (20230101);
CREATE TABLE dw.fact_sales_2023 PARTITION OF dw.fact_sales FOR VALUES FROM (20230101) TO (20240101);
CREATE MATERIALIZED VIEW dw.sales_by_month AS SELECT y, m, category, sum(revenue) AS revenue FROM dw.fact_sales JOIN dw.dim_date USING (date_key) JOIN dw.dim_product USING (product_key) GROUP BY y, m, category;
CREATE VIEW dw.yoy AS SELECT y, sum(revenue) AS revenue, sum(revenue) / lag(sum(revenue)) OVER (ORDER BY y) AS growth FROM dw.sales_by_month GROUP BY y;
