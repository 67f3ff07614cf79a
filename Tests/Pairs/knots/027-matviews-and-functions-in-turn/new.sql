-- matview - function - matview - view chain, storage parameters, statistics, column names, indexes of all sorts
CREATE SCHEMA dw;
CREATE TABLE dw.fact (day date, shop integer, amount numeric(12,2), meta jsonb);
CREATE MATERIALIZED VIEW dw.daily WITH (autovacuum_enabled = false, fillfactor = 90) AS
  SELECT day, shop, sum(amount)::numeric(14,2) AS amount, count(*) FILTER (WHERE meta ? 'gift') AS gifts FROM dw.fact GROUP BY day, shop;
CREATE UNIQUE INDEX daily_uq ON dw.daily (day, shop);
CREATE INDEX daily_shop ON dw.daily USING hash (shop);
CREATE INDEX daily_brin ON dw.daily USING brin (day) WITH (pages_per_range = 16);
ALTER MATERIALIZED VIEW dw.daily ALTER COLUMN shop SET STATISTICS 250;
ALTER MATERIALIZED VIEW dw.daily SET (fillfactor = 70, toast.autovacuum_enabled = false);
CREATE FUNCTION dw.shop_sum(s integer, since date DEFAULT '2020-01-01') RETURNS numeric LANGUAGE sql STABLE
  BEGIN ATOMIC SELECT sum(d.amount) FROM dw.daily d WHERE d.shop = s AND d.day >= since; END;
CREATE MATERIALIZED VIEW dw.monthly ("month", "Shop", total, share) AS
  SELECT date_trunc('month', day)::date, shop, sum(amount), sum(amount) / NULLIF(dw.shop_sum(shop, CURRENT_DATE - 365), 0) FROM dw.daily GROUP BY 1, 2;
CREATE UNIQUE INDEX monthly_uq ON dw.monthly ("month", "Shop");
CREATE INDEX monthly_share ON dw.monthly ((share * 100) DESC NULLS LAST) WHERE share > 0.1;
ALTER INDEX dw.monthly_share ALTER COLUMN 1 SET STATISTICS 50;
ALTER MATERIALIZED VIEW dw.monthly ALTER COLUMN total SET (n_distinct = -0.5);
CREATE VIEW dw.report AS SELECT m."month", m."Shop" AS shop, m.total, lead(m.total) OVER (PARTITION BY m."Shop" ORDER BY m."month") AS nxt FROM dw.monthly m;
CREATE FUNCTION dw.best(n integer) RETURNS SETOF dw.monthly LANGUAGE sql STABLE ROWS 10 BEGIN ATOMIC SELECT m.* FROM dw.monthly m ORDER BY m.share DESC LIMIT best.n; END;
CREATE MATERIALIZED VIEW dw.top10 AS SELECT b."Shop", b.share, r.nxt FROM dw.best(10) b JOIN dw.report r ON r.shop = b."Shop" AND r."month" = b."month" WITH NO DATA;
CREATE INDEX top10_shop ON dw.top10 ("Shop") INCLUDE (share);
CREATE TABLE dw.snap (taken date, row dw.monthly, rows dw.monthly[]);
CREATE VIEW dw.snaps AS SELECT taken, (row).total, cardinality(rows) AS n FROM dw.snap;
COMMENT ON MATERIALIZED VIEW dw.daily IS 'per day, shop';
COMMENT ON MATERIALIZED VIEW dw.monthly IS 'per month';
COMMENT ON COLUMN dw.monthly.share IS 'of the total';
COMMENT ON INDEX dw.monthly_share IS 'best first';
