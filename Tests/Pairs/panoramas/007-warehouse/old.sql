CREATE SCHEMA dw;
CREATE SCHEMA staging;
CREATE TABLE dw.dim_store (store_key integer PRIMARY KEY, store_code text NOT NULL, city text, region text, valid daterange);
CREATE TABLE dw.dim_product (
    product_key integer PRIMARY KEY,
    sku varchar(30) NOT NULL,
    category text,
    subcategory text,
    list_price numeric(10,2)
);
CREATE TABLE dw.fact_sales (
    sold_on date NOT NULL,
    store_key integer NOT NULL REFERENCES dw.dim_store,
    product_key integer NOT NULL REFERENCES dw.dim_product,
    qty integer NOT NULL,
    amount numeric(14,2) NOT NULL,
    ticket bigint NOT NULL
) PARTITION BY RANGE (sold_on);
CREATE TABLE dw.fact_sales_2022 PARTITION OF dw.fact_sales FOR VALUES FROM ('2022-01-01') TO ('2023-01-01') WITH (fillfactor = 100);
CREATE TABLE dw.fact_sales_2023 PARTITION OF dw.fact_sales FOR VALUES FROM ('2023-01-01') TO ('2024-01-01')
    ;
CREATE TABLE dw.fact_sales_other PARTITION OF dw.fact_sales DEFAULT;
CREATE INDEX fact_sales_day ON dw.fact_sales USING brin (sold_on)
;
CREATE INDEX fact_sales_ps ON dw.fact_sales (product_key, store_key);
CREATE INDEX fact_2022_ticket ON dw.fact_sales_2022 USING hash (ticket);
CREATE STATISTICS dw.st_product ON category, subcategory FROM dw.dim_product;
CREATE STATISTICS dw.st_sales (dependencies) ON store_key, product_key FROM dw.fact_sales;
ALTER TABLE dw.dim_store ALTER COLUMN city SET STATISTICS 200;
CREATE UNLOGGED TABLE staging.sales_in (raw text, loaded timestamptz DEFAULT now());
CREATE MATERIALIZED VIEW dw.sales_monthly AS
    SELECT date_trunc('month', sold_on::timestamp)::date AS m, store_key, sum(amount) AS amount
    FROM dw.fact_sales GROUP BY 1, 2;
CREATE UNIQUE INDEX sales_monthly_pk ON dw.sales_monthly (m, store_key);
CREATE VIEW dw.sales_report AS SELECT m.m, s.region, sum(m.amount) AS amount, GROUPING(m.m, s.region) AS g
    FROM dw.sales_monthly m JOIN dw.dim_store s USING (store_key) GROUP BY ROLLUP (m.m, s.region);
CREATE FUNCTION dw.refresh() RETURNS void LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN REFRESH MATERIALIZED VIEW dw.sales_monthly; END $$;
GRANT USAGE ON SCHEMA dw TO pair_analyst;
GRANT SELECT ON dw.sales_report, dw.sales_monthly TO pair_analyst;
