CREATE SCHEMA feed;
CREATE TABLE feed.price (sku text NOT NULL, shop int NOT NULL, amount numeric(10,2) NOT NULL, cost numeric(10,2), at timestamptz DEFAULT now());
CREATE UNIQUE INDEX price_key ON feed.price (sku, shop);
ALTER TABLE feed.price REPLICA IDENTITY
USING INDEX price_key;
CREATE TABLE feed.stock (sku text PRIMARY KEY, qty int NOT NULL, region text
NOT NULL DEFAULT 'eu');
CREATE TABLE feed.event (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body jsonb);
ALTER TABLE feed.event REPLICA IDENTITY NOTHING;
ALTER TABLE feed.stock REPLICA IDENTITY FULL;
CREATE PUBLICATION shop_pub FOR TABLE
feed.price (sku, shop, amount), feed.stock WHERE (region = 'eu' AND qty > 0) WITH (publish = 'insert, update, delete');
CREATE PUBLICATION feed_pub FOR TABLES IN SCHEMA feed WITH (publish_via_partition_root = true);
CREATE SUBSCRIPTION hq_sub CONNECTION 'host=hq.example dbname=master user=repl' PUBLICATION
master_data, reference_data
 WITH (connect = false, slot_name = NONE
, binary = true, streaming = true
);
GRANT SELECT ON ALL TABLES IN SCHEMA feed TO repl;
