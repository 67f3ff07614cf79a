CREATE SCHEMA shop;
CREATE TABLE shop.item (id int PRIMARY KEY, name text, price numeric, secret text);
CREATE TABLE shop.ord (id int PRIMARY KEY, item int REFERENCES shop.item, state text NOT NULL, amount int);
CREATE PUBLICATION pub_items FOR TABLE shop.item (id, name, price) WHERE (id > 0), TABLE shop.ord WHERE (id < 1000000) WITH (publish = 'insert, update, delete');
CREATE PUBLICATION pub_shop FOR TABLES IN SCHEMA shop, public WITH (publish = 'insert, truncate', publish_via_partition_root = true);
CREATE PUBLICATION pub_all FOR ALL TABLES;
COMMENT ON PUBLICATION pub_all IS 'everything';
