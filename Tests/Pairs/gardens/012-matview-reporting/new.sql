CREATE SCHEMA dw;
CREATE SCHEMA rep;
CREATE TABLE dw.store (id integer PRIMARY KEY, city text NOT NULL, opened date);
CREATE TABLE dw.fact_sale (
  id bigint PRIMARY KEY,
  store_id integer NOT NULL REFERENCES dw.store,
  sold_at
 timestamptz NOT NULL,
  qty
 bigint NOT NULL,
  unit_price numeric(8,2) NOT NULL
) WITH (fillfactor = 90);
CREATE INDEX fact_sale_at ON dw.fact_sale (sold_at);
CREATE FUNCTION dw.week(
 timestamptz
) RETURNS date LANGUAGE sql IMMUTABLE AS
'SELECT date_trunc(''week'', $1 AT TIME ZONE ''UTC'')::date';
CREATE INDEX fact_sale_week ON dw.fact_sale (dw.week(sold_at));
CREATE MATERIALIZED VIEW rep.weekly
 WITH (fillfactor = 80, autovacuum_enabled = false)
AS SELECT store_id, dw.week(sold_at) AS week, sum(qty) AS qty, sum(qty * unit_price) AS revenue
  FROM dw.fact_sale GROUP BY 1, 2;
CREATE UNIQUE INDEX weekly_pk ON rep.weekly (store_id, week);
CREATE INDEX weekly_rev ON rep.weekly (revenue DESC
 NULLS LAST
);
ALTER MATERIALIZED VIEW rep.weekly ALTER COLUMN revenue SET STATISTICS 200;
ALTER MATERIALIZED VIEW rep.weekly CLUSTER ON weekly_pk;
COMMENT ON MATERIALIZED VIEW rep.weekly IS 'level 1';
COMMENT ON COLUMN rep.weekly.revenue IS
 'EUR, net';
CREATE VIEW rep.weekly_named AS
  SELECT s.city, w.week, w.qty, w.revenue
 , w.store_id
  FROM rep.weekly w JOIN dw.store s ON s.id = w.store_id;
CREATE MATERIALIZED VIEW rep.city_rank AS
  SELECT city, week, rank() OVER (PARTITION BY week ORDER BY sum(revenue) DESC) AS place
 , sum(revenue) AS total
  FROM rep.weekly_named GROUP BY city, week;
CREATE UNIQUE INDEX city_rank_pk ON rep.city_rank (city, week);
CREATE VIEW rep.champions AS SELECT DISTINCT city FROM rep.city_rank WHERE place = 1;
CREATE MATERIALIZED VIEW rep.losers AS SELECT city, max(place) AS worst FROM rep.city_rank GROUP BY city WITH NO DATA;
CREATE INDEX losers_worst ON rep.losers (worst);
CREATE FUNCTION rep.refresh_all() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  REFRESH MATERIALIZED VIEW CONCURRENTLY rep.weekly;
  REFRESH MATERIALIZED VIEW rep.city_rank;
 REFRESH MATERIALIZED VIEW rep.losers;
END $$;
CREATE FUNCTION rep.top(d date) RETURNS SETOF rep.city_rank LANGUAGE sql STABLE AS
  $$ SELECT * FROM rep.city_rank WHERE week = d AND place <= 3 $$;
CREATE STATISTICS dw.sale_store_at
 (ndistinct, mcv)
  ON store_id, (sold_at::date) FROM dw.fact_sale;
GRANT SELECT ON rep.city_rank, rep.champions TO PUBLIC;
