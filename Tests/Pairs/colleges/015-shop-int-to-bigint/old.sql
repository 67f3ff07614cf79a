CREATE TABLE customers (
    id serial PRIMARY KEY,
    email text NOT NULL UNIQUE,
    full_name text NOT NULL,
    phone character varying(30),
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE products (
    id serial PRIMARY KEY,
    sku character varying(40) NOT NULL UNIQUE,
    name text NOT NULL,
    price numeric(10,2) NOT NULL,
    stock integer DEFAULT 0 NOT NULL,
    CONSTRAINT price_positive CHECK (price > 0)
);
CREATE TABLE orders (
    id serial PRIMARY KEY,
    customer_id integer NOT NULL,
    status character varying(20) DEFAULT 'new' NOT NULL,
    total numeric(10,2) DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX orders_customer_id_idx ON orders (customer_id);
CREATE TABLE order_items (
    id serial PRIMARY KEY,
    order_id integer NOT NULL,
    product_id integer NOT NULL,
    qty integer NOT NULL,
    price numeric(10,2) NOT NULL
);
CREATE INDEX order_items_order_id_idx ON order_items (order_id);
CREATE INDEX order_items_product_id_idx ON order_items (product_id);
CREATE TABLE payments (
    id serial PRIMARY KEY,
    order_id integer NOT NULL,
    method text NOT NULL,
    amount numeric(10,2) NOT NULL,
    paid_at timestamp without time zone
);
CREATE INDEX payments_order_id_idx ON payments (order_id);
CREATE TABLE shipments (
    id serial PRIMARY KEY,
    order_id integer NOT NULL,
    tracking text,
    shipped_at timestamp without time zone
);
CREATE INDEX shipments_order_id_idx ON shipments (order_id);
ALTER TABLE orders ADD CONSTRAINT orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES customers;
ALTER TABLE order_items ADD CONSTRAINT order_items_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders ON DELETE CASCADE;
ALTER TABLE order_items ADD CONSTRAINT order_items_product_id_fkey FOREIGN KEY (product_id) REFERENCES products;
ALTER TABLE payments ADD CONSTRAINT payments_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders;
ALTER TABLE shipments ADD CONSTRAINT shipments_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders;
CREATE FUNCTION recalc_total() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE orders SET total = (SELECT sum(qty * price) FROM order_items WHERE order_id = NEW.order_id) WHERE id = NEW.order_id;
  RETURN NEW;
END $$;
CREATE TRIGGER order_items_total AFTER INSERT OR UPDATE ON order_items FOR EACH ROW EXECUTE FUNCTION recalc_total();
CREATE VIEW order_summary AS SELECT o.id, c.full_name, o.total, o.status FROM orders o JOIN customers c ON c.id = o.customer_id;
