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
-- upgrade 7: bigger facts; everything above must be rebuilt
DROP VIEW mart.sale CASCADE;
ALTER TABLE dw.fact_sale ALTER COLUMN amount TYPE numeric(14,4), ALTER COLUMN qty TYPE numeric;
ALTER TABLE dw.dim_product ALTER COLUMN category TYPE varchar(40),
    ADD COLUMN brand text,
    ALTER COLUMN sku TYPE text;
ALTER TABLE dw.dim_date ADD COLUMN quarter int GENERATED ALWAYS AS ((month + 2) / 3) STORED,
    DROP COLUMN dow;
-- upgrade 8: fact partitioned by year, old one kept as a partition
DROP INDEX dw.fact_sale_date_key_idx;
ALTER TABLE dw.fact_sale RENAME TO fact_sale_2023;
ALTER TABLE dw.fact_sale_2023 ALTER COLUMN date_key SET NOT NULL;
CREATE TABLE dw.fact_sale (
    date_key int NOT NULL,
    product_key int,
    store_key int,
    qty numeric NOT NULL,
    amount numeric(14,4) NOT NULL,
    discount numeric(14,4) DEFAULT 0
) PARTITION BY RANGE (date_key);
ALTER TABLE dw.fact_sale_2023 ADD COLUMN discount numeric(14,4) DEFAULT 0;
ALTER TABLE dw.fact_sale ATTACH PARTITION dw.fact_sale_2023 FOR VALUES FROM (20230101) TO (20240101);
CREATE TABLE dw.fact_sale_2024 PARTITION OF dw.fact_sale FOR VALUES FROM (20240101) TO (20250101);
ALTER TABLE dw.fact_sale ADD FOREIGN KEY (date_key) REFERENCES dw.dim_date;
ALTER TABLE dw.fact_sale ADD FOREIGN KEY (product_key) REFERENCES dw.dim_product;
CREATE INDEX ON dw.fact_sale (date_key, store_key);
CREATE INDEX ON dw.fact_sale (product_key);
-- upgrade 9: scd2 exclusion
CREATE EXTENSION btree_gist;
ALTER TABLE dw.dim_product ADD CONSTRAINT dim_product_scd2 EXCLUDE USING gist (sku WITH =, daterange(valid_from, valid_to) WITH &&);
-- upgrade 10: loader becomes a procedure
DROP FUNCTION dw.load();
CREATE PROCEDURE dw.load(p_file text DEFAULT NULL) LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO dw.fact_sale SELECT dw.date_key(sold::date), p.product_key, s.store_key, qty::numeric, amt::numeric FROM stage.sale x JOIN dw.dim_product p USING (sku) JOIN dw.dim_store s ON s.code = x.store;
END $$;
ALTER TABLE stage.raw_sale RENAME COLUMN line TO payload;
ALTER TABLE stage.raw_sale ALTER COLUMN payload TYPE jsonb USING payload::jsonb;
CREATE VIEW mart.sale AS SELECT d.d, d.year, d.quarter, p.name, p.category, p.brand, s.city, f.qty, f.amount - f.discount AS amount FROM dw.fact_sale f JOIN dw.dim_date d USING (date_key) JOIN dw.dim_product p USING (product_key) JOIN dw.dim_store s USING (store_key);
CREATE MATERIALIZED VIEW mart.yearly AS SELECT year, category, sum(amount) AS amount FROM mart.sale GROUP BY 1, 2 WITH NO DATA;
CREATE UNIQUE INDEX yearly_uq ON mart.yearly (year, category);
CREATE VIEW mart.growth AS SELECT year, category, amount - lag(amount) OVER (PARTITION BY category ORDER BY year) AS growth FROM mart.yearly;
