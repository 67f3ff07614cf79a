CREATE SCHEMA orders;
CREATE SCHEMA shared;
CREATE SCHEMA outbox;
CREATE TYPE shared.op AS ENUM ('insert', 'update', 'delete');

CREATE TABLE shared.country (
    iso2 char(2) PRIMARY KEY,
    name text NOT NULL
    , eu boolean NOT NULL DEFAULT false
);
ALTER TABLE shared.country REPLICA IDENTITY FULL;
CREATE TABLE shared.currency (code char(3) NOT NULL, digits smallint NOT NULL DEFAULT 2, name text, CONSTRAINT currency_code UNIQUE (code));
ALTER TABLE shared.currency REPLICA IDENTITY USING INDEX currency_code;

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
CREATE TABLE orders.history_2024 PARTITION OF orders.history FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2025-01-01 00:00+00');
CREATE TABLE orders.history_new PARTITION OF orders.history FOR VALUES FROM ('2025-01-01 00:00+00') TO (MAXVALUE);
CREATE TABLE outbox.event (
    seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    topic text NOT NULL,
    key uuid,
    payload jsonb NOT NULL,
    created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    txid xid8 NOT NULL DEFAULT pg_current_xact_id()
);
CREATE FUNCTION outbox.emit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO outbox.event (topic, key, payload) VALUES (TG_TABLE_NAME || '.' || lower(TG_OP), NEW.id, to_jsonb(NEW));
  PERFORM pg_notify('outbox', TG_TABLE_NAME);
  RETURN NULL;
END $$;
CREATE TRIGGER emit AFTER INSERT OR UPDATE ON orders.orders FOR EACH ROW EXECUTE FUNCTION outbox.emit();
ALTER TABLE orders.orders ENABLE ALWAYS TRIGGER emit;
CREATE FUNCTION outbox.latest(n int DEFAULT 100) RETURNS SETOF outbox.event LANGUAGE sql STABLE BEGIN ATOMIC SELECT * FROM outbox.event ORDER BY seq DESC LIMIT n; END;

CREATE PUBLICATION orders_out FOR TABLE orders.orders (id, customer_id, total, code, region) WHERE (region = 1 AND total > 0), orders.item, orders.customer (id, name, deleted);
CREATE PUBLICATION ref_data FOR TABLES IN SCHEMA shared;
CREATE PUBLICATION hist FOR TABLE orders.history WITH (publish_via_partition_root = true, publish = 'insert, truncate');
CREATE PUBLICATION mixed FOR TABLE orders.item, TABLES IN SCHEMA outbox, shared;
CREATE PUBLICATION later;
ALTER PUBLICATION orders_out OWNER TO um_owner;
COMMENT ON PUBLICATION ref_data IS 'slowly changing';
CREATE SUBSCRIPTION from_billing CONNECTION 'host=billing.local dbname=billing user=repl' PUBLICATION invoices
  WITH (connect = false, create_slot = false, enabled = false, slot_name = NONE, binary = true, synchronous_commit = 'remote_apply', streaming = on);
CREATE SUBSCRIPTION from_stock CONNECTION 'host=stock2.local port=5433 dbname=stock application_name=orders' PUBLICATION b, "C c" WITH (connect = false, create_slot = false, enabled = false, slot_name = NONE);
CREATE SUBSCRIPTION from_crm CONNECTION 'host=crm dbname=crm' PUBLICATION crm_out WITH (connect = false, create_slot = false, enabled = false, slot_name = NONE, two_phase = true, disable_on_error = true);
COMMENT ON SUBSCRIPTION from_crm IS 'two phase since 15';
CREATE VIEW orders.open_items AS SELECT i.*, o.customer_id FROM orders.item i JOIN orders.orders o ON o.id = i.order_id;
CREATE VIEW shared.euro AS SELECT iso2, name FROM shared.country WHERE eu WITH LOCAL CHECK OPTION;
GRANT SELECT ON ALL TABLES IN SCHEMA outbox TO um_etl;
GRANT USAGE ON SCHEMA outbox TO um_etl;
