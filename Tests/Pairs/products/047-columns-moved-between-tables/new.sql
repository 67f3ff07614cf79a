CREATE TABLE customer (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, 
given_name text NOT NULL, family_name text NOT NULL, full_name text GENERATED ALWAYS AS (given_name || ' ' || family_name) STORED,
 since date NOT NULL DEFAULT CURRENT_DATE);
CREATE TABLE customer_contact (customer_id int PRIMARY KEY REFERENCES customer ON DELETE CASCADE, email text, phone text, newsletter bool NOT NULL DEFAULT false, CONSTRAINT customer_email_key UNIQUE (email));
CREATE TABLE customer_address (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, customer_id int NOT NULL REFERENCES customer ON DELETE CASCADE, line text, city text, zip text, is_default bool NOT NULL DEFAULT true);
CREATE UNIQUE INDEX one_default_address ON customer_address (customer_id) WHERE is_default;
CREATE TABLE orders (customer_id int NOT NULL, id bigserial PRIMARY KEY, total_cents bigint NOT NULL DEFAULT 0, ship_to int REFERENCES customer_address, CONSTRAINT orders_cust_fkey FOREIGN KEY (customer_id) REFERENCES customer);
CREATE INDEX orders_cust ON orders (
customer_id
);
CREATE VIEW order_cities AS SELECT o.id, 
a.city, (o.total_cents / 100.0)::numeric(9,2) AS total FROM orders o LEFT JOIN customer_address a ON a.id = o.ship_to;
CREATE VIEW city_totals AS SELECT city, sum(total) FROM order_cities GROUP BY city HAVING sum(total) > 0;
