CREATE SCHEMA geo_ext;
CREATE EXTENSION cube SCHEMA geo_ext;
CREATE EXTENSION seg SCHEMA geo_ext;
CREATE SCHEMA geo;

CREATE DOMAIN geo.lat AS double precision CONSTRAINT lat_bounds CHECK (VALUE >= -90 AND VALUE <= 90);
CREATE DOMAIN geo.lon AS double precision CONSTRAINT lon_bounds CHECK (VALUE >= -180 AND VALUE <= 180);
CREATE TYPE geo.coord AS (lat geo.lat, lon geo.lon);

CREATE FUNCTION geo.dist(a geo.coord, b geo.coord) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS 'SELECT 6371000 * 2 * asin(sqrt(power(sin(radians(($2).lat - ($1).lat) / 2), 2) + cos(radians(($1).lat)) * cos(radians(($2).lat)) * power(sin(radians(($2).lon - ($1).lon) / 2), 2)))';
CREATE FUNCTION geo.near(a geo.coord, b geo.coord) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT geo.dist(a, b) < 1000';
CREATE OPERATOR geo.<-> (LEFTARG = geo.coord, RIGHTARG = geo.coord, FUNCTION = geo.dist, COMMUTATOR = OPERATOR(geo.<->));
CREATE OPERATOR geo.~~~ (LEFTARG = geo.coord, RIGHTARG = geo.coord, FUNCTION = geo.near);

CREATE FUNCTION geo.point_to_coord(point) RETURNS geo.coord LANGUAGE sql IMMUTABLE AS 'SELECT ROW($1[1], $1[0]
)::geo.coord';
CREATE CAST (point AS geo.coord) WITH FUNCTION geo.point_to_coord(point);

CREATE TABLE geo.place (
    place_id bigint GENERATED ALWAYS AS IDENTITY (CACHE 50) PRIMARY KEY,
    name text NOT NULL,
    at geo.coord NOT NULL,
    kind text NOT NULL DEFAULT 'poi',
    box geo_ext.seg
);
CREATE INDEX place_lat ON geo.place (((at).lat), ((at).lon));
CREATE INDEX place_kind ON geo.place (kind) WHERE kind <> 'poi';

CREATE TABLE geo.boundary (
    boundary_id serial PRIMARY KEY,
    admin_level smallint NOT NULL CHECK (admin_level BETWEEN 2 AND 11),
    ring geo.coord[] NOT NULL,
    parent integer REFERENCES geo.boundary
);
ALTER TABLE geo.boundary ALTER ring SET STORAGE MAIN;

CREATE FUNCTION geo.centroid_sfunc(s float8[], c geo.coord) RETURNS float8[] LANGUAGE sql IMMUTABLE AS 'SELECT CASE WHEN c IS NULL THEN s ELSE ARRAY[s[1] + 1, s[2] + (c).lat, s[3] + (c).lon] END';
CREATE FUNCTION geo.centroid_final(s float8[]) RETURNS geo.coord LANGUAGE sql IMMUTABLE AS 'SELECT ROW(s[2] / nullif(s[1], 0), s[3] / nullif(s[1], 0)
)::geo.coord';
CREATE AGGREGATE geo.centroid(geo.coord) (
  SFUNC = geo.centroid_sfunc, STYPE = float8[], FINALFUNC = geo.centroid_final, INITCOND = '{0,0,0}'
);
CREATE MATERIALIZED VIEW geo.kind_center AS SELECT kind, geo.centroid(at) AS center, count(*) AS n FROM geo.place GROUP BY kind;
CREATE UNIQUE INDEX kind_center_uq ON geo.kind_center (kind);
CREATE VIEW geo.pairs AS SELECT a.place_id AS a, b.place_id AS b, a.at OPERATOR(geo.<->) b.at AS metres FROM geo.place a JOIN geo.place b ON a.place_id < b.place_id AND a.at OPERATOR(geo.~~~) b.at;
CREATE FUNCTION geo.nearest(c geo.coord, n int DEFAULT 5) RETURNS SETOF geo.place LANGUAGE sql STABLE ROWS 5 AS $$ SELECT p.* FROM geo.place p ORDER BY geo.dist(p.at, c) LIMIT n $$;
