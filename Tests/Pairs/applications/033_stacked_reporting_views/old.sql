CREATE SCHEMA raw;
CREATE SCHEMA report;
CREATE TABLE raw.sale (
    id integer NOT NULL PRIMARY KEY,
    sold_at timestamp NOT NULL,
    sku varchar(20) NOT NULL,
    qty integer NOT NULL,
    price real,
    store_id integer NOT NULL,
    channel text
);
CREATE TABLE raw.store (id integer PRIMARY KEY, name text, region text);
CREATE VIEW report.sale_base AS
  SELECT s.id, s.sold_at, s.sold_at::date AS day, s.sku, s.qty, s.qty * s.price AS amount, st.region, s.store_id
  FROM raw.sale s JOIN raw.store st ON st.id = s.store_id;
CREATE VIEW report.sale_daily AS SELECT day, region, sum(amount) AS amount, count(*) AS n FROM report.sale_base GROUP BY day, region;
CREATE VIEW report.sale_monthly AS SELECT date_trunc('month', day)::date AS month, region, sum(amount) AS amount FROM report.sale_daily GROUP BY 1, 2;
CREATE MATERIALIZED VIEW report.sale_yearly AS SELECT extract(year FROM month)::int AS year, sum(amount) AS amount FROM report.sale_monthly GROUP BY 1;
CREATE INDEX ON report.sale_yearly (year);
CREATE VIEW report.sale_growth AS
  SELECT year, amount, amount / lag(amount) OVER (ORDER BY year) AS growth FROM report.sale_yearly;
CREATE FUNCTION report.region_total(text) RETURNS real LANGUAGE sql STABLE AS $$ SELECT sum(amount)::real FROM report.sale_daily WHERE region = $1 $$;
CREATE VIEW report.top_region AS SELECT DISTINCT region, report.region_total(region) AS total FROM report.sale_daily ORDER BY 2 DESC LIMIT 5;
COMMENT ON VIEW report.sale_growth IS 'growth per year';
