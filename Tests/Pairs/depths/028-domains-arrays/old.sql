CREATE DOMAIN posint AS int CHECK (VALUE > 0);
CREATE DOMAIN posints AS posint[] CHECK (cardinality(VALUE) < 10);
CREATE TYPE cart_line AS (sku text, qty posint);
CREATE DOMAIN lines AS cart_line[] NOT NULL;
CREATE TABLE cart (id int, ls lines DEFAULT '{}', ids posints, email text);
CREATE FUNCTION qty_total(lines) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'select sum((l).qty) from unnest($1::cart_line[]) l';
CREATE VIEW totals AS SELECT id, qty_total(ls) AS n FROM cart;
