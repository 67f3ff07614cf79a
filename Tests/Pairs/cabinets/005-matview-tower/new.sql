CREATE SCHEMA mart; CREATE SCHEMA raw;
CREATE TABLE raw.sale (sale_id serial PRIMARY KEY, sku text NOT NULL, qty numeric NOT NULL, price numeric(14,4), sold_at timestamptz DEFAULT now() NOT NULL);
CREATE MATERIALIZED VIEW mart.daily
 WITH (autovacuum_enabled = false, fillfactor = 70)
 AS SELECT sku, date_trunc('day', sold_at) AS d, sum(qty) AS qty, sum(qty*price) AS revenue FROM raw.sale GROUP BY 1,2;
CREATE UNIQUE INDEX daily_u ON mart.daily (sku, d);
CREATE INDEX daily_rev ON mart.daily USING brin (revenue) WITH (pages_per_range = 32);
ALTER MATERIALIZED VIEW mart.daily ALTER COLUMN sku SET STORAGE EXTERNAL;
ALTER MATERIALIZED VIEW mart.daily ALTER COLUMN revenue SET (n_distinct = -0.5);
CREATE STATISTICS mart.daily_st (ndistinct, mcv) ON sku, d FROM mart.daily;
COMMENT ON MATERIALIZED VIEW mart.daily IS 'per day, with zone';
CREATE MATERIALIZED VIEW mart.monthly AS SELECT sku, date_trunc('month', d) AS m, sum(revenue) AS revenue FROM mart.daily GROUP BY 1,2 WITH NO DATA;
CREATE INDEX monthly_m ON mart.monthly (m DESC) INCLUDE (revenue);
ALTER MATERIALIZED VIEW mart.monthly CLUSTER ON monthly_m;
CREATE VIEW mart.trend AS SELECT m.*, lag(m.revenue) OVER w AS prev, d.qty FROM mart.monthly m LEFT JOIN mart.daily d ON d.sku = m.sku AND d.d = m.m WINDOW w AS (PARTITION BY m.sku ORDER BY m.m);
CREATE FUNCTION mart.trend_of(s text) RETURNS SETOF mart.trend STABLE BEGIN ATOMIC SELECT * FROM mart.trend t WHERE t.sku = s; END;
CREATE MATERIALIZED VIEW mart.top AS SELECT t.sku, max(t.prev) AS best FROM mart.trend t, mart.trend_of('x') o GROUP BY t.sku WITH NO DATA;
CREATE UNIQUE INDEX top_u ON mart.top (sku) NULLS NOT DISTINCT;
GRANT SELECT (sku, best) ON mart.top TO PUBLIC;
GRANT SELECT ON mart.trend, mart.daily TO pg_read_all_data;
GRANT TRIGGER ON mart.monthly TO pg_monitor;

