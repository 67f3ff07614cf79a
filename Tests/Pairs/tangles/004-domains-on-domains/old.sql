CREATE DOMAIN code AS varchar(10) NOT NULL CHECK (VALUE ~ '^[A-Z]');
CREATE DOMAIN sku AS code DEFAULT 'X' CONSTRAINT sku_len CHECK (length(VALUE) > 0);
CREATE DOMAIN skus AS sku[];
CREATE TYPE oline AS (s sku, qty int);
CREATE TABLE stock (id serial PRIMARY KEY, s sku, all_s skus, l oline, ls oline[], raw
varchar(10));
CREATE TABLE stock2 (s sku PRIMARY KEY, note text);
ALTER TABLE stock ADD CONSTRAINT stock_s_fkey FOREIGN KEY (s) REFERENCES stock2;
CREATE FUNCTION mk(s sku) RETURNS oline LANGUAGE sql AS $$ SELECT ROW(s, 1)::oline $$;
CREATE VIEW sv AS SELECT s, (l).s AS ls, s::text || 'x' AS t FROM stock;
CREATE INDEX stock_lower ON stock (lower(s::text));
COMMENT ON DOMAIN sku IS 'stock keeping';
COMMENT ON CONSTRAINT sku_len ON DOMAIN sku IS 'not empty';
