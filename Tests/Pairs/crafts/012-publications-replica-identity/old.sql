CREATE SCHEMA feed;
CREATE TABLE feed.price (sku text NOT NULL, shop int NOT NULL, amount numeric(10,2) NOT NULL, cost numeric(10,2), at timestamptz DEFAULT now());
CREATE UNIQUE INDEX price_key ON feed.price (sku, shop);
ALTER TABLE feed.price REPLICA IDENTITY
FULL;
CREATE TABLE feed.stock (sku text PRIMARY KEY, qty int NOT NULL, region text
);
CREATE TABLE feed.event (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body jsonb);
CREATE PUBLICATION shop_pub FOR TABLE
feed.price, feed.stock;
CREATE PUBLICATION all_pub FOR ALL TABLES WITH (publish = 'insert');
CREATE SUBSCRIPTION hq_sub CONNECTION 'host=hq.example dbname=master user=repl' PUBLICATION
master_data
 WITH (connect = false, slot_name = NONE
);
GRANT SELECT ON ALL TABLES IN SCHEMA feed TO repl;
