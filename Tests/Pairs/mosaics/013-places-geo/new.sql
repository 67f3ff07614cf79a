CREATE SCHEMA geo_ext;
CREATE EXTENSION cube SCHEMA geo_ext;
CREATE EXTENSION ltree SCHEMA geo_ext;
CREATE EXTENSION pg_trgm SCHEMA geo_ext;
CREATE SCHEMA geo;

CREATE DOMAIN geo.lat AS double precision CONSTRAINT lat_bounds CHECK (VALUE >= -90 AND VALUE <= 90);
CREATE DOMAIN geo.lon AS double precision CONSTRAINT lon_bounds CHECK (VALUE > -180 AND VALUE <= 180);
COMMENT ON CONSTRAINT lon_bounds ON DOMAIN geo.lon IS 'antimeridian is +180';
CREATE DOMAIN geo.lat_n AS geo.lat NOT NULL;
CREATE TYPE geo.coord AS (lat geo.lat, lon geo.lon);
ALTER TYPE geo.coord ADD ATTRIBUTE alt real;
COMMENT ON COLUMN geo.coord.alt IS 'metres above sea';
COMMENT ON TYPE geo.coord IS 'WGS84';

CREATE FUNCTION geo.dist(a geo.coord, b geo.coord) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN 6371008.8 * 2 * asin(sqrt(power(sind((($2).lat - ($1).lat) / 2), 2) + cosd(($1).lat) * cosd(($2).lat) * power(sind((($2).lon - ($1).lon) / 2), 2)));
CREATE FUNCTION geo.near(a geo.coord, b geo.coord) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS 'SELECT geo.dist(a, b) < 1000';
CREATE OPERATOR geo.<-> (LEFTARG = geo.coord, RIGHTARG = geo.coord, FUNCTION = geo.dist, COMMUTATOR = OPERATOR(geo.<->));
CREATE OPERATOR geo.~~~ (LEFTARG = geo.coord, RIGHTARG = geo.coord, FUNCTION = geo.near, COMMUTATOR = OPERATOR(geo.~~~), RESTRICT = matchingsel, JOIN = matchingjoinsel);
COMMENT ON OPERATOR geo.~~~ (geo.coord, geo.coord) IS 'within 1 km';

CREATE FUNCTION geo.point_to_coord(point) RETURNS geo.coord LANGUAGE sql IMMUTABLE AS 'SELECT ROW($1[1], $1[0]
, NULL
)::geo.coord';
CREATE CAST (point AS geo.coord) WITH FUNCTION geo.point_to_coord(point) AS ASSIGNMENT;
COMMENT ON CAST (point AS geo.coord) IS 'x is the longitude';

CREATE TABLE geo.place (
    place_id bigint GENERATED ALWAYS AS IDENTITY (CACHE 50) PRIMARY KEY,
    name text NOT NULL,
    at geo.coord NOT NULL,
    kind text NOT NULL DEFAULT 'poi',
    names jsonb NOT NULL DEFAULT '{}',
    path geo_ext.ltree,
    pos geo_ext.cube GENERATED ALWAYS AS (geo_ext.cube(ARRAY[((at).lat)::double precision, ((at).lon)::double precision])) STORED
);
CREATE INDEX place_pos ON geo.place USING gist (pos);
CREATE INDEX place_path ON geo.place USING gist (path geo_ext.gist_ltree_ops (siglen = 32));
CREATE INDEX place_name_trgm ON geo.place USING gin (name geo_ext.gin_trgm_ops);
CREATE INDEX place_lat ON geo.place (((at).lat), ((at).lon));
CREATE INDEX place_kind ON geo.place (kind COLLATE "C" text_pattern_ops) WHERE kind <> 'poi';
ALTER INDEX geo.place_lat ALTER COLUMN 2 SET STATISTICS 250;

CREATE TABLE geo.boundary (
    boundary_id serial PRIMARY KEY,
    admin_level smallint NOT NULL CHECK (admin_level BETWEEN 2 AND 11),
    ring geo.coord[] NOT NULL,
    parent integer REFERENCES geo.boundary
);
ALTER TABLE geo.boundary ALTER ring SET STORAGE EXTENDED;
ALTER TABLE geo.boundary ALTER ring SET COMPRESSION lz4;
ALTER TABLE geo.boundary ADD CONSTRAINT closed_ring CHECK (cardinality(ring) >= 4);

CREATE FUNCTION geo.centroid_sfunc(s float8[], c geo.coord) RETURNS float8[] LANGUAGE sql IMMUTABLE AS 'SELECT CASE WHEN c IS NULL THEN s ELSE ARRAY[s[1] + 1, s[2] + (c).lat, s[3] + (c).lon] END';
CREATE FUNCTION geo.centroid_final(s float8[]) RETURNS geo.coord LANGUAGE sql IMMUTABLE AS 'SELECT ROW(s[2] / nullif(s[1], 0), s[3] / nullif(s[1], 0)
, NULL
)::geo.coord';
CREATE FUNCTION geo.centroid_combine(a float8[], b float8[]) RETURNS float8[] LANGUAGE sql IMMUTABLE AS 'SELECT ARRAY[a[1]+b[1], a[2]+b[2], a[3]+b[3]]';
CREATE AGGREGATE geo.centroid(geo.coord) (
  SFUNC = geo.centroid_sfunc, STYPE = float8[], FINALFUNC = geo.centroid_final, INITCOND = '{0,0,0}'
, SSPACE = 64, COMBINEFUNC = geo.centroid_combine, FINALFUNC_MODIFY = READ_ONLY, PARALLEL = SAFE
);
CREATE MATERIALIZED VIEW geo.kind_center AS SELECT kind, geo.centroid(at) AS center, count(*) AS n FROM geo.place GROUP BY kind;
CREATE UNIQUE INDEX kind_center_uq ON geo.kind_center (kind);
CREATE VIEW geo.pairs AS SELECT a.place_id AS a, b.place_id AS b, a.at OPERATOR(geo.<->) b.at AS metres FROM geo.place a JOIN geo.place b ON a.place_id < b.place_id AND a.at OPERATOR(geo.~~~) b.at;
CREATE FUNCTION geo.nearest(c geo.coord, n int DEFAULT 5) RETURNS SETOF geo.place LANGUAGE sql STABLE ROWS 5 AS $$ SELECT p.* FROM geo.place p ORDER BY geo.dist(p.at, c) LIMIT n $$;
ALTER FUNCTION geo.nearest(geo.coord, int) COST 1000;
ALTER FUNCTION geo.nearest(geo.coord, int) SET enable_seqscan = off;
