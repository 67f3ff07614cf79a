-- renamed arguments, dropped defaults and a changed return type: functions that can only be dropped, yet everything uses them
CREATE SCHEMA util;
CREATE FUNCTION util.slug(input text, separator text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT lower(regexp_replace(input, '[^a-zA-Z0-9]+', separator, 'g')) $$;
COMMENT ON FUNCTION util.slug(text, text) IS 'for URLs';
CREATE FUNCTION util.price_band(price numeric) RETURNS smallint LANGUAGE sql IMMUTABLE RETURN width_bucket(price, 0, 1000, 10)::smallint;
CREATE FUNCTION util.next_no(prefix text, digits int DEFAULT 6) RETURNS text LANGUAGE sql VOLATILE
  AS $$ SELECT prefix || lpad((extract(epoch FROM clock_timestamp())::bigint)::text, 12, '0') $$;
CREATE TABLE products (
  id integer PRIMARY KEY,
  no text NOT NULL DEFAULT util.next_no('P', digits => 8),
  name text NOT NULL,
  price numeric(10,2) NOT NULL,
  CONSTRAINT products_slug_ok CHECK (util.slug(name, '_') <> ''),
  slug text GENERATED ALWAYS AS (util.slug(name, '-'::text)) STORED
);
CREATE UNIQUE INDEX products_slug_uq ON products (util.slug(name, '-'), util.price_band(price));
ALTER INDEX products_slug_uq ALTER COLUMN 2 SET STATISTICS 300;
CREATE INDEX products_cheap ON products (id) WHERE util.price_band(price) < 3;
CREATE VIEW product_urls AS SELECT id, '/p/' || util.slug(name, '-') AS url, util.price_band(price) AS band FROM products;
CREATE MATERIALIZED VIEW bands AS SELECT band, count(*) AS n FROM product_urls GROUP BY band;
CREATE UNIQUE INDEX ON bands (band);
CREATE FUNCTION url_of(p products) RETURNS text LANGUAGE sql STABLE BEGIN ATOMIC SELECT u.url FROM product_urls u WHERE u.id = p.id; END;
CREATE VIEW product_api AS SELECT p.id, p.url_of AS url, p.slug FROM products p;
CREATE FUNCTION products_trg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE TRIGGER slug_changed AFTER UPDATE ON products FOR EACH ROW
  WHEN (util.slug(OLD.name, '-') <> util.slug(NEW.name, '-')) EXECUTE FUNCTION products_trg('slug', '');
