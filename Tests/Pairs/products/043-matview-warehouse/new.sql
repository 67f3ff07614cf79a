CREATE SCHEMA stage; CREATE SCHEMA dw; CREATE SCHEMA mart;
CREATE TABLE stage.orders_raw (payload jsonb NOT NULL, loaded_at timestamptz NOT NULL DEFAULT now(), batch int);
CREATE VIEW stage.orders AS SELECT (r.payload->>'id')::bigint AS id, r.payload #>> '{customer,code}' AS cust, (r.payload->>'total')::numeric(14,2) AS total, (r.payload->>'at')::timestamptz AS at, l.line->>'sku' AS sku, (l.line->>'qty')::int AS qty, l.n FROM stage.orders_raw r CROSS JOIN LATERAL jsonb_array_elements(r.payload->'lines') WITH ORDINALITY l(line, n);
CREATE TABLE dw.dim_date (d date PRIMARY KEY, y smallint GENERATED ALWAYS AS (extract(year FROM d)) STORED, q smallint GENERATED ALWAYS AS (extract(quarter FROM d)) STORED
, iso_week smallint GENERATED ALWAYS AS (extract(week FROM d)) STORED, is_weekend bool GENERATED ALWAYS AS (extract(isodow FROM d) > 5) STORED
);
CREATE TABLE dw.dim_customer (sk serial PRIMARY KEY, code text NOT NULL, valid daterange NOT NULL DEFAULT '(,)', attrs jsonb
, is_current bool GENERATED ALWAYS AS (upper_inf(valid)) STORED
);
CREATE UNIQUE INDEX dim_customer_current ON dw.dim_customer (code) WHERE is_current;
CREATE TABLE dw.fact_sales (order_id bigint NOT NULL, line smallint NOT NULL, d date NOT NULL REFERENCES dw.dim_date, customer_sk int REFERENCES dw.dim_customer, sku text, qty int, total numeric(14,2), PRIMARY KEY (d, order_id, line)) PARTITION BY RANGE (d);
CREATE TABLE dw.fact_sales_2023 PARTITION OF dw.fact_sales FOR VALUES FROM ('2023-01-01') TO ('2024-01-01'); CREATE TABLE dw.fact_sales_2024 PARTITION OF dw.fact_sales FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE INDEX fact_cust ON dw.fact_sales (customer_sk);
CREATE PROCEDURE dw.load(b int) LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO dw.dim_date (d) SELECT DISTINCT at::date FROM stage.orders ON CONFLICT DO NOTHING;
  INSERT INTO dw.fact_sales (order_id, line, d, sku, qty, total) SELECT id, n, at::date, sku, qty, total FROM stage.orders;
  COMMIT;
END $$;
CREATE MATERIALIZED VIEW mart.by_quarter AS SELECT dd.y, dd.q, sum(f.total) AS total, count(DISTINCT f.customer_sk) AS custs FROM dw.fact_sales f JOIN dw.dim_date dd USING (d) GROUP BY 
CUBE (dd.y, dd.q);
CREATE UNIQUE INDEX by_quarter_pk ON mart.by_quarter (y, q)
NULLS NOT DISTINCT
;
CREATE MATERIALIZED VIEW mart.growth AS SELECT y, q, total, total - lag(total, 4) OVER (ORDER BY y, q) AS yoy FROM mart.by_quarter WITH NO DATA;
CREATE VIEW mart.dashboard AS SELECT g.y, g.q, g.yoy, b.custs FROM mart.growth g JOIN mart.by_quarter b USING (y, q);
CREATE FUNCTION mart.refresh() RETURNS void LANGUAGE sql AS 'REFRESH MATERIALIZED VIEW mart.by_quarter; REFRESH MATERIALIZED VIEW mart.growth';
