CREATE SCHEMA shop;
CREATE SCHEMA feed;
CREATE TABLE shop.product (
    id integer PRIMARY KEY,
    name varchar(80) NOT NULL,
    price integer NOT NULL,
    status text NOT NULL DEFAULT 'new',
    secret_cost numeric
);
CREATE TABLE shop.customer (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    email text NOT NULL,
    region smallint NOT NULL
);
CREATE UNIQUE INDEX customer_email_key ON shop.customer (email);
ALTER TABLE shop.customer REPLICA IDENTITY
    FULL;
CREATE TABLE shop.event (
    id bigint NOT NULL,
    at date NOT NULL,
    body jsonb
) PARTITION BY RANGE (at);
CREATE TABLE shop.event_2023 PARTITION OF shop.event FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE feed.outbox (n bigserial PRIMARY KEY, payload jsonb);
CREATE TABLE feed.dead_letter (n bigint, reason text);
CREATE PUBLICATION p_products FOR TABLE shop.product (id, name, price) WHERE (price > 100);
CREATE PUBLICATION p_customers FOR TABLE shop.customer WHERE (region IN (1, 2
)) WITH (publish = 'insert
');
CREATE PUBLICATION p_feed FOR TABLES IN SCHEMA feed
;
CREATE PUBLICATION p_events FOR TABLE shop.event;
CREATE PUBLICATION p_all FOR ALL TABLES WITH (publish = 'truncate');
COMMENT ON PUBLICATION p_products IS 'price comparison sites';
COMMENT ON PUBLICATION p_feed IS 'outbox';
ALTER PUBLICATION p_events OWNER TO
    postgres;
CREATE RULE outbox_keep AS ON DELETE TO feed.outbox
    DO INSTEAD NOTHING;
GRANT SELECT, INSERT ON feed.outbox TO gm_app;
GRANT USAGE ON SEQUENCE feed.outbox_n_seq TO gm_app;
