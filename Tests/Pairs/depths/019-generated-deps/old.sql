CREATE FUNCTION slug(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ select lower(regexp_replace($1, '\W+', '-', 'g')) $$;
CREATE FUNCTION tax(numeric) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'select $1 * 0.2';
CREATE TABLE prod (id int PRIMARY KEY, nm text, price numeric, sl text GENERATED ALWAYS AS (slug(nm)) STORED, gross numeric GENERATED ALWAYS AS (price + tax(price)) STORED, old_gen int GENERATED ALWAYS AS (id * 2) STORED, plain text);
CREATE UNIQUE INDEX prod_sl ON prod (sl);
CREATE VIEW shop AS SELECT sl, gross FROM prod;
