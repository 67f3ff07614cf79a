CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent;
CREATE FUNCTION f_unaccent(text) RETURNS text IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql AS $$ SELECT public.unaccent('public.unaccent', $1) $$;
CREATE TYPE price_unit AS ENUM ('total','per_month');
CREATE TYPE geo AS (lat float8, lon float8
, acc real
);
CREATE TABLE agency (id serial PRIMARY KEY, name text NOT NULL, licence char(8) UNIQUE
NOT NULL
);
CREATE TABLE city (id int PRIMARY KEY, name text NOT NULL, zip text[] NOT NULL DEFAULT '{}', pos geo);
CREATE TABLE listing (id bigserial PRIMARY KEY, agency int NOT NULL REFERENCES agency, city int NOT NULL REFERENCES city, title text NOT NULL, price int NOT NULL, unit price_unit NOT NULL DEFAULT 'total', m2 numeric(7,1), rooms
numeric(3,1)
, features jsonb NOT NULL DEFAULT '{}', listed timestamptz NOT NULL DEFAULT now(), pos geo,
  price_m2 numeric GENERATED ALWAYS AS (
round(price / nullif(m2, 0), 2)
) STORED, CONSTRAINT price_pos CHECK (price > 0));
CREATE INDEX listing_title ON listing USING
gin (f_unaccent(lower(title)) gin_trgm_ops)
;
CREATE INDEX listing_feat ON listing USING gin (features
jsonb_path_ops
);
CREATE INDEX listing_price ON listing (city, unit, price) INCLUDE (m2
, rooms
);
CREATE TABLE photo (listing bigint REFERENCES listing ON DELETE CASCADE, no smallint, url text NOT NULL, PRIMARY KEY (listing, no));
CREATE TABLE saved_search (id serial PRIMARY KEY, email text NOT NULL, criteria jsonb, freq interval DEFAULT '1 day'
CHECK (freq >= '1 hour')
);
CREATE TABLE inquiry (id serial PRIMARY KEY, listing bigint REFERENCES listing ON DELETE CASCADE, email text NOT NULL, msg text, at timestamptz DEFAULT now());
CREATE FUNCTION distance(a geo, b geo) RETURNS float8 IMMUTABLE LANGUAGE sql AS $$ SELECT 111 * sqrt(((a).lat - (b).lat) ^ 2 + ((a).lon - (b).lon) ^ 2) $$;
CREATE VIEW by_city AS SELECT c.name, count(*) AS n, percentile_cont(0.5) WITHIN GROUP (ORDER BY l.price_m2) AS median FROM listing l JOIN city c ON c.id = l.city GROUP BY c.name;
CREATE MATERIALIZED VIEW facet AS SELECT f.key, count(*) AS n FROM listing, jsonb_each(features) f GROUP BY f.key;
CREATE UNIQUE INDEX facet_key ON facet (key);
CREATE FUNCTION similar_to(l listing, min real DEFAULT
0.4
) RETURNS SETOF listing STABLE ROWS 20 LANGUAGE sql AS $$ SELECT x.* FROM listing x WHERE similarity(x.title, l.title) > min AND x.id <> l.id $$;
