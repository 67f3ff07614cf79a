CREATE FUNCTION vat(n numeric) RETURNS numeric LANGUAGE sql IMMUTABLE RETURN n * 0.2;
CREATE FUNCTION slug(t text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT lower(regexp_replace(t, '\W+', '-', 'g')) $$;
CREATE TABLE product (
 id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL,
 slug text GENERATED ALWAYS AS (slug(name)) STORED UNIQUE,
 net numeric(10,2) NOT NULL, tax numeric GENERATED ALWAYS AS (vat(net)) STORED,
 gross numeric DEFAULT 0, len integer GENERATED ALWAYS AS (length(name)) STORED,
 tsv tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, name)) STORED);
CREATE INDEX product_tsv ON product USING gin (tsv);
CREATE INDEX product_gross ON product (gross) WHERE len > 3;
ALTER TABLE product ADD CONSTRAINT tax_pos CHECK (tax >= 0);
CREATE VIEW price AS SELECT id, slug, net, tax, gross FROM product;
CREATE VIEW expensive AS SELECT p.* FROM price p WHERE gross > 100 WITH CHECK OPTION;
CREATE TABLE link (slug text REFERENCES product(slug), target text);
CREATE FUNCTION price_rows() RETURNS SETOF price LANGUAGE sql STABLE BEGIN ATOMIC SELECT * FROM price; END;
CREATE FUNCTION p_bi() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN NEW.gross := NEW.net * 1.2; RETURN NEW; END';
CREATE TRIGGER p_bi BEFORE INSERT OR UPDATE OF net ON product FOR EACH ROW EXECUTE FUNCTION p_bi();
COMMENT ON COLUMN product.tax IS 'computed';
