-- shop schema (Rails-like with an internal catalog split)
CREATE TYPE order_status AS ENUM ('cart', 'placed', 'paid', 'shipped', 'delivered', 'refunded');
CREATE TYPE discount_kind AS ENUM ('percent', 'fixed'
);

CREATE TABLE countries (
   iso char(2) PRIMARY KEY, name text NOT NULL
  , zone integer NOT NULL DEFAULT 1
);
CREATE TABLE customers (
  id serial PRIMARY KEY,
  email text NOT NULL,
  name text,
  password_digest text NOT NULL,
  country char(2) REFERENCES countries,
  newsletter boolean DEFAULT true,
  created_at timestamp DEFAULT now()
);
CREATE UNIQUE INDEX index_customers_on_email ON customers (email);
CREATE TABLE addresses (
  id serial PRIMARY KEY,
  customer_id integer NOT NULL REFERENCES customers,
  line1 text NOT NULL, line2 text, city text NOT NULL, zip text,
  country char(2) NOT NULL REFERENCES countries
);
CREATE TABLE categories (
  id serial PRIMARY KEY, name text NOT NULL, slug text NOT NULL,
  parent_id integer REFERENCES categories ON DELETE CASCADE,
  UNIQUE (slug)
);
CREATE TABLE products (
  id serial PRIMARY KEY,
  sku text NOT NULL UNIQUE,
  name text NOT NULL,
  description text,
  price numeric(8,2) NOT NULL,
  weight real,
  stock integer NOT NULL DEFAULT 0,
  category_id integer REFERENCES categories,
  attributes json,
  active boolean NOT NULL DEFAULT true
);
CREATE INDEX products_price ON products (price);
CREATE INDEX products_category ON products (category_id) WHERE active;
CREATE TABLE product_images (id serial PRIMARY KEY, product_id integer NOT NULL REFERENCES products ON DELETE CASCADE, url text NOT NULL,
  position integer);

CREATE SEQUENCE order_number START 100000
;
CREATE TABLE orders (
  id serial PRIMARY KEY,
  number text NOT NULL DEFAULT nextval('order_number')::text,
  customer_id integer NOT NULL REFERENCES customers,
  status order_status NOT NULL DEFAULT 'cart',
  total numeric(10,2),
  currency char(3) NOT NULL DEFAULT 'USD',
  shipping_address_id integer REFERENCES addresses,
  tracking_code text,
  placed_at timestamp,
  created_at timestamp NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX orders_number ON orders (number);
CREATE INDEX orders_status ON orders (status, placed_at);
CREATE TABLE order_items (
  id serial PRIMARY KEY,
  order_id integer NOT NULL REFERENCES orders ON DELETE CASCADE,
  product_id integer NOT NULL REFERENCES products,
  quantity integer NOT NULL DEFAULT 1 CHECK (quantity > 0),
  price numeric(8,2) NOT NULL,
  UNIQUE (order_id, product_id)
);
CREATE TABLE payments (
  id serial PRIMARY KEY, order_id integer NOT NULL REFERENCES orders, amount numeric(10,2) NOT NULL,
  provider text NOT NULL DEFAULT 'stripe', ok boolean, card_last4 char(4), created_at timestamp DEFAULT now()
);
CREATE TABLE coupons (
  code text PRIMARY KEY,
  kind discount_kind NOT NULL DEFAULT 'percent',
  value numeric(8,2) NOT NULL,
  expires date,
  CHECK (kind <> 'percent' OR value <= 100)
);
CREATE TABLE order_coupons (order_id integer REFERENCES orders ON DELETE CASCADE, coupon_code text REFERENCES coupons ON UPDATE CASCADE, PRIMARY KEY (order_id, coupon_code));
CREATE TABLE reviews (
  id serial PRIMARY KEY, product_id integer NOT NULL REFERENCES products ON DELETE CASCADE, customer_id integer REFERENCES customers ON DELETE SET NULL,
  stars integer NOT NULL, body text, created_at timestamp DEFAULT now()
);

CREATE FUNCTION order_total(o integer) RETURNS numeric LANGUAGE sql STABLE AS $$ SELECT coalesce(sum(quantity * price), 0) FROM order_items WHERE order_id = o $$;
CREATE FUNCTION recalc_order() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE orders SET total = order_total(id) WHERE id = coalesce(NEW.order_id, OLD.order_id);
  RETURN NULL;
END $$;
CREATE TRIGGER order_items_recalc AFTER INSERT OR UPDATE OR DELETE ON order_items FOR EACH ROW EXECUTE FUNCTION recalc_order();

CREATE VIEW product_listing AS SELECT p.id, p.sku, p.name, p.price, p.stock > 0 AS in_stock, c.name AS category, avg(r.stars) AS rating FROM products p LEFT JOIN categories c ON c.id = p.category_id LEFT JOIN reviews r ON r.product_id = p.id WHERE p.active GROUP BY p.id, c.name;
CREATE VIEW sales_by_day AS SELECT
  date_trunc('day', placed_at)::date AS day, count(*) AS orders, sum(total) AS revenue FROM orders WHERE status IN ('paid', 'shipped', 'delivered') GROUP BY 1;
CREATE VIEW category_tree AS WITH RECURSIVE t AS (SELECT id, name, parent_id, 0 AS depth, name AS path FROM categories WHERE parent_id IS NULL UNION ALL
  SELECT c.id, c.name, c.parent_id, t.depth + 1, t.path || ' > ' || c.name FROM categories c JOIN t ON c.parent_id = t.id) SELECT * FROM t;
CREATE MATERIALIZED VIEW bestsellers AS
  SELECT product_id, sum(quantity) AS sold FROM order_items GROUP BY product_id;
CREATE UNIQUE INDEX bestsellers_product ON bestsellers (product_id);
