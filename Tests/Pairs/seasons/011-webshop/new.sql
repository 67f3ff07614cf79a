CREATE EXTENSION citext;
CREATE TYPE order_status AS ENUM ('placed', 'authorized', 'paid', 'shipped', 'delivered', 'returned');
CREATE DOMAIN sku AS varchar(32) CONSTRAINT sku_shape CHECK (VALUE ~ '^[A-Z0-9-]{4,32}$');
CREATE TABLE customer (customer_id serial PRIMARY KEY, email citext UNIQUE NOT NULL, name text NOT NULL);
CREATE TABLE address (address_id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, customer_id int NOT NULL REFERENCES customer ON DELETE CASCADE, street text NOT NULL, zip text, city text NOT NULL, country char(2) NOT NULL DEFAULT 'DE', kind text NOT NULL DEFAULT 'billing' CHECK (kind IN ('billing','shipping')), UNIQUE (customer_id, kind));
CREATE TABLE cart (cart_id uuid PRIMARY KEY DEFAULT gen_random_uuid(), customer_id int REFERENCES customer, content jsonb);
CREATE TABLE product (product_id serial PRIMARY KEY, sku sku NOT NULL UNIQUE, title text NOT NULL, price numeric(12,2) NOT NULL CONSTRAINT product_price_check CHECK (price >= 0), vat numeric(5,4) NOT NULL DEFAULT 0.19, gross numeric(12,2) GENERATED ALWAYS AS (round(price * (1 + vat), 2)) STORED);
CREATE TABLE orders (order_id serial PRIMARY KEY, customer_id int NOT NULL REFERENCES customer, status order_status NOT NULL DEFAULT 'placed', placed timestamptz NOT NULL DEFAULT now(), total numeric(12,2), ship_to int REFERENCES address);
CREATE TABLE order_line (order_id int REFERENCES orders ON DELETE CASCADE, line_no smallint, product_id int NOT NULL REFERENCES product, qty numeric(9,3) NOT NULL DEFAULT 1 CHECK (qty > 0), price numeric(12,2) NOT NULL, PRIMARY KEY (order_id, line_no));
CREATE FUNCTION line_total(order_line) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT $1.qty * $1.price';
CREATE FUNCTION refresh_total() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE orders SET total = (SELECT sum(line_total(l)) FROM order_line l WHERE l.order_id = NEW.order_id) WHERE order_id = NEW.order_id;
  RETURN NULL;
END $$;
CREATE TRIGGER order_line_total AFTER INSERT OR UPDATE ON order_line FOR EACH ROW EXECUTE FUNCTION refresh_total();
CREATE VIEW open_orders AS SELECT o.order_id, c.email, o.status, o.total FROM orders o NATURAL JOIN customer c WHERE o.status IN ('placed','paid');
CREATE MATERIALIZED VIEW bestsellers AS SELECT p.product_id, p.title, sum(l.qty) AS sold FROM product p JOIN order_line l USING (product_id) GROUP BY p.product_id WITH NO DATA;
CREATE UNIQUE INDEX bestsellers_id ON bestsellers (product_id);
CREATE INDEX bestsellers_sold ON bestsellers (sold DESC NULLS LAST);
