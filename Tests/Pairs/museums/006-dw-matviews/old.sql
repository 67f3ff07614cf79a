-- reporting warehouse: stacked materialized views
CREATE SCHEMA raw; CREATE SCHEMA mart;
CREATE TABLE raw.sales (
  sale_id bigint PRIMARY KEY,
  sold_on date NOT NULL,
  store_id int NOT NULL,
  sku text NOT NULL,
qty int NOT NULL,
amount numeric(10,2) NOT NULL
);
CREATE TABLE raw.stores (store_id int PRIMARY KEY, city text, opened date
);
CREATE INDEX sales_cover ON raw.sales (sold_on, store_id) INCLUDE (qty, amount);
CREATE STATISTICS raw.sales_dep (dependencies) ON store_id, sku FROM raw.sales;
ALTER STATISTICS raw.sales_dep SET STATISTICS
200;
CREATE FUNCTION mart.wavg_step(s numeric[], v numeric, w numeric) RETURNS numeric[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT ARRAY[s[1] + v * w, s[2] + w] $$;
CREATE FUNCTION mart.wavg_inv(s numeric[], v numeric, w numeric) RETURNS numeric[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT ARRAY[s[1] - v * w, s[2] - w] $$;
CREATE FUNCTION mart.wavg_final(s numeric[]) RETURNS numeric
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT s[1] / nullif(s[2], 0) $$;
CREATE AGGREGATE mart.wavg(value numeric, weight numeric) (
  SFUNC = mart.wavg_step, STYPE = numeric[], FINALFUNC = mart.wavg_final, INITCOND = '{0,0}',
  MSFUNC = mart.wavg_step, MINVFUNC = mart.wavg_inv, MSTYPE = numeric[], MFINALFUNC = mart.wavg_final, MINITCOND = '{0,0}');
CREATE MATERIALIZED VIEW mart.daily AS
  SELECT s.sold_on, s.store_id, s.sku, sum(s.qty) AS qty, sum(s.amount
  ) AS amount, mart.wavg(s.amount, s.qty
   ::numeric
  ) AS avg_price
  FROM raw.sales s GROUP BY 1, 2, 3 WITH NO DATA;
CREATE UNIQUE INDEX daily_pk ON mart.daily (sold_on, store_id, sku);
CREATE INDEX daily_store ON mart.daily (store_id);
CREATE MATERIALIZED VIEW mart.monthly
 AS
  SELECT date_trunc('month', sold_on)::date AS month, store_id, sum(amount) AS amount, count(DISTINCT sku) AS skus
  FROM mart.daily GROUP BY 1, 2 WITH NO DATA;
CREATE UNIQUE INDEX monthly_pk ON mart.monthly (month, store_id);
CREATE VIEW mart.yearly AS
  SELECT extract(year FROM month)::int AS year, store_id, sum(amount) AS amount
  FROM mart.monthly GROUP BY 1, 2
;
CREATE VIEW mart.store_report AS
  SELECT st.store_id, st.city,
   y.year, y.amount, rank() OVER (PARTITION BY y.year ORDER BY y.amount DESC) AS rnk,
   mart.wavg(m.amount, m.skus::numeric) OVER (PARTITION BY st.store_id ORDER BY m.month ROWS 2 PRECEDING) AS moving
  FROM raw.stores st JOIN mart.yearly y USING (store_id) JOIN mart.monthly m USING (store_id);
CREATE MATERIALIZED VIEW mart.top_stores AS
  SELECT * FROM mart.store_report WHERE rnk <= 10 WITH NO DATA;
ALTER MATERIALIZED VIEW mart.monthly CLUSTER ON monthly_pk;
ALTER MATERIALIZED VIEW mart.monthly ALTER COLUMN amount SET STATISTICS
50;
COMMENT ON MATERIALIZED VIEW mart.daily IS 'refreshed every night';
COMMENT ON COLUMN mart.daily.avg_price IS
'average';
COMMENT ON AGGREGATE mart.wavg(numeric, numeric) IS 'weighted average';
CREATE FUNCTION mart.refresh() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  REFRESH MATERIALIZED VIEW CONCURRENTLY mart.daily;
  REFRESH MATERIALIZED VIEW mart.monthly;
END $$;
GRANT SELECT ON mart.top_stores, mart.store_report TO PUBLIC;
