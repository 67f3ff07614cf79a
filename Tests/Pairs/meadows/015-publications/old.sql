CREATE SCHEMA shop;
CREATE TABLE shop.item (id int PRIMARY KEY, name text, price numeric, secret text);
CREATE TABLE shop.ord (id int PRIMARY KEY, item int REFERENCES shop.item, state text NOT NULL);
CREATE PUBLICATION pub_items FOR TABLE shop.item;
CREATE PUBLICATION pub_shop FOR TABLES IN SCHEMA shop WITH (publish = 'insert');
