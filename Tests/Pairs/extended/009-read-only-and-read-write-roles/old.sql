CREATE SCHEMA shop;
CREATE TABLE shop.products (id serial PRIMARY KEY, name text NOT NULL, price numeric NOT NULL, cost numeric);
CREATE TABLE shop.orders (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, product_id int REFERENCES shop.products, qty int);
CREATE SEQUENCE shop.invoice_number;
CREATE VIEW shop.revenue AS SELECT p.name, sum(o.qty * p.price) AS total FROM shop.orders o JOIN shop.products p ON p.id = o.product_id GROUP BY p.name;
GRANT USAGE ON SCHEMA shop TO app_rw;
GRANT ALL ON ALL TABLES IN SCHEMA shop TO app_rw;
GRANT ALL ON ALL SEQUENCES IN SCHEMA shop TO app_rw;
