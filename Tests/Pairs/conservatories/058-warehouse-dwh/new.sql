CREATE EXTENSION tablefunc;
CREATE SCHEMA stg AUTHORIZATION pair_etl; CREATE SCHEMA dim; CREATE SCHEMA fact; CREATE SCHEMA mart;
CREATE SCHEMA util;
GRANT USAGE ON SCHEMA mart TO pair_ro
, pair_app
;
CREATE TABLE stg.raw_sales (line text, loaded timestamptz DEFAULT now(), src text);
ALTER TABLE stg.raw_sales OWNER TO pair_etl;
ALTER TABLE stg.raw_sales SET UNLOGGED, SET (fillfactor = 100);
CREATE TABLE dim.day (d date PRIMARY KEY, y int GENERATED ALWAYS AS (date_part('year', d)::int) STORED, holiday boolean
DEFAULT false NOT NULL
);
CREATE TABLE dim.customer (sk
bigserial
PRIMARY KEY, nk text NOT NULL, name text, valid daterange DEFAULT daterange(NULL, NULL) NOT NULL, hash text GENERATED ALWAYS AS (md5(nk ||
coalesce(name, ''))) STORED, segment text COLLATE "C");
CREATE EXTENSION btree_gist;
ALTER TABLE dim.customer ADD CONSTRAINT customer_scd EXCLUDE USING gist (nk WITH =, valid WITH &&);
CREATE TABLE dim.product (sk serial PRIMARY KEY, nk text UNIQUE, cat text, parent int REFERENCES dim.product
, path int[]);
CREATE TABLE fact.sale (day date NOT NULL
REFERENCES dim.day,
customer
bigint
NOT NULL, product int NOT NULL, qty int, amount numeric(
16,4
), channel text NOT NULL) PARTITION BY RANGE (day);
CREATE TABLE fact.sale_2022 PARTITION OF fact.sale FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
CREATE TABLE fact.sale_2023 PARTITION OF fact.sale FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE fact.sale_2021 (day date NOT NULL, customer bigint NOT NULL, product int NOT NULL, qty int, amount numeric(16,4), channel text NOT NULL);
CREATE TABLE fact.sale_2024 PARTITION OF fact.sale FOR VALUES FROM ('2024-01-01') TO ('2025-01-01') PARTITION BY LIST (channel);
CREATE TABLE fact.sale_2024_web PARTITION OF fact.sale_2024 FOR VALUES IN ('web', 'app');
CREATE TABLE fact.sale_2024_rest PARTITION OF fact.sale_2024 DEFAULT;
CREATE INDEX sale_brin ON fact.sale USING brin (day, customer);
CREATE INDEX sale_cust ON fact.sale (customer, product) INCLUDE (amount);
CREATE STATISTICS fact.sale_st (ndistinct, dependencies) ON customer, product, channel FROM fact.sale;
CREATE FUNCTION util.gross(net numeric, rate numeric DEFAULT 0.19) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE RETURN round(net * (1 + rate), 2);
CREATE VIEW mart.sales AS SELECT s.day, c.name, p.cat, s.amount
, util.gross(s.amount) AS gross, s.channel FROM
fact.sale s JOIN dim.customer c ON c.sk = s.customer JOIN dim.product p ON p.sk = s.product;
CREATE MATERIALIZED VIEW mart.by_cat AS SELECT cat, date_trunc('month', day) AS m, sum(amount) AS total FROM mart.sales GROUP BY
ROLLUP (1, 2)
WITH NO DATA;
CREATE INDEX by_cat_m ON mart.by_cat (m, cat);
ALTER MATERIALIZED VIEW mart.by_cat SET (autovacuum_enabled = false), CLUSTER ON by_cat_m;
CREATE VIEW mart.top AS SELECT cat, total, ntile(4) OVER (PARTITION BY m ORDER BY total) AS q FROM mart.by_cat;
GRANT SELECT ON mart.sales, mart.by_cat, mart.top TO pair_ro;
GRANT SELECT (cat, q) ON mart.top TO pair_app;
CREATE PROCEDURE stg.load(
p_src text, p_from date DEFAULT NULL, INOUT p_rows bigint DEFAULT 0)
LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN TRUNCATE stg.raw_sales; END $$;
ALTER PROCEDURE stg.load(text, date, bigint) OWNER TO pair_etl;
ALTER DEFAULT PRIVILEGES FOR ROLE pair_etl IN SCHEMA mart GRANT SELECT ON TABLES TO pair_ro;
ALTER DEFAULT PRIVILEGES FOR ROLE pair_etl GRANT EXECUTE ON FUNCTIONS TO pair_app;
ALTER MATERIALIZED VIEW mart.by_cat OWNER TO pair_owner;
COMMENT ON COLUMN fact.sale.amount IS
'net, 4 decimals';
COMMENT ON SCHEMA mart IS 'for reports';
