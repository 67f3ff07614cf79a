CREATE DOMAIN code AS text COLLATE "C" CHECK (VALUE ~ '^[A-Z0-9]');
CREATE DOMAIN sku AS code DEFAULT 'X0' NOT NULL CONSTRAINT sku_len CHECK (length(VALUE) > 1) CONSTRAINT sku_max CHECK (length(VALUE) < 20);
CREATE DOMAIN skus AS sku[];
CREATE TYPE oline AS (s sku, qty int);
CREATE TABLE stock (id serial PRIMARY KEY, s sku, all_s skus, l oline, ls oline[], raw
code);
CREATE TABLE stock2 (s sku PRIMARY KEY, note text);
ALTER TABLE stock ADD CONSTRAINT stock_s_fkey FOREIGN KEY (s) REFERENCES stock2;
CREATE FUNCTION mk(s sku) RETURNS oline LANGUAGE sql AS $$ SELECT ROW(s, 1)::oline $$;
CREATE VIEW sv AS SELECT s, (l).s AS ls, s::text || 'x' AS t FROM stock;
CREATE INDEX stock_lower ON stock (lower(s::text));
COMMENT ON DOMAIN sku IS 'stock keeping';
COMMENT ON CONSTRAINT sku_len ON DOMAIN sku IS 'not empty';
