CREATE SCHEMA raw;
CREATE SCHEMA report;
CREATE TABLE raw.sale (
    id bigint NOT NULL PRIMARY KEY,
    sold_at timestamptz NOT NULL,
    sku varchar(40) NOT NULL,
    qty numeric(12,3) NOT NULL,
    price numeric(12,4) NOT NULL,
    discount numeric(5,4) NOT NULL DEFAULT 0,
    store_id integer NOT NULL,
    channel varchar(16) NOT NULL DEFAULT 'pos'
);
CREATE TABLE raw.region (code char(2) PRIMARY KEY, name text NOT NULL);
CREATE TABLE raw.store (id integer PRIMARY KEY, name text NOT NULL, region_code char(2) NOT NULL REFERENCES raw.region ON UPDATE CASCADE, opened date);
ALTER TABLE raw.sale ADD CONSTRAINT sale_store_fk FOREIGN KEY (store_id) REFERENCES raw.store (id) NOT VALID;
CREATE VIEW report.sale_base AS
  SELECT s.id, (s.sold_at AT TIME ZONE 'Europe/Zurich')::date AS day, s.sold_at, s.sku, s.qty, s.qty * s.price * (1 - s.discount) AS amount, r.name AS region, st.id AS store_id, s.channel
  FROM raw.sale s JOIN raw.store st ON st.id = s.store_id JOIN raw.region r ON r.code = st.region_code;
CREATE VIEW report.sale_daily AS SELECT day, region, sum(amount) AS amount, count(*) AS n FROM report.sale_base GROUP BY day, region;
CREATE MATERIALIZED VIEW report.sale_monthly AS SELECT date_trunc('month', day)::date AS month, region, sum(amount) AS amount, sum(n) AS n FROM report.sale_daily GROUP BY 1, 2;
CREATE UNIQUE INDEX sale_monthly_pk ON report.sale_monthly (month, region);
CREATE INDEX sale_monthly_amount ON report.sale_monthly (amount DESC) WHERE amount > 1000;
CREATE VIEW report.sale_yearly AS SELECT extract(year FROM month)::int AS year, sum(amount) AS amount, sum(n)::bigint AS n FROM report.sale_monthly GROUP BY 1;
CREATE VIEW report.sale_growth AS
  SELECT year, amount, lag(amount) OVER w AS previous, round(amount / nullif(lag(amount) OVER w, 0), 4) AS growth FROM report.sale_yearly WINDOW w AS (ORDER BY year);
CREATE FUNCTION report.region_total(_region text, _from date DEFAULT '-infinity', _to date DEFAULT 'infinity') RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT sum(amount) FROM report.sale_daily WHERE region = _region AND day BETWEEN _from AND _to $$;
CREATE VIEW report.top_region AS SELECT region, report.region_total(region, current_date - 365) AS total FROM report.sale_daily GROUP BY region ORDER BY 2 DESC LIMIT 10;
COMMENT ON VIEW report.sale_growth IS 'Growth per year, ratio to previous';
COMMENT ON COLUMN report.sale_growth.growth IS 'NULL in the first year';
