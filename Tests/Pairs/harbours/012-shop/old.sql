CREATE SCHEMA catalog;
CREATE SCHEMA sales;
CREATE TYPE sales.order_state AS ENUM ('cart','address','delivery','payment','confirm','complete','returned','canceled');
CREATE TYPE sales.pay_state AS ENUM ('checkout','pending','completed','failed','void');
CREATE DOMAIN catalog.price AS numeric(10,2) CHECK (VALUE >= 0);
CREATE DOMAIN catalog.sku AS varchar(20);
CREATE TYPE sales.addr AS (name text, street text, city text, zip text);
CREATE TABLE catalog.taxons (
    id serial PRIMARY KEY,
    parent_id int REFERENCES catalog.taxons,
    name text NOT NULL,
    permalink text UNIQUE,
    depth int
);
CREATE TABLE catalog.products (
    id serial PRIMARY KEY,
    name text NOT NULL,
    slug text NOT NULL UNIQUE,
    description text,
    available_on timestamp,
    taxon_id int REFERENCES catalog.taxons,
    meta_keywords text
);
CREATE TABLE catalog.variants (
    id serial PRIMARY KEY,
    product_id int NOT NULL REFERENCES catalog.products ON DELETE CASCADE,
    sku catalog.sku NOT NULL UNIQUE,
    price catalog.price NOT NULL,
    cost catalog.price,
    weight numeric(8,2),
    is_master boolean NOT NULL DEFAULT false,
    on_hand int NOT NULL DEFAULT 0,
    margin numeric GENERATED ALWAYS AS (price - cost) STORED,
    CHECK (cost <= price)
);
CREATE UNIQUE INDEX one_master ON catalog.variants (product_id) WHERE is_master;
CREATE TABLE catalog.options (
    variant_id int REFERENCES catalog.variants ON DELETE CASCADE,
    name text,
    value text NOT NULL,
    PRIMARY KEY (variant_id, name)
);
CREATE TABLE sales.customers (
    id serial PRIMARY KEY,
    email varchar(255) NOT NULL UNIQUE,
    first_name varchar(80),
    last_name varchar(80),
    bill sales.addr,
    ship sales.addr
);
CREATE TABLE sales.orders (
    id serial PRIMARY KEY,
    number varchar(15) NOT NULL UNIQUE,
    customer_id int REFERENCES sales.customers,
    state sales.order_state NOT NULL DEFAULT 'cart',
    item_total catalog.price NOT NULL DEFAULT 0,
    adjustment numeric(10,2) NOT NULL DEFAULT 0,
    total numeric(10,2) GENERATED ALWAYS AS (item_total + adjustment) STORED,
    completed_at timestamp,
    bill sales.addr,
    ship sales.addr,
    created_at timestamp NOT NULL DEFAULT now()
);
CREATE INDEX orders_open ON sales.orders (customer_id) WHERE state NOT IN ('complete','returned','canceled');
CREATE TABLE sales.line_items (
    order_id int NOT NULL REFERENCES sales.orders ON DELETE CASCADE,
    variant_id int NOT NULL REFERENCES catalog.variants,
    quantity int NOT NULL CHECK (quantity > 0),
    price catalog.price NOT NULL,
    PRIMARY KEY (order_id, variant_id)
);
CREATE TABLE sales.payments (
    id serial PRIMARY KEY,
    order_id int NOT NULL REFERENCES sales.orders,
    amount catalog.price NOT NULL,
    state sales.pay_state NOT NULL DEFAULT 'checkout',
    method text NOT NULL
);
CREATE TABLE sales.refunds (
    id serial PRIMARY KEY,
    payment_id int NOT NULL REFERENCES sales.payments,
    amount catalog.price NOT NULL,
    reason text
);
CREATE TABLE sales.coupons (
    code varchar(20) PRIMARY KEY,
    pct int CHECK (pct BETWEEN 1 AND 100),
    flat catalog.price,
    expires date,
    CONSTRAINT pct_or_flat CHECK ((pct IS NULL) <> (flat IS NULL))
);
CREATE FUNCTION sales.next_number() RETURNS varchar LANGUAGE sql AS $$ SELECT 'R' || lpad(nextval('sales.orders_id_seq')::text, 9, '0') $$;
ALTER TABLE sales.orders ALTER number SET DEFAULT sales.next_number();
CREATE FUNCTION sales.recalc() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE sales.orders o SET item_total = (SELECT COALESCE(sum(quantity * price), 0) FROM sales.line_items WHERE order_id = o.id) WHERE o.id = COALESCE(NEW.order_id, OLD.order_id);
  RETURN NULL;
END $$;
CREATE FUNCTION sales.stock() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN UPDATE catalog.variants SET on_hand = on_hand - NEW.quantity WHERE id = NEW.variant_id; RETURN NULL; END $$;
CREATE TRIGGER recalc AFTER INSERT OR UPDATE OR DELETE ON sales.line_items FOR EACH ROW EXECUTE FUNCTION sales.recalc();
CREATE TRIGGER stock AFTER INSERT ON sales.line_items FOR EACH ROW EXECUTE FUNCTION sales.stock();
CREATE VIEW catalog.available AS SELECT p.id, p.name, v.sku, v.price, v.on_hand FROM catalog.products p JOIN catalog.variants v ON v.product_id = p.id WHERE p.available_on <= now() AND v.on_hand > 0;
CREATE VIEW sales.paid AS SELECT o.id, o.number, o.total, sum(p.amount) AS paid FROM sales.orders o JOIN sales.payments p ON p.order_id = o.id WHERE p.state = 'completed' GROUP BY o.id;
CREATE VIEW sales.due AS SELECT o.number, o.total - COALESCE(p.paid, 0) AS due, (o.bill).zip FROM sales.orders o LEFT JOIN sales.paid p USING (id) WHERE o.state = 'complete';
CREATE MATERIALIZED VIEW sales.bestsellers AS SELECT v.product_id, sum(l.quantity) AS sold FROM sales.line_items l JOIN catalog.variants v ON v.id = l.variant_id GROUP BY v.product_id;
CREATE INDEX bestsellers_sold ON sales.bestsellers (sold DESC);
