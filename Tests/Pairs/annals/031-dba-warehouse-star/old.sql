CREATE SCHEMA stage; CREATE SCHEMA dw; CREATE SCHEMA mart;
CREATE TABLE stage.raw_sale (line text, loaded timestamptz DEFAULT now(), file text);
CREATE UNLOGGED TABLE stage.sale (
    sale_no text,
    sku text,
    store text,
    sold text,
    qty text,
    amt text
);
CREATE TABLE dw.dim_date (
    date_key int PRIMARY KEY,
    d date NOT NULL UNIQUE,
    dow int,
    month int,
    year int
);
CREATE TABLE dw.dim_product (
    product_key serial PRIMARY KEY,
    sku varchar(20) NOT NULL,
    name text,
    category text,
    valid_from date NOT NULL,
    valid_to date
);
CREATE TABLE dw.dim_store (
    store_key serial PRIMARY KEY,
    code varchar(8) NOT NULL,
    city text,
    UNIQUE (code)
);
CREATE TABLE dw.fact_sale (
    date_key int REFERENCES dw.dim_date,
    product_key int REFERENCES dw.dim_product,
    store_key int REFERENCES dw.dim_store,
    qty int NOT NULL,
    amount numeric(10,2) NOT NULL
);
CREATE INDEX ON dw.fact_sale (date_key);
CREATE INDEX ON dw.fact_sale (product_key);
CREATE INDEX ON dw.fact_sale (store_key);
CREATE INDEX ON dw.fact_sale (date_key, store_key);
CREATE FUNCTION dw.date_key(d date) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT to_char(d, 'YYYYMMDD')::int $$;
CREATE FUNCTION dw.load() RETURNS int LANGUAGE plpgsql AS $$
DECLARE n int;
BEGIN
  INSERT INTO dw.fact_sale SELECT dw.date_key(sold::date), p.product_key, s.store_key, qty::int, amt::numeric FROM stage.sale x JOIN dw.dim_product p USING (sku) JOIN dw.dim_store s ON s.code = x.store;
  GET DIAGNOSTICS n = ROW_COUNT;
  RETURN n;
END $$;
CREATE VIEW mart.sale AS SELECT d.d, d.year, p.name, p.category, s.city, f.qty, f.amount FROM dw.fact_sale f JOIN dw.dim_date d USING (date_key) JOIN dw.dim_product p USING (product_key) JOIN dw.dim_store s USING (store_key);
CREATE MATERIALIZED VIEW mart.yearly AS SELECT year, category, sum(amount) AS amount FROM mart.sale GROUP BY 1, 2;
CREATE VIEW mart.growth AS SELECT year, category, amount - lag(amount) OVER (PARTITION BY category ORDER BY year) AS growth FROM mart.yearly;
