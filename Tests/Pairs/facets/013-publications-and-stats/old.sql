CREATE SCHEMA app; CREATE SCHEMA ref;
CREATE TABLE app.orders (id bigint PRIMARY KEY, tenant int NOT NULL, region text, state text, zip text, total numeric, secret text);
CREATE TABLE app.lines (order_id bigint REFERENCES app.orders, n int, sku text, qty int, PRIMARY KEY (order_id, n));
CREATE TABLE app.outbox (id bigserial, payload jsonb
);
CREATE TABLE ref.countries (iso char(2) PRIMARY KEY, name text);
ALTER TABLE app.outbox REPLICA IDENTITY FULL;
CREATE PUBLICATION orders_pub FOR TABLE app.orders, app.lines;
CREATE PUBLICATION everything FOR ALL TABLES WITH (publish = 'insert');
CREATE PUBLICATION empty_pub;
CREATE STATISTICS app.orders_region_zip (dependencies) ON region, zip FROM app.orders;
ALTER TABLE app.orders ALTER COLUMN zip SET STATISTICS 
100;
ALTER TABLE app.orders ALTER COLUMN tenant SET (n_distinct = -0.1);
COMMENT ON PUBLICATION orders_pub IS 'to the warehouse';
