CREATE EXTENSION citext;
CREATE TYPE order_status AS ENUM ('cart', 'placed', 'paid', 'shipped', 'returned');
CREATE DOMAIN sku AS text CHECK (VALUE ~ '^[A-Z0-9-]{4,20}$');
CREATE TABLE customer (customer_id serial PRIMARY KEY, email citext UNIQUE NOT NULL, name text, street text, zip text, city text, country char(2) DEFAULT 'DE');
CREATE TABLE product (product_id serial PRIMARY KEY, sku sku NOT NULL UNIQUE, title text NOT NULL, price numeric(8,2) NOT NULL CHECK (price > 0), vat numeric(4,2) NOT NULL DEFAULT 19, gross numeric(10,2) GENERATED ALWAYS AS (price * (1 + vat / 100)) STORED);
CREATE TABLE orders (order_id serial PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, status order_status NOT NULL DEFAULT 'cart', placed timestamptz, total numeric(10,2));
CREATE TABLE order_line (order_id int REFERENCES orders ON DELETE CASCADE, line_no smallint, sku sku REFERENCES product(sku), qty int NOT NULL DEFAULT 1 CHECK (qty > 0), price numeric(8,2) NOT NULL, PRIMARY KEY (order_id, line_no));
CREATE FUNCTION line_total(order_line) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1.qty * $1.price';
CREATE FUNCTION refresh_total() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE orders SET total = (SELECT sum(line_total(l)) FROM order_line l WHERE l.order_id = NEW.order_id) WHERE order_id = NEW.order_id;
  RETURN NULL;
END $$;
CREATE TRIGGER order_line_total AFTER INSERT OR UPDATE ON order_line FOR EACH ROW EXECUTE FUNCTION refresh_total();
CREATE VIEW open_orders AS SELECT o.order_id, c.email, o.status, o.total FROM orders o NATURAL JOIN customer c WHERE o.status IN ('placed','paid');
CREATE MATERIALIZED VIEW bestsellers AS SELECT p.product_id, p.title, sum(l.qty) AS sold FROM product p JOIN order_line l ON l.sku = p.sku GROUP BY p.product_id WITH NO DATA;
CREATE INDEX bestsellers_sold ON bestsellers (sold DESC);
