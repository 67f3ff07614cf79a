-- web shop; lots of objects change kind between releases, name stays
CREATE TABLE product (sku text PRIMARY KEY, title text NOT NULL, price numeric(10,2) NOT NULL, cat text);
CREATE TABLE sale (id serial PRIMARY KEY, sku text REFERENCES product, qty int NOT NULL DEFAULT 1, at timestamptz DEFAULT now());
CREATE VIEW category AS SELECT DISTINCT cat AS name FROM product WHERE cat IS NOT NULL;
CREATE TABLE best_seller (sku text PRIMARY KEY REFERENCES product, sold bigint);
CREATE MATERIALIZED VIEW daily AS SELECT at::date AS d, sum(qty) FROM sale GROUP BY 1;
CREATE INDEX daily_d ON daily (d);
CREATE SEQUENCE ticket START 100;
CREATE TYPE money_amount AS (amount numeric, currency char(3));
CREATE DOMAIN status AS text CHECK (VALUE IN ('new','paid','sent'));
CREATE TABLE "order" (
    id int PRIMARY KEY,
    state status NOT NULL DEFAULT 'new',
    note text
);
CREATE FUNCTION close_order(o int) RETURNS void LANGUAGE sql AS $$ UPDATE "order" SET state='sent' WHERE id=o $$;
CREATE PROCEDURE total(x numeric) LANGUAGE plpgsql AS $$ BEGIN RAISE NOTICE '%', x; END $$;
CREATE FUNCTION keep_first(anyelement, anyelement) RETURNS anyelement IMMUTABLE STRICT LANGUAGE sql AS 'SELECT $1';
CREATE AGGREGATE first_of(anyelement) (SFUNC = keep_first, STYPE = anyelement);
CREATE VIEW opener AS SELECT first_of(sku ORDER BY at) AS sku FROM sale;
CREATE TABLE tag (id int, label text, PRIMARY KEY (id));
CREATE TYPE dims AS (w int, h int);
ALTER TABLE product ADD COLUMN dims dims;
CREATE INDEX hot ON sale (sku);
CREATE VIEW cold AS SELECT * FROM product WHERE price < 1;
