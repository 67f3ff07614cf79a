CREATE SCHEMA mart; CREATE SCHEMA raw;
CREATE TABLE raw.sale (sale_id serial PRIMARY KEY, sku varchar(20) NOT NULL, qty int NOT NULL, price numeric(10,2), sold_at timestamp DEFAULT now());
CREATE MATERIALIZED VIEW mart.daily
 AS SELECT sku, date_trunc('day', sold_at) AS d, sum(qty) AS qty, sum(qty*price) AS revenue FROM raw.sale GROUP BY 1,2;
CREATE UNIQUE INDEX daily_u ON mart.daily (sku, d);
CREATE INDEX daily_rev ON mart.daily USING brin (revenue) WITH (pages_per_range = 32);
ALTER MATERIALIZED VIEW mart.daily CLUSTER ON daily_u;
ALTER MATERIALIZED VIEW mart.daily ALTER COLUMN sku SET STATISTICS 500;
COMMENT ON MATERIALIZED VIEW mart.daily IS 'per day';
COMMENT ON COLUMN mart.daily.d IS 'the day, without zone';
CREATE MATERIALIZED VIEW mart.monthly AS SELECT sku, date_trunc('month', d) AS m, sum(revenue) AS revenue FROM mart.daily GROUP BY 1,2 WITH NO DATA;
CREATE INDEX monthly_m ON mart.monthly (m DESC) INCLUDE (revenue);
CREATE VIEW mart.trend AS SELECT m.*, lag(m.revenue) OVER w AS prev, d.qty FROM mart.monthly m LEFT JOIN mart.daily d ON d.sku = m.sku AND d.d = m.m WINDOW w AS (PARTITION BY m.sku ORDER BY m.m);
CREATE FUNCTION mart.trend_of(s text) RETURNS SETOF mart.trend STABLE BEGIN ATOMIC SELECT * FROM mart.trend t WHERE t.sku = s; END;
CREATE MATERIALIZED VIEW mart.top AS SELECT t.sku, max(t.prev) AS best FROM mart.trend t, mart.trend_of('x') o GROUP BY t.sku WITH NO DATA;
CREATE UNIQUE INDEX top_u ON mart.top (sku) NULLS NOT DISTINCT;
GRANT SELECT ON ALL TABLES IN SCHEMA mart TO PUBLIC;
