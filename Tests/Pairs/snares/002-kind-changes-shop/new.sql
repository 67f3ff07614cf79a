-- web shop; lots of objects change kind between releases, name stays
CREATE TABLE product (sku text PRIMARY KEY, title text NOT NULL, price numeric(10,2) NOT NULL, cat text);
CREATE TABLE sale (id serial PRIMARY KEY, sku text REFERENCES product, qty int NOT NULL DEFAULT 1, at timestamptz DEFAULT now());
CREATE TABLE category (name text PRIMARY KEY, position int);
CREATE MATERIALIZED VIEW best_seller AS SELECT sku, sum(qty) AS sold FROM sale GROUP BY sku WITH NO DATA;
CREATE UNIQUE INDEX best_seller_pkey ON best_seller (sku);
CREATE VIEW daily AS SELECT (at AT TIME ZONE 'UTC')::date AS d, sum(qty) FROM sale GROUP BY 1;
CREATE SEQUENCE daily_d;
CREATE TABLE ticket (no bigserial, issued_to text);
CREATE DOMAIN money_amount AS numeric(12,2) CHECK (VALUE >= 0);
CREATE TYPE status AS ENUM ('new','paid','sent');
CREATE TABLE "order" (
    id int PRIMARY KEY,
    state status NOT NULL DEFAULT 'new',
    note varchar(200)
);
CREATE PROCEDURE close_order(o int) LANGUAGE sql AS $$ UPDATE "order" SET state='sent' WHERE id=o $$;
CREATE AGGREGATE total(numeric) (SFUNC = numeric_add, STYPE = numeric, INITCOND = '0');
CREATE FUNCTION plus_two(bigint, bigint, bigint) RETURNS bigint IMMUTABLE LANGUAGE sql AS 'SELECT $1 + $2 + $3';
CREATE FUNCTION first_of(anyelement) RETURNS anyelement IMMUTABLE LANGUAGE sql AS 'SELECT $1';
CREATE AGGREGATE keep_first(bigint, bigint) (SFUNC = plus_two, STYPE = bigint);
CREATE TABLE opener (sku text REFERENCES product);
CREATE TYPE tag AS (id int, label text);
ALTER TABLE product ADD COLUMN tags tag[];
CREATE TABLE dims (w int, h int, d int);
ALTER TABLE product ADD COLUMN dims dims;
CREATE VIEW hot AS SELECT * FROM product WHERE price > 100;
CREATE INDEX cold ON sale (at);
