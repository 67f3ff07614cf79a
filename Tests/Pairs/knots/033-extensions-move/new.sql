-- extensions change their schema (one is not relocatable alone: earthdistance needs cube), types and operators used all over
CREATE SCHEMA extensions;
CREATE SCHEMA app;
CREATE EXTENSION hstore SCHEMA extensions;
CREATE EXTENSION citext SCHEMA extensions;
CREATE EXTENSION pg_trgm SCHEMA extensions;
CREATE EXTENSION ltree SCHEMA public;
CREATE EXTENSION cube SCHEMA public;
CREATE EXTENSION earthdistance SCHEMA public;
CREATE EXTENSION "uuid-ossp" SCHEMA extensions;
CREATE EXTENSION btree_gin SCHEMA extensions;
CREATE EXTENSION fuzzystrmatch SCHEMA extensions;
SET search_path = app, public, extensions;
CREATE DOMAIN app.mail AS citext CHECK (VALUE ~ '^[^@]+@[^@]+$');
CREATE TYPE app.place AS (name citext, path ltree, attrs hstore);
CREATE FUNCTION app.attr(h hstore, k text DEFAULT 'name') RETURNS text LANGUAGE sql IMMUTABLE RETURN h -> k;
CREATE TABLE app.poi (
  id uuid DEFAULT uuid_generate_v4() PRIMARY KEY,
  name citext NOT NULL,
  mail mail,
  path ltree NOT NULL DEFAULT 'top',
  attrs hstore DEFAULT 'kind=>none',
  where_is place,
  lat float8, lon float8,
  CONSTRAINT poi_attrs CHECK (attrs ? 'kind' AND NOT path <@ 'trash'),
  kind text GENERATED ALWAYS AS (attr(attrs, 'kind')) STORED
);
CREATE UNIQUE INDEX poi_mail ON poi (mail);
CREATE INDEX poi_name ON poi USING gin ((name::text) gin_trgm_ops, id);
CREATE INDEX poi_attrs_ix ON poi USING gist (attrs, path);
CREATE INDEX poi_where ON poi USING gist (cube(ARRAY[lat, lon]));
CREATE INDEX poi_kind ON poi (attr(attrs), (subpath(path, 0, 1))) WHERE name <> 'x'::citext;
CREATE VIEW near AS SELECT a.id, b.id AS other, earth_distance(ll_to_earth(a.lat, a.lon), ll_to_earth(b.lat, b.lon)) AS m FROM poi a JOIN poi b ON a.name = b.name AND a.path @> b.path AND a.id <> b.id;
CREATE MATERIALIZED VIEW tops AS SELECT subpath(path, 0, 1) AS top, hstore_to_jsonb(attrs) AS j, array_agg(name ORDER BY name) AS names FROM poi GROUP BY 1, 2;
CREATE INDEX tops_top ON tops USING gist (top);
CREATE FUNCTION similar_poi(n citext, lim real DEFAULT 0.3) RETURNS SETOF poi LANGUAGE sql STABLE BEGIN ATOMIC SELECT p.* FROM poi p WHERE p.name::text % n::text AND similarity(p.name::text, n::text) > lim; END;
COMMENT ON COLUMN poi.path IS 'where in the tree';
COMMENT ON INDEX poi_where IS 'on earth';
