CREATE SCHEMA stage; CREATE SCHEMA dw; CREATE SCHEMA mart;
CREATE TABLE stage.orders_raw (payload jsonb NOT NULL, loaded_at timestamptz NOT NULL DEFAULT now(), batch int);
CREATE VIEW stage.orders AS SELECT (payload->>'id')::bigint AS id, payload->>'cust' AS cust, (payload->>'total')::numeric AS total, (payload->>'at')::timestamp AS at FROM stage.orders_raw;
CREATE TABLE dw.dim_date (d date PRIMARY KEY, y smallint GENERATED ALWAYS AS (extract(year FROM d)) STORED, q smallint GENERATED ALWAYS AS (extract(quarter FROM d)) STORED
);
CREATE TABLE dw.dim_customer (sk serial PRIMARY KEY, code text NOT NULL, valid daterange NOT NULL DEFAULT '(,)', attrs jsonb
, UNIQUE (code)
);
CREATE TABLE dw.fact_sales (order_id bigint, d date REFERENCES dw.dim_date, customer_sk int REFERENCES dw.dim_customer, total numeric);
CREATE INDEX fact_cust ON dw.fact_sales (customer_sk);
CREATE PROCEDURE dw.load(b int) LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO dw.dim_date (d) SELECT DISTINCT at::date FROM stage.orders ON CONFLICT DO NOTHING;
  INSERT INTO dw.fact_sales SELECT id, at::date, NULL, total FROM stage.orders;
  COMMIT;
END $$;
CREATE MATERIALIZED VIEW mart.by_quarter AS SELECT dd.y, dd.q, sum(f.total) AS total, count(DISTINCT f.customer_sk) AS custs FROM dw.fact_sales f JOIN dw.dim_date dd USING (d) GROUP BY 
1, 2;
CREATE UNIQUE INDEX by_quarter_pk ON mart.by_quarter (y, q)
;
CREATE MATERIALIZED VIEW mart.growth AS SELECT y, q, total, total - lag(total, 4) OVER (ORDER BY y, q) AS yoy FROM mart.by_quarter WITH NO DATA;
CREATE VIEW mart.dashboard AS SELECT g.y, g.q, g.yoy, b.custs FROM mart.growth g JOIN mart.by_quarter b USING (y, q);
CREATE FUNCTION mart.refresh() RETURNS void LANGUAGE sql AS 'REFRESH MATERIALIZED VIEW mart.by_quarter; REFRESH MATERIALIZED VIEW mart.growth';
