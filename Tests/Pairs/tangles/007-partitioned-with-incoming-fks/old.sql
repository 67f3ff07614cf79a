CREATE TABLE region (id int PRIMARY KEY, name text);
CREATE TABLE orders (
  id bigint NOT NULL,
  region_id int NOT NULL REFERENCES region,
  placed date NOT NULL,
  note text,
  CONSTRAINT orders_pkey PRIMARY KEY (id)
);
CREATE INDEX orders_region ON orders (region_id);
CREATE TABLE item (
  id int PRIMARY KEY, order_id bigint NOT NULL,
  FOREIGN KEY (order_id) REFERENCES orders
);
CREATE VIEW ov AS SELECT o.id, o.placed, count(i.*) AS n FROM orders o LEFT JOIN item i ON i.order_id = o.id GROUP BY o.id, o.placed;
CREATE FUNCTION tg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER orders_tg AFTER INSERT ON orders FOR EACH ROW EXECUTE FUNCTION tg();
COMMENT ON TABLE orders IS 'orders';
COMMENT ON COLUMN orders.note IS 'free';
