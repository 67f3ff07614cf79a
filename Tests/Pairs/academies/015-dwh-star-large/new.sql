CREATE SCHEMA stg; CREATE SCHEMA dwh; CREATE SCHEMA mart;
CREATE EXTENSION intarray;
CREATE FUNCTION dwh.date_key(d date) RETURNS int IMMUTABLE PARALLEL SAFE LANGUAGE sql AS $$ SELECT to_char(d, 'YYYYMMDD')::int $$;
CREATE TABLE dwh.dim_date (date_key int PRIMARY KEY, d date NOT NULL UNIQUE, year smallint NOT NULL, quarter smallint NOT NULL, month smallint NOT NULL, iso_week smallint NOT NULL, iso_year smallint NOT NULL, is_holiday boolean NOT NULL DEFAULT false);
CREATE TABLE stg.customer (customer_code text, name text, segment text, raw jsonb, loaded_at timestamptz DEFAULT now());
CREATE TABLE dwh.dim_customer (
  customer_key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  customer_code text NOT NULL,
  name text NOT NULL DEFAULT 'n/a',
  segment varchar(80),
  valid_from timestamptz NOT NULL DEFAULT now(),
  valid_to timestamptz NOT NULL DEFAULT 'infinity',
row_hash bytea GENERATED ALWAYS AS (decode(md5(COALESCE(name, '') || '|' || COALESCE(segment, '')), 'hex')) STORED,
  CONSTRAINT dim_customer_valid CHECK (valid_from < valid_to)
);
CREATE UNIQUE INDEX dim_customer_current ON dwh.dim_customer (customer_code) WHERE valid_to = 'infinity'::timestamptz;
COMMENT ON TABLE dwh.dim_customer IS 'SCD2 dimension customer (by segment)';
CREATE TABLE stg.product (product_code text, name text, category text, raw jsonb, loaded_at timestamptz DEFAULT now());
CREATE TABLE dwh.dim_product (
  product_key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  product_code text NOT NULL,
  name text NOT NULL DEFAULT 'n/a',
  category varchar(80),
  valid_from timestamptz NOT NULL DEFAULT now(),
  valid_to timestamptz NOT NULL DEFAULT 'infinity',
row_hash bytea GENERATED ALWAYS AS (decode(md5(COALESCE(name, '') || '|' || COALESCE(category, '')), 'hex')) STORED,
  CONSTRAINT dim_product_valid CHECK (valid_from < valid_to)
);
CREATE UNIQUE INDEX dim_product_current ON dwh.dim_product (product_code) WHERE valid_to = 'infinity'::timestamptz;
COMMENT ON TABLE dwh.dim_product IS 'SCD2 dimension product (by category)';
CREATE TABLE stg.store (store_code text, name text, region text, raw jsonb, loaded_at timestamptz DEFAULT now());
CREATE TABLE dwh.dim_store (
  store_key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  store_code text NOT NULL,
  name text NOT NULL DEFAULT 'n/a',
  region varchar(80),
  valid_from timestamptz NOT NULL DEFAULT now(),
  valid_to timestamptz NOT NULL DEFAULT 'infinity',
row_hash bytea GENERATED ALWAYS AS (decode(md5(COALESCE(name, '') || '|' || COALESCE(region, '')), 'hex')) STORED,
  CONSTRAINT dim_store_valid CHECK (valid_from < valid_to)
);
CREATE UNIQUE INDEX dim_store_current ON dwh.dim_store (store_code) WHERE valid_to = 'infinity'::timestamptz;
COMMENT ON TABLE dwh.dim_store IS 'SCD2 dimension store (by region)';
CREATE TABLE stg.supplier (supplier_code text, name text, country text, raw jsonb, loaded_at timestamptz DEFAULT now());
CREATE TABLE dwh.dim_supplier (
  supplier_key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  supplier_code text NOT NULL,
  name text NOT NULL DEFAULT 'n/a',
  country varchar(80),
  valid_from timestamptz NOT NULL DEFAULT now(),
  valid_to timestamptz NOT NULL DEFAULT 'infinity',
row_hash bytea GENERATED ALWAYS AS (decode(md5(COALESCE(name, '') || '|' || COALESCE(country, '')), 'hex')) STORED,
  CONSTRAINT dim_supplier_valid CHECK (valid_from < valid_to)
);
CREATE UNIQUE INDEX dim_supplier_current ON dwh.dim_supplier (supplier_code) WHERE valid_to = 'infinity'::timestamptz;
COMMENT ON TABLE dwh.dim_supplier IS 'SCD2 dimension supplier (by country)';
CREATE TABLE stg.employee (employee_code text, name text, title text, raw jsonb, loaded_at timestamptz DEFAULT now());
CREATE TABLE dwh.dim_employee (
  employee_key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  employee_code text NOT NULL,
  name text NOT NULL DEFAULT 'n/a',
  title varchar(80),
  valid_from timestamptz NOT NULL DEFAULT now(),
  valid_to timestamptz NOT NULL DEFAULT 'infinity',
row_hash bytea GENERATED ALWAYS AS (decode(md5(COALESCE(name, '') || '|' || COALESCE(title, '')), 'hex')) STORED,
  CONSTRAINT dim_employee_valid CHECK (valid_from < valid_to)
);
CREATE UNIQUE INDEX dim_employee_current ON dwh.dim_employee (employee_code) WHERE valid_to = 'infinity'::timestamptz;
COMMENT ON TABLE dwh.dim_employee IS 'SCD2 dimension employee (by title)';
CREATE TABLE stg.promotion (promotion_code text, name text, channel text, raw jsonb, loaded_at timestamptz DEFAULT now());
CREATE TABLE dwh.dim_promotion (
  promotion_key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  promotion_code text NOT NULL,
  name text NOT NULL DEFAULT 'n/a',
  channel varchar(80),
  valid_from timestamptz NOT NULL DEFAULT now(),
  valid_to timestamptz NOT NULL DEFAULT 'infinity',
row_hash bytea GENERATED ALWAYS AS (decode(md5(COALESCE(name, '') || '|' || COALESCE(channel, '')), 'hex')) STORED,
  CONSTRAINT dim_promotion_valid CHECK (valid_from < valid_to)
);
CREATE UNIQUE INDEX dim_promotion_current ON dwh.dim_promotion (promotion_code) WHERE valid_to = 'infinity'::timestamptz;
COMMENT ON TABLE dwh.dim_promotion IS 'SCD2 dimension promotion (by channel)';
CREATE TABLE stg.carrier (carrier_code text, name text, mode text, raw jsonb, loaded_at timestamptz DEFAULT now());
CREATE TABLE dwh.dim_carrier (
  carrier_key bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  carrier_code text NOT NULL,
  name text NOT NULL DEFAULT 'n/a',
  mode varchar(80),
  valid_from timestamptz NOT NULL DEFAULT now(),
  valid_to timestamptz NOT NULL DEFAULT 'infinity',
row_hash bytea GENERATED ALWAYS AS (decode(md5(COALESCE(name, '') || '|' || COALESCE(mode, '')), 'hex')) STORED,
  CONSTRAINT dim_carrier_valid CHECK (valid_from < valid_to)
);
CREATE UNIQUE INDEX dim_carrier_current ON dwh.dim_carrier (carrier_code) WHERE valid_to = 'infinity'::timestamptz;
COMMENT ON TABLE dwh.dim_carrier IS 'SCD2 dimension carrier (by mode)';
CREATE TABLE stg.sales_in (line text, file text, loaded_at timestamptz DEFAULT now());
CREATE TABLE dwh.fact_sales (
  date_key int NOT NULL REFERENCES dwh.dim_date,
  product_key bigint NOT NULL REFERENCES dwh.dim_product,
  store_key bigint NOT NULL REFERENCES dwh.dim_store,
  customer_key bigint REFERENCES dwh.dim_customer,
  qty numeric(14,3) NOT NULL,
  amount numeric(16,2) NOT NULL,
  batch_id bigint NOT NULL DEFAULT 0
) PARTITION BY RANGE (date_key);
CREATE TABLE dwh.fact_sales_2022 PARTITION OF dwh.fact_sales FOR VALUES FROM (20220101) TO (20230101);
CREATE TABLE dwh.fact_sales_2023 PARTITION OF dwh.fact_sales FOR VALUES FROM (20230101) TO (20240101);
CREATE TABLE dwh.fact_sales_2024 PARTITION OF dwh.fact_sales FOR VALUES FROM (20240101) TO (20250101) PARTITION BY LIST (store_key);
CREATE TABLE dwh.fact_sales_2024_web PARTITION OF dwh.fact_sales_2024 FOR VALUES IN (1, 2);
CREATE TABLE dwh.fact_sales_2024_rest PARTITION OF dwh.fact_sales_2024 DEFAULT;
CREATE INDEX fact_sales_prod ON dwh.fact_sales (product_key, date_key) INCLUDE (amount);
CREATE INDEX fact_sales_brin ON dwh.fact_sales USING brin (date_key);
CREATE VIEW mart.v_sales AS SELECT d.year, d.month, p.category, s.name AS store, s.region, sum(f.qty) AS qty, sum(f.amount) AS amount FROM dwh.fact_sales f JOIN dwh.dim_date d USING (date_key) JOIN dwh.dim_product p USING (product_key) JOIN dwh.dim_store s USING (store_key) GROUP BY 1, 2, 3, 4, 5;
CREATE TABLE stg.inventory_in (line text, file text, loaded_at timestamptz DEFAULT now());
CREATE TABLE dwh.fact_inventory (
  date_key int NOT NULL REFERENCES dwh.dim_date,
  product_key bigint NOT NULL REFERENCES dwh.dim_product,
  store_key bigint NOT NULL REFERENCES dwh.dim_store,
  supplier_key bigint REFERENCES dwh.dim_supplier,
  qty numeric(14,3) NOT NULL,
  amount numeric(16,2) NOT NULL,
  batch_id bigint NOT NULL DEFAULT 0
) PARTITION BY RANGE (date_key);
CREATE TABLE dwh.fact_inventory_2022 PARTITION OF dwh.fact_inventory FOR VALUES FROM (20220101) TO (20230101);
CREATE TABLE dwh.fact_inventory_2023 PARTITION OF dwh.fact_inventory FOR VALUES FROM (20230101) TO (20240101);
CREATE TABLE dwh.fact_inventory_2024 PARTITION OF dwh.fact_inventory FOR VALUES FROM (20240101) TO (20250101) PARTITION BY LIST (store_key);
CREATE TABLE dwh.fact_inventory_2024_web PARTITION OF dwh.fact_inventory_2024 FOR VALUES IN (1, 2);
CREATE TABLE dwh.fact_inventory_2024_rest PARTITION OF dwh.fact_inventory_2024 DEFAULT;
CREATE INDEX fact_inventory_prod ON dwh.fact_inventory (product_key, date_key) INCLUDE (amount);
CREATE INDEX fact_inventory_brin ON dwh.fact_inventory USING brin (date_key);
CREATE VIEW mart.v_inventory AS SELECT d.year, d.month, p.category, s.name AS store, s.region, sum(f.qty) AS qty, sum(f.amount) AS amount FROM dwh.fact_inventory f JOIN dwh.dim_date d USING (date_key) JOIN dwh.dim_product p USING (product_key) JOIN dwh.dim_store s USING (store_key) GROUP BY 1, 2, 3, 4, 5;
CREATE TABLE stg.returns_in (line text, file text, loaded_at timestamptz DEFAULT now());
CREATE TABLE dwh.fact_returns (
  date_key int NOT NULL REFERENCES dwh.dim_date,
  product_key bigint NOT NULL REFERENCES dwh.dim_product,
  store_key bigint NOT NULL REFERENCES dwh.dim_store,
  customer_key bigint REFERENCES dwh.dim_customer,
  qty numeric(14,3) NOT NULL,
  amount numeric(16,2) NOT NULL,
  batch_id bigint NOT NULL DEFAULT 0
) PARTITION BY RANGE (date_key);
CREATE TABLE dwh.fact_returns_2022 PARTITION OF dwh.fact_returns FOR VALUES FROM (20220101) TO (20230101);
CREATE TABLE dwh.fact_returns_2023 PARTITION OF dwh.fact_returns FOR VALUES FROM (20230101) TO (20240101);
CREATE TABLE dwh.fact_returns_2024 PARTITION OF dwh.fact_returns FOR VALUES FROM (20240101) TO (20250101) PARTITION BY LIST (store_key);
CREATE TABLE dwh.fact_returns_2024_web PARTITION OF dwh.fact_returns_2024 FOR VALUES IN (1, 2);
CREATE TABLE dwh.fact_returns_2024_rest PARTITION OF dwh.fact_returns_2024 DEFAULT;
CREATE INDEX fact_returns_prod ON dwh.fact_returns (product_key, date_key) INCLUDE (amount);
CREATE INDEX fact_returns_brin ON dwh.fact_returns USING brin (date_key);
CREATE VIEW mart.v_returns AS SELECT d.year, d.month, p.category, s.name AS store, s.region, sum(f.qty) AS qty, sum(f.amount) AS amount FROM dwh.fact_returns f JOIN dwh.dim_date d USING (date_key) JOIN dwh.dim_product p USING (product_key) JOIN dwh.dim_store s USING (store_key) GROUP BY 1, 2, 3, 4, 5;
CREATE TABLE stg.shipments_in (line text, file text, loaded_at timestamptz DEFAULT now());
CREATE TABLE dwh.fact_shipments (
  date_key int NOT NULL REFERENCES dwh.dim_date,
  product_key bigint NOT NULL REFERENCES dwh.dim_product,
  store_key bigint NOT NULL REFERENCES dwh.dim_store,
  carrier_key bigint REFERENCES dwh.dim_carrier,
  qty numeric(14,3) NOT NULL,
  amount numeric(16,2) NOT NULL,
  batch_id bigint NOT NULL DEFAULT 0
) PARTITION BY RANGE (date_key);
CREATE TABLE dwh.fact_shipments_2022 PARTITION OF dwh.fact_shipments FOR VALUES FROM (20220101) TO (20230101);
CREATE TABLE dwh.fact_shipments_2023 PARTITION OF dwh.fact_shipments FOR VALUES FROM (20230101) TO (20240101);
CREATE TABLE dwh.fact_shipments_2024 PARTITION OF dwh.fact_shipments FOR VALUES FROM (20240101) TO (20250101) PARTITION BY LIST (store_key);
CREATE TABLE dwh.fact_shipments_2024_web PARTITION OF dwh.fact_shipments_2024 FOR VALUES IN (1, 2);
CREATE TABLE dwh.fact_shipments_2024_rest PARTITION OF dwh.fact_shipments_2024 DEFAULT;
CREATE INDEX fact_shipments_prod ON dwh.fact_shipments (product_key, date_key) INCLUDE (amount);
CREATE INDEX fact_shipments_brin ON dwh.fact_shipments USING brin (date_key);
CREATE VIEW mart.v_shipments AS SELECT d.year, d.month, p.category, s.name AS store, s.region, sum(f.qty) AS qty, sum(f.amount) AS amount FROM dwh.fact_shipments f JOIN dwh.dim_date d USING (date_key) JOIN dwh.dim_product p USING (product_key) JOIN dwh.dim_store s USING (store_key) GROUP BY 1, 2, 3, 4, 5;
CREATE MATERIALIZED VIEW mart.monthly AS SELECT year, month, sum(amount) AS sales, sum(qty) AS units FROM mart.v_sales GROUP BY year, month;
CREATE UNIQUE INDEX monthly_ym ON mart.monthly (year, month);
CREATE PROCEDURE dwh.load_customer(INOUT n int DEFAULT 0) LANGUAGE plpgsql AS $$
BEGIN
UPDATE dwh.dim_customer SET valid_to = now() WHERE valid_to = 'infinity' AND customer_code IN (SELECT customer_code FROM stg.customer);
GET DIAGNOSTICS n = ROW_COUNT;
  INSERT INTO dwh.dim_customer (customer_code, name, segment) SELECT customer_code, name, segment FROM stg.customer;
END $$;
