CREATE TABLE sale (id bigint PRIMARY KEY, shop_id int NOT NULL, product_id int NOT NULL, qty numeric(10,3) NOT NULL, price numeric(12,4) NOT NULL, discount numeric(12,4) NOT NULL DEFAULT 0, sold_at timestamptz NOT NULL, cashier_id int);
CREATE TABLE region (code char(3) PRIMARY KEY, name text NOT NULL);
CREATE TABLE shop (id int PRIMARY KEY, region_code char(3) NOT NULL REFERENCES region, name varchar(80) NOT NULL, opened date, closed date);
CREATE TABLE product (id int PRIMARY KEY, name varchar(100), cost numeric(8,2), category text);
CREATE VIEW v_sale AS SELECT s.*, sh.region_code AS region, p.category, s.qty * s.price - s.discount AS revenue, s.qty * (s.price - p.cost) - s.discount AS margin FROM sale s JOIN shop sh ON sh.id = s.shop_id JOIN product p ON p.id = s.product_id;
CREATE MATERIALIZED VIEW mv_daily WITH (fillfactor=100, autovacuum_enabled=false) AS SELECT (sold_at AT TIME ZONE 'Europe/Vienna')::date AS day, sum(margin) AS margin, shop_id, region, category, sum(revenue) AS revenue, sum(qty) AS qty FROM v_sale GROUP BY 1, 3, 4, 5 WITH NO DATA;
CREATE UNIQUE INDEX mv_daily_uq ON mv_daily (day, shop_id, category);
CREATE MATERIALIZED VIEW mv_monthly AS SELECT date_trunc('month', day::timestamp)::date AS month, region, sum(revenue) AS revenue, sum(margin) AS margin FROM mv_daily GROUP BY 1, 2 WITH NO DATA;
CREATE INDEX mv_monthly_region ON mv_monthly (region);
CREATE VIEW v_growth AS SELECT region, month, revenue, revenue - lag(revenue) OVER w AS delta, margin / nullif(revenue, 0) AS margin_rate FROM mv_monthly WINDOW w AS (PARTITION BY region ORDER BY month);
CREATE VIEW v_top_regions AS SELECT region, sum(delta) AS total_delta FROM v_growth GROUP BY region HAVING sum(delta) > 0 ORDER BY 2 DESC LIMIT 10;
CREATE FUNCTION growth_of(r text) RETURNS SETOF v_growth LANGUAGE sql STABLE AS $$ SELECT * FROM v_growth WHERE region = r $$;
CREATE PROCEDURE refresh_all(concurrently boolean DEFAULT true) LANGUAGE plpgsql AS $$ BEGIN REFRESH MATERIALIZED VIEW CONCURRENTLY mv_daily; COMMIT; REFRESH MATERIALIZED VIEW mv_monthly; END $$;
COMMENT ON MATERIALIZED VIEW mv_daily IS 'refreshed nightly';
COMMENT ON COLUMN mv_daily.qty IS 'pieces';

CREATE UNIQUE INDEX mv_monthly_uq ON mv_monthly (month, region);
DROP INDEX mv_monthly_region;
