-- product catalog on ltree, hstore, citext; extensions change home
CREATE EXTENSION ltree;
CREATE EXTENSION hstore;
CREATE EXTENSION citext;
CREATE EXTENSION pg_trgm;
CREATE EXTENSION "uuid-ossp";
CREATE SCHEMA catalog;
CREATE TABLE catalog.categories (
  path ltree PRIMARY KEY,
  title citext NOT NULL,
  attrs hstore NOT NULL DEFAULT ''::hstore,
  CONSTRAINT depth CHECK (nlevel(path) <= 6)
);
CREATE INDEX categories_path_gist ON catalog.categories USING gist (path
);
CREATE INDEX categories_attrs ON catalog.categories USING gin (attrs);
CREATE TABLE catalog.products (
  id uuid PRIMARY KEY DEFAULT uuid_generate_v4(),
  sku citext NOT NULL,
  category ltree NOT NULL REFERENCES catalog.categories ON UPDATE CASCADE,
  name text NOT NULL,
  specs hstore,
  aliases citext[] DEFAULT '{}'::citext[],
  parent_path ltree GENERATED ALWAYS AS (subpath(category, 0, 1)) STORED,
  CONSTRAINT products_sku_key UNIQUE (sku)
);
CREATE INDEX products_name_trgm ON catalog.products USING gin (name gin_trgm_ops
);
CREATE INDEX products_color ON catalog.products ((specs -> 'color'));
CREATE INDEX products_cat_hash ON catalog.products USING hash (name);
CREATE DOMAIN catalog.email AS citext CHECK (VALUE ~ '^[^@]+@[^@]+$');
CREATE TABLE catalog.suppliers (
  supplier_id serial PRIMARY KEY,
  mail catalog.email NOT NULL UNIQUE,
  meta hstore
  NOT NULL DEFAULT 'a=>1'
);
CREATE TYPE catalog.hit AS (path ltree, name citext, score real);
CREATE FUNCTION catalog.find(q citext, root ltree DEFAULT ''::ltree) RETURNS SETOF catalog.hit LANGUAGE sql STABLE
AS $$
  SELECT category, name::citext, similarity(name, q::text) FROM catalog.products WHERE category <@ root ORDER BY 3 DESC
$$;
CREATE AGGREGATE catalog.hsum(hstore) (SFUNC = hs_concat, STYPE = hstore, INITCOND = '');
CREATE VIEW catalog.tree AS
  SELECT c.path, c.title, count(p.*) AS products, catalog.hsum(p.specs) AS specs
  FROM catalog.categories c LEFT JOIN catalog.products p ON p.category <@ c.path
  GROUP BY c.path, c.title;
CREATE MATERIALIZED VIEW catalog.similar_names AS
  SELECT a.id, b.id AS other, similarity(a.name, b.name) AS s
  FROM catalog.products a JOIN catalog.products b ON a.name % b.name AND a.id <> b.id
  WITH NO DATA;
COMMENT ON EXTENSION hstore IS
'key/value';
COMMENT ON COLUMN catalog.products.specs IS 'free attributes';
