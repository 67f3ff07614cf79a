CREATE SCHEMA pub; CREATE SCHEMA internal;
CREATE TABLE pub.customer (id int PRIMARY KEY, name text, email text, secret text
);
CREATE TABLE pub.orders (id int PRIMARY KEY, customer_id int REFERENCES pub.customer, status text NOT NULL, total numeric
, region char(2) NOT NULL DEFAULT 'EU'
);
CREATE TABLE pub.line (order_id int REFERENCES pub.orders, n int, sku text, PRIMARY KEY (order_id, n));
CREATE TABLE internal.audit (id bigserial PRIMARY KEY, what text);
CREATE PUBLICATION all_changes FOR ALL TABLES
  WITH (publish = 'insert, update, delete');
CREATE PUBLICATION customers FOR TABLE pub.customer (id, name, email);
CREATE PUBLICATION orders FOR TABLE pub.orders WHERE (status <> 'draft'), TABLES IN SCHEMA internal WITH (publish_via_partition_root = true);
COMMENT ON PUBLICATION orders IS 'to the warehouse';
ALTER TABLE pub.orders REPLICA IDENTITY
  FULL
;
CREATE PUBLICATION nothing_yet;

