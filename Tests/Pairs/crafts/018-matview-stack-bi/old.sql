CREATE SCHEMA fact; CREATE SCHEMA mart;
CREATE TABLE fact.sale (id bigint GENERATED ALWAYS AS IDENTITY, sold date NOT NULL, store int NOT NULL, sku text NOT NULL, qty
int
 NOT NULL, amount numeric(12,2) NOT NULL
, PRIMARY KEY (sold, id)) PARTITION BY RANGE (sold);
CREATE TABLE fact.sale_2023 PARTITION OF fact.sale FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE MATERIALIZED VIEW mart.daily AS SELECT sold, store, sku, sum(qty) AS qty, sum(amount
) AS amount FROM fact.sale GROUP BY 1, 2, 3;
CREATE UNIQUE INDEX daily_pk ON mart.daily (sold, store, sku);
CREATE MATERIALIZED VIEW mart.weekly WITH (fillfactor = 100) AS SELECT date_trunc('week', sold)::date AS week, store, sum(qty) AS qty, sum(amount) AS amount FROM mart.daily GROUP BY 1, 2;
CREATE INDEX weekly_store ON mart.weekly (store, week);
CREATE VIEW mart.trend AS SELECT week, store, amount, amount - lag(amount) OVER (PARTITION BY store ORDER BY week) AS delta FROM mart.weekly;
CREATE MATERIALIZED VIEW mart.best_store AS SELECT DISTINCT ON (week) week, store, amount FROM mart.trend ORDER BY week, amount DESC
;
CREATE PROCEDURE mart.refresh() LANGUAGE plpgsql AS $$ BEGIN
  REFRESH MATERIALIZED VIEW CONCURRENTLY mart.daily;
  REFRESH MATERIALIZED VIEW mart.weekly;
END $$;
GRANT USAGE ON SCHEMA mart TO bi_reader;
GRANT SELECT ON mart.trend, mart.best_store TO bi_reader;
COMMENT ON MATERIALIZED VIEW mart.daily IS 'grain: day x store x sku';
COMMENT ON COLUMN mart.daily.qty IS 'units';
