CREATE SCHEMA geo;
CREATE EXTENSION cube SCHEMA public; CREATE EXTENSION earthdistance SCHEMA public;
CREATE DOMAIN geo.latitude AS double precision CHECK (VALUE BETWEEN -90 AND 90);
CREATE DOMAIN geo.longitude AS
  numeric(9,6) CONSTRAINT lon_range CHECK (VALUE >= -180 AND VALUE < 180);
CREATE TYPE geo.lonlat AS (lon double precision, lat double precision);
CREATE TYPE geo.feature_kind AS ENUM ('city', 'river', 'peak', 'lake');
CREATE FUNCTION geo.haversine(a geo.lonlat, b geo.lonlat) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT 2 *
   6371.0088
  * asin(sqrt(sin(radians(((b).lat - (a).lat) / 2)) ^ 2 + cos(radians((a).lat)) * cos(radians((b).lat)) * sin(radians(((b).lon - (a).lon) / 2)) ^ 2)) $$;
CREATE TABLE geo.country (iso char(2) PRIMARY KEY, name text NOT NULL, bbox box
, outline polygon
);
CREATE TABLE geo.feature (id int PRIMARY KEY, kind geo.feature_kind NOT NULL, name text NOT NULL, country char(2) REFERENCES geo.country, lat geo.latitude NOT NULL, lon geo.longitude NOT NULL,
  pt point GENERATED ALWAYS AS (point(lon::double precision, lat)) STORED,
  elevation_m int, wikidata text CHECK (wikidata ~ '^Q\d+$'),
  population bigint);
CREATE INDEX feature_pt ON geo.feature USING spgist (pt);
CREATE INDEX feature_earth ON geo.feature USING gist (ll_to_earth(lat, lon::double precision));
CREATE INDEX feature_city ON geo.feature (country, population DESC) WHERE kind = 'city';
CREATE TABLE geo.river_path (feature_id int REFERENCES geo.feature ON DELETE CASCADE, seg int, path path NOT NULL, length_deg float8 GENERATED ALWAYS AS (
  CASE WHEN isclosed(path) THEN 0 ELSE length(path) END
  ) STORED, PRIMARY KEY (feature_id, seg));
CREATE VIEW geo.city AS SELECT id, name, country, population, pt
, elevation_m
 FROM geo.feature WHERE kind = 'city';
CREATE VIEW geo.country_stats AS SELECT c.iso, c.name, count(ct.*) AS cities, sum(ct.population) AS urban, c.bbox && box '((-180,-90),(0,90))' AS western FROM geo.country c LEFT JOIN geo.city ct ON ct.country = c.iso GROUP BY c.iso;
CREATE FUNCTION geo.nearest(p point, n int DEFAULT 10, k geo.feature_kind DEFAULT NULL) RETURNS TABLE (id int, name text, dist float8) LANGUAGE sql STABLE ROWS 10 AS $$ SELECT id, name, pt <-> p FROM geo.feature WHERE k IS NULL OR kind = k ORDER BY pt <-> p LIMIT n $$;
CREATE MATERIALIZED VIEW geo.grid AS SELECT floor(lat / 10) AS gy, floor(lon / 10) AS gx, count(*) AS n FROM geo.feature GROUP BY 1, 2;
CREATE UNIQUE INDEX grid_cell ON geo.grid (gy, gx);

