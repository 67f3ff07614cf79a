CREATE SCHEMA stg; CREATE SCHEMA dwh; CREATE SCHEMA mart;
CREATE EXTENSION tablefunc;
CREATE FUNCTION dwh.date_key(d date) RETURNS int STABLE LANGUAGE sql AS $$ SELECT to_char(d, 'YYYYMMDD')::int $$;
CREATE TABLE dwh.dim_date (date_key int PRIMARY KEY, d date NOT NULL UNIQUE, year smallint NOT NULL, quarter smallint NOT NULL, month smallint NOT NULL, week smallint, is_holiday boolean);
CREATE TABLE stg.customer (customer_code text, name text, segment text, raw json, loaded_at timestamp DEFAULT now());
CREATE TABLE dwh.dim_customer (
  customer_key serial PRIMARY KEY,
  customer_code text NOT NULL,
  name text,
  segment varchar(40),
  valid_from date NOT NULL DEFAULT CURRENT_DATE,
  valid_to date NOT NULL DEFAULT 'infinity',
is_current boolean NOT NULL DEFAULT true,
  CONSTRAINT dim_customer_valid CHECK (valid_from < valid_to)
);
CREATE UNIQUE INDEX dim_customer_current ON dwh.dim_customer (customer_code) WHERE is_current;
COMMENT ON TABLE dwh.dim_customer IS 'SCD2 dimension customer';
CREATE TABLE stg.product (product_code text, name text, category text, raw json, loaded_at timestamp DEFAULT now());
CREATE TABLE dwh.dim_product (
  product_key serial PRIMARY KEY,
  product_code text NOT NULL,
  name text,
  category varchar(40),
  valid_from date NOT NULL DEFAULT CURRENT_DATE,
  valid_to date NOT NULL DEFAULT 'infinity',
is_current boolean NOT NULL DEFAULT true,
  CONSTRAINT dim_product_valid CHECK (valid_from < valid_to)
);
CREATE UNIQUE INDEX dim_product_current ON dwh.dim_product (product_code) WHERE is_current;
COMMENT ON TABLE dwh.dim_product IS 'SCD2 dimension product';
CREATE TABLE stg.store (store_code text, name text, region text, raw json, loaded_at timestamp DEFAULT now());
CREATE TABLE dwh.dim_store (
  store_key serial PRIMARY KEY,
  store_code text NOT NULL,
  name text,
  region varchar(40),
  valid_from date NOT NULL DEFAULT CURRENT_DATE,
  valid_to date NOT NULL DEFAULT 'infinity',
is_current boolean NOT NULL DEFAULT true,
  CONSTRAINT dim_store_valid CHECK (valid_from < valid_to)
);
CREATE UNIQUE INDEX dim_store_current ON dwh.dim_store (store_code) WHERE is_current;
COMMENT ON TABLE dwh.dim_store IS 'SCD2 dimension store';
CREATE TABLE stg.supplier (supplier_code text, name text, country text, raw json, loaded_at timestamp DEFAULT now());
CREATE TABLE dwh.dim_supplier (
  supplier_key serial PRIMARY KEY,
  supplier_code text NOT NULL,
  name text,
  country varchar(40),
  valid_from date NOT NULL DEFAULT CURRENT_DATE,
  valid_to date NOT NULL DEFAULT 'infinity',
is_current boolean NOT NULL DEFAULT true,
  CONSTRAINT dim_supplier_valid CHECK (valid_from < valid_to)
);
CREATE UNIQUE INDEX dim_supplier_current ON dwh.dim_supplier (supplier_code) WHERE is_current;
COMMENT ON TABLE dwh.dim_supplier IS 'SCD2 dimension supplier';
CREATE TABLE stg.employee (employee_code text, name text, title text, raw json, loaded_at timestamp DEFAULT now());
CREATE TABLE dwh.dim_employee (
  employee_key serial PRIMARY KEY,
  employee_code text NOT NULL,
  name text,
  title varchar(40),
  valid_from date NOT NULL DEFAULT CURRENT_DATE,
  valid_to date NOT NULL DEFAULT 'infinity',
is_current boolean NOT NULL DEFAULT true,
  CONSTRAINT dim_employee_valid CHECK (valid_from < valid_to)
);
CREATE UNIQUE INDEX dim_employee_current ON dwh.dim_employee (employee_code) WHERE is_current;
COMMENT ON TABLE dwh.dim_employee IS 'SCD2 dimension employee';
CREATE TABLE stg.promotion (promotion_code text, name text, channel text, raw json, loaded_at timestamp DEFAULT now());
CREATE TABLE dwh.dim_promotion (
  promotion_key serial PRIMARY KEY,
  promotion_code text NOT NULL,
  name text,
  channel varchar(40),
  valid_from date NOT NULL DEFAULT CURRENT_DATE,
  valid_to date NOT NULL DEFAULT 'infinity',
is_current boolean NOT NULL DEFAULT true,
  CONSTRAINT dim_promotion_valid CHECK (valid_from < valid_to)
);
CREATE UNIQUE INDEX dim_promotion_current ON dwh.dim_promotion (promotion_code) WHERE is_current;
COMMENT ON TABLE dwh.dim_promotion IS 'SCD2 dimension promotion';
CREATE TABLE stg.carrier (carrier_code text, name text, mode text, raw json, loaded_at timestamp DEFAULT now());
CREATE TABLE dwh.dim_carrier (
  carrier_key serial PRIMARY KEY,
  carrier_code text NOT NULL,
  name text,
  mode varchar(40),
  valid_from date NOT NULL DEFAULT CURRENT_DATE,
  valid_to date NOT NULL DEFAULT 'infinity',
is_current boolean NOT NULL DEFAULT true,
  CONSTRAINT dim_carrier_valid CHECK (valid_from < valid_to)
);
CREATE UNIQUE INDEX dim_carrier_current ON dwh.dim_carrier (carrier_code) WHERE is_current;
COMMENT ON TABLE dwh.dim_carrier IS 'SCD2 dimension carrier';
CREATE TABLE stg.sales_in (line text, file text, loaded_at timestamp DEFAULT now());
CREATE TABLE dwh.fact_sales (
  date_key int NOT NULL REFERENCES dwh.dim_date,
  product_key int NOT NULL REFERENCES dwh.dim_product,
  store_key int NOT NULL REFERENCES dwh.dim_store,
  customer_key int REFERENCES dwh.dim_customer,
  qty int NOT NULL,
  amount numeric(12,2) NOT NULL
) PARTITION BY RANGE (date_key);
CREATE TABLE dwh.fact_sales_2021 PARTITION OF dwh.fact_sales FOR VALUES FROM (20210101) TO (20220101);
CREATE TABLE dwh.fact_sales_2022 PARTITION OF dwh.fact_sales FOR VALUES FROM (20220101) TO (20230101);
CREATE TABLE dwh.fact_sales_2023 PARTITION OF dwh.fact_sales FOR VALUES FROM (20230101) TO (20240101);
CREATE INDEX fact_sales_prod ON dwh.fact_sales (product_key);
CREATE VIEW mart.v_sales AS SELECT d.year, d.month, p.category, s.region, sum(f.qty) AS qty, sum(f.amount) AS amount FROM dwh.fact_sales f JOIN dwh.dim_date d USING (date_key) JOIN dwh.dim_product p USING (product_key) JOIN dwh.dim_store s USING (store_key) GROUP BY 1, 2, 3, 4;
CREATE TABLE stg.inventory_in (line text, file text, loaded_at timestamp DEFAULT now());
CREATE TABLE dwh.fact_inventory (
  date_key int NOT NULL REFERENCES dwh.dim_date,
  product_key int NOT NULL REFERENCES dwh.dim_product,
  store_key int NOT NULL REFERENCES dwh.dim_store,
  supplier_key int REFERENCES dwh.dim_supplier,
  qty int NOT NULL,
  amount numeric(12,2) NOT NULL
) PARTITION BY RANGE (date_key);
CREATE TABLE dwh.fact_inventory_2021 PARTITION OF dwh.fact_inventory FOR VALUES FROM (20210101) TO (20220101);
CREATE TABLE dwh.fact_inventory_2022 PARTITION OF dwh.fact_inventory FOR VALUES FROM (20220101) TO (20230101);
CREATE TABLE dwh.fact_inventory_2023 PARTITION OF dwh.fact_inventory FOR VALUES FROM (20230101) TO (20240101);
CREATE INDEX fact_inventory_prod ON dwh.fact_inventory (product_key);
CREATE VIEW mart.v_inventory AS SELECT d.year, d.month, p.category, s.region, sum(f.qty) AS qty, sum(f.amount) AS amount FROM dwh.fact_inventory f JOIN dwh.dim_date d USING (date_key) JOIN dwh.dim_product p USING (product_key) JOIN dwh.dim_store s USING (store_key) GROUP BY 1, 2, 3, 4;
CREATE TABLE stg.returns_in (line text, file text, loaded_at timestamp DEFAULT now());
CREATE TABLE dwh.fact_returns (
  date_key int NOT NULL REFERENCES dwh.dim_date,
  product_key int NOT NULL REFERENCES dwh.dim_product,
  store_key int NOT NULL REFERENCES dwh.dim_store,
  customer_key int REFERENCES dwh.dim_customer,
  qty int NOT NULL,
  amount numeric(12,2) NOT NULL
) PARTITION BY RANGE (date_key);
CREATE TABLE dwh.fact_returns_2021 PARTITION OF dwh.fact_returns FOR VALUES FROM (20210101) TO (20220101);
CREATE TABLE dwh.fact_returns_2022 PARTITION OF dwh.fact_returns FOR VALUES FROM (20220101) TO (20230101);
CREATE TABLE dwh.fact_returns_2023 PARTITION OF dwh.fact_returns FOR VALUES FROM (20230101) TO (20240101);
CREATE INDEX fact_returns_prod ON dwh.fact_returns (product_key);
CREATE VIEW mart.v_returns AS SELECT d.year, d.month, p.category, s.region, sum(f.qty) AS qty, sum(f.amount) AS amount FROM dwh.fact_returns f JOIN dwh.dim_date d USING (date_key) JOIN dwh.dim_product p USING (product_key) JOIN dwh.dim_store s USING (store_key) GROUP BY 1, 2, 3, 4;
CREATE TABLE stg.shipments_in (line text, file text, loaded_at timestamp DEFAULT now());
CREATE TABLE dwh.fact_shipments (
  date_key int NOT NULL REFERENCES dwh.dim_date,
  product_key int NOT NULL REFERENCES dwh.dim_product,
  store_key int NOT NULL REFERENCES dwh.dim_store,
  carrier_key int REFERENCES dwh.dim_carrier,
  qty int NOT NULL,
  amount numeric(12,2) NOT NULL
) PARTITION BY RANGE (date_key);
CREATE TABLE dwh.fact_shipments_2021 PARTITION OF dwh.fact_shipments FOR VALUES FROM (20210101) TO (20220101);
CREATE TABLE dwh.fact_shipments_2022 PARTITION OF dwh.fact_shipments FOR VALUES FROM (20220101) TO (20230101);
CREATE TABLE dwh.fact_shipments_2023 PARTITION OF dwh.fact_shipments FOR VALUES FROM (20230101) TO (20240101);
CREATE INDEX fact_shipments_prod ON dwh.fact_shipments (product_key);
CREATE VIEW mart.v_shipments AS SELECT d.year, d.month, p.category, s.region, sum(f.qty) AS qty, sum(f.amount) AS amount FROM dwh.fact_shipments f JOIN dwh.dim_date d USING (date_key) JOIN dwh.dim_product p USING (product_key) JOIN dwh.dim_store s USING (store_key) GROUP BY 1, 2, 3, 4;
CREATE MATERIALIZED VIEW mart.monthly AS SELECT year, month, sum(amount) AS sales FROM mart.v_sales GROUP BY year, month;
CREATE INDEX monthly_ym ON mart.monthly (year, month);
CREATE PROCEDURE dwh.load_customer() LANGUAGE plpgsql AS $$
BEGIN
UPDATE dwh.dim_customer SET is_current = false, valid_to = CURRENT_DATE WHERE customer_code IN (SELECT customer_code FROM stg.customer);
  INSERT INTO dwh.dim_customer (customer_code, name, segment) SELECT customer_code, name, segment FROM stg.customer;
END $$;
