CREATE TABLE region (id int PRIMARY KEY, name text);
CREATE TABLE orders (
  id bigint NOT NULL,
  region_id int NOT NULL REFERENCES region,
  placed date NOT NULL,
  note text,
  CONSTRAINT orders_pkey PRIMARY KEY (id, placed)
) PARTITION BY RANGE (placed);
CREATE TABLE orders_2023 PARTITION OF orders FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE orders_2024 PARTITION OF orders FOR VALUES FROM ('2024-01-01') TO ('2025-01-01') PARTITION BY HASH (id);
CREATE TABLE orders_2024_a PARTITION OF orders_2024 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE orders_2024_b PARTITION OF orders_2024 FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE orders_rest PARTITION OF orders DEFAULT;
CREATE INDEX orders_region ON orders (region_id);
CREATE TABLE item (
  id int PRIMARY KEY, order_id bigint NOT NULL,
  order_placed date NOT NULL,
  CONSTRAINT item_order_id_fkey FOREIGN KEY (order_id, order_placed) REFERENCES orders ON DELETE CASCADE
);
CREATE VIEW ov AS SELECT o.id, o.placed, count(i.*) AS n FROM orders o LEFT JOIN item i ON i.order_id = o.id GROUP BY o.id, o.placed;
CREATE FUNCTION tg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER orders_tg AFTER INSERT ON orders FOR EACH ROW EXECUTE FUNCTION tg();
COMMENT ON TABLE orders IS 'orders';
COMMENT ON COLUMN orders.note IS 'free';
COMMENT ON TABLE orders_2024_a IS 'even';
