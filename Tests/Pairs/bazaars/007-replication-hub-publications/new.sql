CREATE SCHEMA sales;
CREATE SCHEMA stock;
CREATE SCHEMA outbox;
CREATE TABLE sales.customer (id integer PRIMARY KEY, name text NOT NULL, email text, region text NOT NULL, credit numeric);
CREATE TABLE sales.orders (
    id bigint PRIMARY KEY,
    customer_id integer NOT NULL REFERENCES sales.customer,
    region text NOT NULL,
    placed_at timestamptz NOT NULL DEFAULT now(),
    internal_note text
    , status smallint NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX orders_ident ON sales.orders (id, region);
ALTER TABLE sales.orders REPLICA IDENTITY USING INDEX orders_ident;
CREATE TABLE stock.item (sku text NOT NULL, wh smallint NOT NULL, qty integer NOT NULL, updated timestamptz);
CREATE UNIQUE INDEX item_key ON stock.item (sku, wh);
ALTER TABLE stock.item ADD CONSTRAINT item_pkey PRIMARY KEY (sku, wh);
CREATE TABLE stock.movement (id bigserial, sku text, delta integer, at date NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE stock.movement_2024 PARTITION OF stock.movement FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE stock.movement_2025 PARTITION OF stock.movement FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');
ALTER TABLE stock.movement_2025 REPLICA IDENTITY NOTHING;
CREATE TABLE outbox.event (id uuid PRIMARY KEY, topic text NOT NULL, payload jsonb);
CREATE PUBLICATION pub_sales FOR TABLE sales.customer (id, name, region, email), sales.orders (id, customer_id, region, status) WHERE (region IN ('EU', 'UK') AND id > 0);
CREATE PUBLICATION pub_stock FOR TABLES IN SCHEMA stock WITH (publish = 'insert, update', publish_via_partition_root = true);
CREATE PUBLICATION pub_outbox FOR TABLES IN SCHEMA outbox, TABLE sales.customer WHERE (id < 1000);
ALTER PUBLICATION pub_sales OWNER TO repl_owner;
COMMENT ON PUBLICATION pub_outbox IS 'debezium';
CREATE SUBSCRIPTION sub_master CONNECTION 'host=10.0.0.6 dbname=master user=repl sslmode=require' PUBLICATION master_data, price_list WITH (connect = false, slot_name = NONE, enabled = false, binary = true, streaming = true, synchronous_commit = 'remote_apply');
CREATE SUBSCRIPTION sub_fx CONNECTION 'host=fx dbname=rates' PUBLICATION rates WITH (connect = false, slot_name = NONE, enabled = false, disable_on_error = true);
COMMENT ON SUBSCRIPTION sub_fx IS 'daily FX';
