CREATE SCHEMA cat;
CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent; CREATE EXTENSION intarray;
CREATE FUNCTION cat.norm(text) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE sql AS $$ SELECT lower(public.unaccent('public.unaccent', $1)) $$;
CREATE TABLE cat.category (id int PRIMARY KEY, path int[] NOT NULL, title text NOT NULL);
CREATE INDEX category_path ON cat.category USING gist (path gist__int_ops);
CREATE TABLE cat.product (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  sku varchar(32) NOT NULL UNIQUE,
  title text NOT NULL,
  body text,
  brand text,
  category_id int REFERENCES cat.category,
  attrs jsonb NOT NULL DEFAULT '{}',
  price numeric(10,2) NOT NULL,
  stock int NOT NULL DEFAULT 0,
  lang regconfig NOT NULL DEFAULT 'english',
  tsv tsvector
);
CREATE FUNCTION cat.product_tsv() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.tsv := setweight(to_tsvector(NEW.lang, NEW.title), 'A') || setweight(to_tsvector(NEW.lang, coalesce(NEW.body, '')), 'D');
  RETURN NEW;
END $$;
CREATE TRIGGER tsv BEFORE INSERT OR UPDATE ON cat.product FOR EACH ROW EXECUTE FUNCTION cat.product_tsv();
CREATE INDEX product_tsv ON cat.product USING gin (tsv);
CREATE INDEX product_norm ON cat.product USING gin (cat.norm(title) gin_trgm_ops);
CREATE INDEX product_attrs ON cat.product USING gin (attrs);
CREATE INDEX product_color ON cat.product ((attrs ->> 'color')) WHERE attrs ? 'color';
CREATE INDEX product_price ON cat.product (category_id, price) INCLUDE (sku, title) WHERE stock > 0;
CREATE TABLE cat.synonym (
  word text,
  syn text,
  weight real DEFAULT 1,
  PRIMARY KEY (word, syn)
);
CREATE TABLE cat.query_log (at timestamptz DEFAULT now(), q text, hits int, ms int);
CREATE TABLE cat.price_history (
  product_id bigint REFERENCES cat.product ON DELETE CASCADE,
  at date,
  price numeric(10,2),
  PRIMARY KEY (product_id, at)
);
CREATE TYPE cat.hit AS (id bigint, title text, rank real);
CREATE FUNCTION cat.search(q text, lim int DEFAULT 10) RETURNS SETOF cat.hit STABLE LANGUAGE sql AS $$
  SELECT id, title, ts_rank(tsv, websearch_to_tsquery(q)) FROM cat.product WHERE tsv @@ websearch_to_tsquery(q) ORDER BY 3 DESC LIMIT lim $$;
CREATE FUNCTION cat.suggest(q text) RETURNS TABLE (title text, sim real) STABLE LANGUAGE sql AS $$
  SELECT title, similarity(cat.norm(title), cat.norm(q)) FROM cat.product WHERE cat.norm(title) % cat.norm(q) $$;
CREATE MATERIALIZED VIEW cat.facets AS SELECT category_id, key, value #>> '{}' AS val, count(*) AS n FROM cat.product, jsonb_each(attrs) GROUP BY 1, 2, 3;
CREATE UNIQUE INDEX facets_u ON cat.facets (category_id, key, val);
CREATE VIEW cat.in_stock AS
  SELECT id, sku, title, price
  FROM cat.product
  WHERE stock > 0;
CREATE VIEW cat.cheap AS SELECT * FROM cat.in_stock WHERE price < 10;
COMMENT ON FUNCTION cat.search(text, int) IS 'full text';
