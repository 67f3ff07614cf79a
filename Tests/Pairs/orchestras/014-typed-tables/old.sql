CREATE SCHEMA typ;
CREATE TYPE typ.item AS (sku text, qty integer, price money);
CREATE TABLE typ.stock OF typ.item (PRIMARY KEY (sku), qty WITH OPTIONS DEFAULT 0 NOT NULL);
CREATE TABLE typ.basket OF typ.item (sku WITH OPTIONS REFERENCES typ.stock (sku));
CREATE FUNCTION typ.value(i typ.item) RETURNS money LANGUAGE sql IMMUTABLE RETURN (i).qty * (i).price;
CREATE VIEW typ.worth AS SELECT sku, typ.value(ROW(sku, qty, price)::typ.item) AS w FROM typ.stock;
