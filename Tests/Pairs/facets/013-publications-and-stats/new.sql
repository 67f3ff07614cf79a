CREATE SCHEMA app; CREATE SCHEMA ref;
CREATE TABLE app.orders (id bigint PRIMARY KEY, tenant int NOT NULL, region text, state text, zip text, total numeric, secret text);
CREATE TABLE app.lines (order_id bigint REFERENCES app.orders, n int, sku text, qty int, PRIMARY KEY (order_id, n));
CREATE TABLE app.outbox (id bigserial, payload jsonb
NOT NULL, key uuid NOT NULL DEFAULT gen_random_uuid()
);
CREATE TABLE ref.countries (iso char(2) PRIMARY KEY, name text);
CREATE UNIQUE INDEX outbox_key ON app.outbox (key);
ALTER TABLE app.outbox REPLICA IDENTITY USING INDEX outbox_key;
CREATE PUBLICATION orders_pub FOR TABLE app.orders (id, tenant, region, state, total) WHERE (tenant > 0), app.lines WITH (publish = 'insert, update', publish_via_partition_root = true);
CREATE PUBLICATION refs FOR TABLES IN SCHEMA ref, TABLE app.outbox;
CREATE PUBLICATION empty_pub;
ALTER PUBLICATION empty_pub SET (publish = 'truncate');
CREATE STATISTICS app.orders_region_zip (dependencies, ndistinct, mcv) ON region, state, zip FROM app.orders;
ALTER STATISTICS app.orders_region_zip SET STATISTICS 500;
CREATE STATISTICS app.orders_expr ON lower(region), (total > 100) FROM app.orders;
ALTER TABLE app.orders ALTER COLUMN zip SET STATISTICS 
1000;
ALTER TABLE app.orders ALTER COLUMN tenant SET (n_distinct = 200, n_distinct_inherited = -0.5);
COMMENT ON PUBLICATION orders_pub IS 'to the warehouse';
