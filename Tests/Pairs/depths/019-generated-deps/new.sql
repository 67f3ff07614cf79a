CREATE FUNCTION slug(text, sep text DEFAULT '_') RETURNS text LANGUAGE sql IMMUTABLE AS $$ select trim(both sep from lower(regexp_replace($1, '\W+', sep, 'g'))) $$;
CREATE FUNCTION tax(numeric, rate numeric) RETURNS numeric(12,2) LANGUAGE sql IMMUTABLE AS 'select round($1 * rate, 2)';
CREATE TABLE prod (id bigint PRIMARY KEY, nm varchar(99) NOT NULL, price numeric(10,2), rate numeric DEFAULT 0.2, sl text GENERATED ALWAYS AS (slug(nm::text, '-')) STORED NOT NULL, gross numeric(14,2) GENERATED ALWAYS AS (price + tax(price, rate)) STORED, old_gen int DEFAULT 0, plain text GENERATED ALWAYS AS (upper(nm::text)) STORED, CONSTRAINT g CHECK (gross >= price));
CREATE UNIQUE INDEX prod_sl ON prod (sl) INCLUDE (gross);
CREATE VIEW shop AS SELECT sl, gross, plain FROM prod WHERE gross > 0;
ALTER TABLE prod ADD CONSTRAINT prod_sl_gross UNIQUE (sl, id);
CREATE TABLE prod_ref (pid bigint, sl text, FOREIGN KEY (sl, pid) REFERENCES prod (sl, id) MATCH FULL);
