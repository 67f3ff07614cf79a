CREATE SCHEMA shop;
SET search_path = shop;
CREATE TYPE order_status AS ENUM ('new', 'paid', 'packed', 'shipped', 'delivered', 'returned');
CREATE TYPE money_ccy AS (amount numeric(12,2), ccy char(3));
CREATE DOMAIN sku AS text CHECK (VALUE ~ '^[A-Z0-9-]{4,20}$');
CREATE DOMAIN qty AS integer
  CHECK (VALUE > 0);
CREATE TABLE customer (id bigserial PRIMARY KEY, email text NOT NULL, phone text, name text NOT NULL, marketing_opt_in boolean, created timestamptz DEFAULT now());
ALTER TABLE customer ADD CONSTRAINT customer_email_key UNIQUE (email);
CREATE TABLE product (sku sku PRIMARY KEY, title text NOT NULL, descr text, price numeric(10,2) NOT NULL, cost numeric(10,2), margin numeric GENERATED ALWAYS AS (
  price - cost
 ) STORED, attrs jsonb NOT NULL DEFAULT '{}', search tsvector GENERATED ALWAYS AS (
  to_tsvector('english', title)
 ) STORED, discontinued boolean DEFAULT false NOT NULL);
CREATE INDEX product_search ON product USING gin (search);
CREATE INDEX product_color ON product ((attrs ->> 'color'))
;
CREATE TABLE "order" (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, customer_id bigint NOT NULL REFERENCES customer, status order_status NOT NULL DEFAULT 'new', placed timestamptz NOT NULL DEFAULT now(), ship_to text, total money_ccy
);
CREATE INDEX order_open ON "order" (customer_id) WHERE status IN ('new', 'paid', 'packed');
CREATE TABLE order_line (order_id bigint NOT NULL REFERENCES "order" ON DELETE CASCADE, line int NOT NULL, sku sku NOT NULL REFERENCES product ON UPDATE CASCADE, qty qty NOT NULL, unit_price numeric(10,2) NOT NULL, PRIMARY KEY (order_id, line)
);
CREATE TABLE payment (id serial PRIMARY KEY, order_id bigint REFERENCES "order", method text CHECK (method IN ('card','paypal')), amount numeric(10,2));
CREATE FUNCTION order_total(o bigint) RETURNS numeric LANGUAGE sql STABLE BEGIN ATOMIC
  SELECT sum(l.qty * l.unit_price) FROM order_line l WHERE l.order_id = o;
END;
CREATE VIEW order_totals AS SELECT o.id, o.customer_id, o.status, order_total(o.id) AS total FROM "order" o;
CREATE VIEW customer_value AS SELECT c.id, c.name, sum(t.total) AS lifetime, count(*) FILTER (WHERE t.status = 'returned') AS returns FROM customer c LEFT JOIN order_totals t ON t.customer_id = c.id GROUP BY c.id;
CREATE MATERIALIZED VIEW best_sellers AS SELECT p.sku, p.title, sum(l.qty) AS sold FROM product p JOIN order_line l USING (sku) GROUP BY p.sku ORDER BY sold DESC LIMIT
  100
;
CREATE UNIQUE INDEX best_sellers_sku ON best_sellers (sku);
CREATE INDEX best_sellers_sold ON best_sellers (sold DESC);
CREATE FUNCTION stamp_shipped() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  RAISE NOTICE 'status % -> %', OLD.status, NEW.status;
  RETURN NEW; END $$;
CREATE TRIGGER order_ship BEFORE UPDATE OF status ON "order" FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status
) EXECUTE FUNCTION stamp_shipped();

