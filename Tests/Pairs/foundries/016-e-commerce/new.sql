CREATE SCHEMA shop;
CREATE TYPE shop.order_state AS ENUM ('placed','paid','shipped','closed');
CREATE TYPE shop.fulfilment AS ENUM ('pending','packed','shipped','returned');
CREATE DOMAIN shop.price AS numeric(12,2) DEFAULT 0 NOT NULL CONSTRAINT price_nonneg CHECK (VALUE >= 0);
CREATE TABLE shop.categories (id serial PRIMARY KEY, parent integer REFERENCES shop.categories, 
  name text NOT NULL, CONSTRAINT categories_path_key UNIQUE NULLS NOT DISTINCT (parent, name));
CREATE TABLE shop.products (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL, category integer NOT NULL REFERENCES shop.categories ON DELETE RESTRICT, attrs jsonb NOT NULL DEFAULT '{}'::jsonb,
  color text GENERATED ALWAYS AS (attrs ->> 'color') STORED
);
CREATE TABLE shop.variants (
  sku text PRIMARY KEY CHECK (sku = upper(sku)),
  product bigint NOT NULL REFERENCES shop.products,
  price shop.price,
  tax_rate numeric(4,3) DEFAULT 0.2,
  taxed numeric(12,2) GENERATED ALWAYS AS (price * (1 + tax_rate)) STORED,
  stock integer NOT NULL DEFAULT 0);
CREATE TABLE shop.customers (id serial PRIMARY KEY, email text NOT NULL,
  full_name text NOT NULL DEFAULT '');
CREATE TABLE shop.addresses (
  customer integer NOT NULL REFERENCES shop.customers ON DELETE CASCADE,
  no smallint NOT NULL,
  street text,
  city text,
  is_default boolean NOT NULL DEFAULT false,
  PRIMARY KEY (customer, no));
CREATE UNIQUE INDEX default_address ON shop.addresses (customer) WHERE is_default;
CREATE UNIQUE INDEX customers_email ON shop.customers (lower(email)) NULLS NOT DISTINCT;
CREATE TABLE shop.orders (
  id bigint PRIMARY KEY DEFAULT nextval('shop.customers_id_seq'), customer integer NOT NULL REFERENCES shop.customers, ship_to smallint, state shop.order_state NOT NULL DEFAULT 'placed', fulfilment shop.fulfilment DEFAULT 'pending', placed timestamptz NOT NULL DEFAULT now(), total shop.price,
  CONSTRAINT orders_address FOREIGN KEY (customer, ship_to) REFERENCES shop.addresses MATCH FULL,
  CONSTRAINT placed_when CHECK (state <> 'closed' OR fulfilment IN ('shipped','returned'))
);
CREATE TABLE shop.order_lines (
  order_id bigint REFERENCES shop.orders ON DELETE CASCADE, line smallint, sku text NOT NULL REFERENCES shop.variants ON UPDATE CASCADE, qty numeric(8,3) NOT NULL CONSTRAINT qty_pos CHECK (qty > 0), unit shop.price, amount numeric(14,2) GENERATED ALWAYS AS (qty * unit) STORED,
  PRIMARY KEY (order_id, line)
);
CREATE TABLE shop.basket (
  customer integer NOT NULL REFERENCES shop.customers ON DELETE CASCADE,
  sku text NOT NULL REFERENCES shop.variants,
  qty numeric(8,3) NOT NULL DEFAULT 1,
  amount numeric,
  PRIMARY KEY (customer, sku));
CREATE VIEW shop.basket_total AS
  SELECT c.email, sum(b.amount) AS total
  FROM shop.basket b
  JOIN shop.customers c ON c.id = b.customer
  GROUP BY c.email;
CREATE MATERIALIZED VIEW shop.sales AS
  SELECT p.name, p.category, sum(l.qty) AS sold, sum(l.amount) AS revenue
  FROM shop.order_lines l
  JOIN shop.variants v USING (sku)
  JOIN shop.products p ON p.id = v.product
  JOIN shop.orders o ON o.id = l.order_id AND o.state >= 'paid'
  GROUP BY 1, 2;
CREATE FUNCTION shop.take_stock() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE shop.variants SET stock = stock - ceil(NEW.qty) WHERE sku = NEW.sku;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER take_stock AFTER INSERT ON shop.order_lines FROM shop.variants DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION shop.take_stock();
