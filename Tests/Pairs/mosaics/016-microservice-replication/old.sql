CREATE SCHEMA orders;
CREATE SCHEMA shared;
CREATE TYPE shared.op AS ENUM ('insert', 'update', 'delete');

CREATE TABLE shared.country (
    iso2 char(2) PRIMARY KEY,
    name text NOT NULL
);
CREATE TABLE shared.currency (code char(3) NOT NULL, digits smallint NOT NULL DEFAULT 2, name text, CONSTRAINT currency_code UNIQUE (code));
ALTER TABLE shared.currency REPLICA IDENTITY FULL;

CREATE TABLE orders.customer (
    id uuid NOT NULL,
    name text NOT NULL,
    iso2 char(2) REFERENCES shared.country,
    email text,
    deleted boolean NOT NULL DEFAULT false,
    CONSTRAINT customer_pk PRIMARY KEY (id)
);
CREATE TABLE orders.orders (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    customer_id uuid NOT NULL REFERENCES orders.customer,
    total numeric(12,2) NOT NULL DEFAULT 0,
    code char(3) NOT NULL,
    placed_at timestamptz NOT NULL DEFAULT now(),
    region smallint NOT NULL DEFAULT 1
);
CREATE INDEX orders_customer ON orders.orders (customer_id);
CREATE TABLE orders.item (
    order_id uuid NOT NULL REFERENCES orders.orders ON DELETE CASCADE,
    pos int NOT NULL,
    sku text NOT NULL,
    qty int NOT NULL CHECK (qty > 0),
    PRIMARY KEY (order_id, pos)
);
CREATE TABLE orders.history (
    order_id uuid NOT NULL,
    at timestamptz NOT NULL DEFAULT now(),
    op shared.op NOT NULL,
    doc jsonb,
    PRIMARY KEY (order_id, at)
) PARTITION BY RANGE (at);
CREATE TABLE orders.history_old PARTITION OF orders.history FOR VALUES FROM (MINVALUE) TO ('2024-01-01 00:00+00');
CREATE TABLE orders.history_new PARTITION OF orders.history FOR VALUES FROM ('2024-01-01 00:00+00') TO (MAXVALUE);
CREATE TABLE orders.legacy_sync (id serial PRIMARY KEY, payload text);

CREATE PUBLICATION orders_out FOR TABLE orders.orders, orders.item, orders.legacy_sync;
CREATE PUBLICATION ref_data FOR TABLE shared.country, shared.currency WITH (publish = 'insert, update, delete');
CREATE PUBLICATION everything FOR ALL TABLES WITH (publish = 'insert');
CREATE PUBLICATION hist FOR TABLE orders.history_old, orders.history_new;
CREATE SUBSCRIPTION from_billing CONNECTION 'host=billing.local dbname=billing user=repl' PUBLICATION invoices
  WITH (connect = false, create_slot = false, enabled = false, slot_name = NONE);
CREATE SUBSCRIPTION from_stock CONNECTION 'host=stock.local dbname=stock' PUBLICATION a, b WITH (connect = false, create_slot = false, enabled = false, slot_name = NONE, streaming = true);
CREATE SUBSCRIPTION obsolete CONNECTION 'dbname=nothing' PUBLICATION x WITH (connect = false, create_slot = false, enabled = false, slot_name = NONE);
CREATE VIEW orders.open_items AS SELECT i.*, o.customer_id FROM orders.item i JOIN orders.orders o ON o.id = i.order_id;
