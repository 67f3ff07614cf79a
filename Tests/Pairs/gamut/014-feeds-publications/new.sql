CREATE SCHEMA shop;
CREATE SCHEMA feed;
CREATE TABLE shop.product (
    id integer PRIMARY KEY,
    name varchar(80) NOT NULL,
    price numeric(10,2) NOT NULL,
    status varchar(12) NOT NULL DEFAULT 'new',
    secret_cost numeric
  , ean text
);
CREATE TABLE shop.customer (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    email text NOT NULL,
    region smallint NOT NULL
);
CREATE UNIQUE INDEX customer_email_key ON shop.customer (email);
ALTER TABLE shop.customer REPLICA IDENTITY
    USING INDEX customer_email_key;
CREATE TABLE shop.event (
    id bigint NOT NULL,
    at date NOT NULL,
    body jsonb
) PARTITION BY RANGE (at);
CREATE TABLE shop.event_2023 PARTITION OF shop.event FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE shop.event_2024 PARTITION OF shop.event FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE feed.outbox (n bigserial PRIMARY KEY, payload jsonb);
CREATE TABLE feed.failed (n bigint, reason text);
CREATE PUBLICATION p_products FOR TABLE shop.product (id, name, price, status, ean) WHERE (price > 99.50 AND status <> 'draft');
CREATE PUBLICATION p_customers FOR TABLE shop.customer WHERE (region IN (1, 2
, 3
)) WITH (publish = 'insert
, update
');
CREATE PUBLICATION p_feed FOR TABLES IN SCHEMA feed
    , TABLE shop.customer;
CREATE PUBLICATION p_events FOR TABLE shop.event WITH (publish_via_partition_root = true);
CREATE PUBLICATION p_everything FOR ALL TABLES WITH (publish = 'truncate, delete');
CREATE PUBLICATION p_empty;
COMMENT ON PUBLICATION p_products IS 'price comparison sites';
COMMENT ON PUBLICATION p_feed IS 'outbox and customers';
ALTER PUBLICATION p_events OWNER TO
    gm_owner;
CREATE RULE outbox_keep AS ON DELETE TO feed.outbox
    WHERE old.payload IS NOT NULL DO INSTEAD NOTHING;
GRANT SELECT, INSERT ON feed.outbox TO gm_app;
GRANT USAGE ON SEQUENCE feed.outbox_n_seq TO gm_app;
