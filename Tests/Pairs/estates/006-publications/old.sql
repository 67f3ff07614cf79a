CREATE SCHEMA pub; CREATE SCHEMA internal;
CREATE TABLE pub.customer (id int PRIMARY KEY, name text, email text, secret text
, legacy_code text
);
CREATE TABLE pub.orders (id int PRIMARY KEY, customer_id int REFERENCES pub.customer, status text NOT NULL, total numeric
);
CREATE TABLE pub.line (order_id int REFERENCES pub.orders, n int, sku text, PRIMARY KEY (order_id, n));
CREATE TABLE internal.audit (id bigserial PRIMARY KEY, what text);
CREATE PUBLICATION all_changes FOR ALL TABLES
  WITH (publish = 'insert, update, delete, truncate');
CREATE PUBLICATION customers FOR TABLE pub.customer;
CREATE PUBLICATION orders FOR TABLE pub.orders WHERE (status <> 'draft'), pub.line;
ALTER TABLE pub.orders REPLICA IDENTITY
  DEFAULT
;
CREATE PUBLICATION nothing_yet;

