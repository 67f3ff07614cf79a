CREATE EXTENSION tablefunc;
CREATE EXTENSION intarray;
CREATE SCHEMA stg AUTHORIZATION pair_etl; CREATE SCHEMA dim; CREATE SCHEMA fact; CREATE SCHEMA mart;
GRANT USAGE ON SCHEMA mart TO pair_ro
;
CREATE TABLE stg.raw_sales (line text, loaded timestamptz DEFAULT now(), src text);
ALTER TABLE stg.raw_sales OWNER TO pair_etl;
ALTER TABLE stg.raw_sales SET (autovacuum_enabled = off);
CREATE TABLE dim.day (d date PRIMARY KEY, y int GENERATED ALWAYS AS (date_part('year', d)::int) STORED, holiday boolean
);
CREATE TABLE dim.customer (sk
serial
PRIMARY KEY, nk text NOT NULL, name text, valid daterange DEFAULT daterange(NULL, NULL) NOT NULL, hash text GENERATED ALWAYS AS (md5(nk ||
name)) STORED);
CREATE UNIQUE INDEX customer_nk ON dim.customer (nk) WHERE upper_inf(valid);
CREATE TABLE dim.product (sk serial PRIMARY KEY, nk text UNIQUE, cat text, parent int REFERENCES dim.product
);
CREATE TABLE fact.sale (day date NOT NULL
,
customer
int
NOT NULL, product int NOT NULL, qty int, amount numeric(
10,2
), channel text NOT NULL) PARTITION BY RANGE (day);
CREATE TABLE fact.sale_2022 PARTITION OF fact.sale FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
CREATE TABLE fact.sale_2023 PARTITION OF fact.sale FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE fact.sale_2021 PARTITION OF fact.sale FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
CREATE INDEX sale_brin ON fact.sale USING brin (day, customer);
CREATE INDEX sale_cust ON fact.sale (customer);
CREATE STATISTICS fact.sale_st (ndistinct, dependencies) ON customer, product, channel FROM fact.sale;
CREATE VIEW mart.sales AS SELECT s.day, c.name, p.cat, s.amount
FROM
fact.sale s JOIN dim.customer c ON c.sk = s.customer JOIN dim.product p ON p.sk = s.product;
CREATE MATERIALIZED VIEW mart.by_cat AS SELECT cat, date_trunc('month', day) AS m, sum(amount) AS total FROM mart.sales GROUP BY
1, 2
WITH NO DATA;
CREATE INDEX by_cat_m ON mart.by_cat (m, cat);
ALTER MATERIALIZED VIEW mart.by_cat SET (autovacuum_enabled = false), CLUSTER ON by_cat_m;
CREATE VIEW mart.top AS SELECT cat, total, ntile(4) OVER (PARTITION BY m ORDER BY total) AS q FROM mart.by_cat;
GRANT SELECT ON mart.sales, mart.by_cat, mart.top TO pair_ro;
GRANT SELECT (cat) ON mart.top TO pair_app;
CREATE PROCEDURE stg.load(
p_src text)
LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN TRUNCATE stg.raw_sales; END $$;
ALTER PROCEDURE stg.load(text) OWNER TO pair_etl;
ALTER DEFAULT PRIVILEGES FOR ROLE pair_etl IN SCHEMA mart GRANT SELECT ON TABLES TO pair_ro;
ALTER MATERIALIZED VIEW mart.by_cat OWNER TO pair_owner;
COMMENT ON COLUMN fact.sale.amount IS
'net EUR';
COMMENT ON SCHEMA mart IS 'for reports';
