CREATE SCHEMA shop;
CREATE TYPE shop.order_state AS ENUM ('cart','placed','paid','packed','shipped','returned','cancelled');
CREATE DOMAIN shop.price AS money;
CREATE TABLE shop.categories (id serial PRIMARY KEY, parent integer REFERENCES shop.categories, 
  path text NOT NULL UNIQUE);
CREATE TABLE shop.products (
  sku varchar(20) PRIMARY KEY, name text NOT NULL, price shop.price NOT NULL, category integer REFERENCES shop.categories, attrs json, stock integer NOT NULL DEFAULT 0,
  taxed money GENERATED ALWAYS AS (price * 1.2::double precision) STORED
);
CREATE TABLE shop.customers (id serial PRIMARY KEY, email text NOT NULL,
  first_name text, last_name text, full_name text GENERATED ALWAYS AS (first_name || ' ' || last_name) STORED, street text, city text);
CREATE UNIQUE INDEX customers_email ON shop.customers (email);
CREATE TABLE shop.orders (
  id serial PRIMARY KEY, customer integer NOT NULL REFERENCES shop.customers, state shop.order_state NOT NULL DEFAULT 'cart', placed timestamp, total shop.price,
  CONSTRAINT placed_when CHECK ((state = 'cart') = (placed IS NULL))
);
CREATE TABLE shop.order_lines (
  order_id integer REFERENCES shop.orders ON DELETE CASCADE, line integer, sku varchar(20) NOT NULL REFERENCES shop.products ON UPDATE CASCADE, qty integer NOT NULL CHECK (qty > 0), unit shop.price,
  PRIMARY KEY (order_id, line)
);
CREATE VIEW shop.basket AS
  SELECT o.customer, l.sku, l.qty, l.unit * l.qty AS amount
  FROM shop.orders o
  JOIN shop.order_lines l ON l.order_id = o.id
  WHERE o.state = 'cart';
CREATE VIEW shop.basket_total AS
  SELECT c.email, sum(b.amount) AS total
  FROM shop.basket b
  JOIN shop.customers c ON c.id = b.customer
  GROUP BY c.email;
CREATE VIEW shop.sales AS
  SELECT p.name, p.category, sum(l.qty) AS sold
  FROM shop.order_lines l
  JOIN shop.products p USING (sku)
  JOIN shop.orders o ON o.id = l.order_id AND o.state IN ('paid','packed','shipped')
  GROUP BY 1, 2;
CREATE FUNCTION shop.take_stock() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE shop.products SET stock = stock - NEW.qty WHERE sku = NEW.sku;
  RETURN NEW;
END $$;
CREATE TRIGGER take_stock BEFORE INSERT ON shop.order_lines FOR EACH ROW EXECUTE FUNCTION shop.take_stock();
