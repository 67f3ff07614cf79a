CREATE TABLE customers (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    email text NOT NULL UNIQUE,
    full_name text NOT NULL,
    phone character varying(30),
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TYPE order_status AS ENUM ('new', 'paid', 'shipped', 'cancelled');
CREATE TABLE products (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    sku character varying(40) NOT NULL UNIQUE,
    name text NOT NULL,
    price numeric(10,2) NOT NULL,
    stock integer DEFAULT 0 NOT NULL,
    CONSTRAINT price_positive CHECK (price > 0)
);
CREATE TABLE orders (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    customer_id bigint NOT NULL,
    status order_status DEFAULT 'new' NOT NULL,
    total numeric(12,2) DEFAULT 0 NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX orders_customer_id_idx ON orders (customer_id);
CREATE TABLE order_items (
    line_no smallint NOT NULL,
    order_id bigint NOT NULL,
    product_id bigint NOT NULL,
    qty integer NOT NULL,
    price numeric(12,4) NOT NULL,
    PRIMARY KEY (order_id, line_no),
    CHECK (qty > 0)
);
CREATE INDEX order_items_order_id_idx ON order_items (order_id);
CREATE INDEX order_items_product_id_idx ON order_items (product_id);
CREATE TABLE payments (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    order_id bigint NOT NULL,
    method text NOT NULL,
    amount numeric(10,2) NOT NULL,
    paid_at timestamp with time zone,
    currency character(3) DEFAULT 'USD' NOT NULL
);
CREATE INDEX payments_order_id_idx ON payments (order_id);
CREATE TABLE shipments (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    order_id bigint NOT NULL,
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
  UPDATE orders SET total = (SELECT COALESCE(sum(qty * price), 0) FROM order_items WHERE order_id = NEW.order_id) WHERE id = NEW.order_id;
  RETURN NEW;
END $$;
CREATE TRIGGER order_items_total AFTER INSERT OR UPDATE OF qty, price ON order_items FOR EACH ROW EXECUTE FUNCTION recalc_total();
CREATE VIEW order_summary AS SELECT o.id, c.full_name, o.total, o.status FROM orders o JOIN customers c ON c.id = o.customer_id;
