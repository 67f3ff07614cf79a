CREATE SCHEMA dim;
CREATE SCHEMA fact;
CREATE SCHEMA mart;
CREATE SCHEMA staging;
CREATE TABLE dim.date (
    date_key integer NOT NULL PRIMARY KEY,
    day date NOT NULL UNIQUE,
    year smallint NOT NULL,
    month smallint NOT NULL,
    weekday smallint NOT NULL
);
CREATE TABLE dim.customer (customer_key serial PRIMARY KEY, customer_id integer NOT NULL, name text NOT NULL, attributes jsonb, valid_from date NOT NULL DEFAULT CURRENT_DATE, valid_to date, current boolean NOT NULL DEFAULT true);
CREATE TABLE dim.product (product_key serial PRIMARY KEY, product_id integer NOT NULL, name text NOT NULL, attributes jsonb, valid_from date NOT NULL DEFAULT CURRENT_DATE, valid_to date, current boolean NOT NULL DEFAULT true);
CREATE TABLE dim.store (store_key serial PRIMARY KEY, store_id integer NOT NULL, name text NOT NULL, attributes jsonb, valid_from date NOT NULL DEFAULT CURRENT_DATE, valid_to date, current boolean NOT NULL DEFAULT true);
CREATE TABLE dim.employee (employee_key serial PRIMARY KEY, employee_id integer NOT NULL, name text NOT NULL, attributes jsonb, valid_from date NOT NULL DEFAULT CURRENT_DATE, valid_to date, current boolean NOT NULL DEFAULT true);
CREATE TABLE dim.supplier (supplier_key serial PRIMARY KEY, supplier_id integer NOT NULL, name text NOT NULL, attributes jsonb, valid_from date NOT NULL DEFAULT CURRENT_DATE, valid_to date, current boolean NOT NULL DEFAULT true);
CREATE INDEX customer_bk ON dim.customer (customer_id) WHERE current;
CREATE INDEX product_bk ON dim.product (product_id) WHERE current;
CREATE INDEX store_bk ON dim.store (store_id) WHERE current;
CREATE INDEX employee_bk ON dim.employee (employee_id) WHERE current;
CREATE INDEX supplier_bk ON dim.supplier (supplier_id) WHERE current;
CREATE TABLE staging.customer (id integer, name text, attributes text, loaded_at timestamp DEFAULT now());
CREATE TABLE staging.product (id integer, name text, attributes text, loaded_at timestamp DEFAULT now());
CREATE TABLE staging.store (id integer, name text, attributes text, loaded_at timestamp DEFAULT now());
CREATE TABLE staging.employee (id integer, name text, attributes text, loaded_at timestamp DEFAULT now());
CREATE TABLE staging.supplier (id integer, name text, attributes text, loaded_at timestamp DEFAULT now());
CREATE TABLE staging.sale (id bigint, day date, customer_id integer, product_id integer, store_id integer, quantity integer, amount numeric);
CREATE TABLE fact.sale (sale_key bigserial PRIMARY KEY, date_key integer NOT NULL REFERENCES dim.date, customer_key integer REFERENCES dim.customer, product_key integer NOT NULL REFERENCES dim.product, store_key integer NOT NULL REFERENCES dim.store, quantity integer NOT NULL, amount numeric(12,2) NOT NULL);
CREATE INDEX sale_date ON fact.sale (date_key);
CREATE INDEX sale_product ON fact.sale (product_key, date_key);
CREATE TABLE fact.stock (date_key integer NOT NULL REFERENCES dim.date, product_key integer NOT NULL REFERENCES dim.product, store_key integer NOT NULL REFERENCES dim.store, on_hand integer NOT NULL, PRIMARY KEY (date_key, product_key, store_key));
CREATE VIEW mart.sale AS SELECT d.day, d.year, d.month, c.name AS customer, p.name AS product, s.name AS store, f.quantity, f.amount FROM fact.sale f JOIN dim.date d USING (date_key) LEFT JOIN dim.customer c USING (customer_key) JOIN dim.product p USING (product_key) JOIN dim.store s USING (store_key);
CREATE MATERIALIZED VIEW mart.monthly AS SELECT year, month, store, sum(amount) AS amount, sum(quantity) AS quantity FROM mart.sale GROUP BY 1, 2, 3;
CREATE UNIQUE INDEX monthly_key ON mart.monthly (year, month, store);
CREATE MATERIALIZED VIEW mart.yearly AS SELECT year, store, sum(amount) AS amount FROM mart.monthly GROUP BY 1, 2;
CREATE VIEW mart.growth AS SELECT year, store, amount, amount / lag(amount) OVER (PARTITION BY store ORDER BY year) - 1 AS growth FROM mart.yearly;
CREATE VIEW mart.top_product AS SELECT product, sum(amount) AS amount FROM mart.sale GROUP BY product ORDER BY 2 DESC LIMIT 100;
CREATE FUNCTION staging.load_customer() RETURNS void LANGUAGE sql AS $f$ INSERT INTO dim.customer (customer_id, name) SELECT id, name FROM staging.customer $f$;
CREATE FUNCTION staging.load_product() RETURNS void LANGUAGE sql AS $f$ INSERT INTO dim.product (product_id, name) SELECT id, name FROM staging.product $f$;
CREATE FUNCTION staging.load_store() RETURNS void LANGUAGE sql AS $f$ INSERT INTO dim.store (store_id, name) SELECT id, name FROM staging.store $f$;
CREATE FUNCTION staging.load_employee() RETURNS void LANGUAGE sql AS $f$ INSERT INTO dim.employee (employee_id, name) SELECT id, name FROM staging.employee $f$;
CREATE FUNCTION staging.load_supplier() RETURNS void LANGUAGE sql AS $f$ INSERT INTO dim.supplier (supplier_id, name) SELECT id, name FROM staging.supplier $f$;
CREATE FUNCTION dim.key(d date) RETURNS integer
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT to_char(d, 'YYYYMMDD')::integer $$;
