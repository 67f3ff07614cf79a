CREATE SCHEMA sales;
CREATE SCHEMA stock;
CREATE TABLE sales.customer (id integer PRIMARY KEY, name text NOT NULL, email text, region text NOT NULL, credit numeric);
CREATE TABLE sales.orders (
    id bigint PRIMARY KEY,
    customer_id integer NOT NULL REFERENCES sales.customer,
    region text NOT NULL,
    placed_at timestamptz NOT NULL DEFAULT now(),
    internal_note text
);
ALTER TABLE sales.orders REPLICA IDENTITY FULL;
CREATE TABLE stock.item (sku text NOT NULL, wh smallint NOT NULL, qty integer NOT NULL, updated timestamptz);
CREATE UNIQUE INDEX item_key ON stock.item (sku, wh);
ALTER TABLE stock.item REPLICA IDENTITY USING INDEX item_key;
CREATE TABLE stock.movement (id bigserial, sku text, delta integer, at date NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE stock.movement_2024 PARTITION OF stock.movement FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE PUBLICATION pub_sales FOR TABLE sales.customer (id, name, region), sales.orders WHERE (region = 'EU');
CREATE PUBLICATION pub_stock FOR TABLE stock.item, stock.movement;
CREATE PUBLICATION pub_all FOR ALL TABLES WITH (publish = 'insert');
CREATE SUBSCRIPTION sub_master CONNECTION 'host=10.0.0.5 dbname=master user=repl' PUBLICATION master_data WITH (connect = false, slot_name = NONE, enabled = false);
