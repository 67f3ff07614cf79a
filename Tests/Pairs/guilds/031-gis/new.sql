CREATE SCHEMA gis;
CREATE EXTENSION btree_gist WITH SCHEMA gis;
CREATE DOMAIN gis.lat AS double precision CONSTRAINT lat_check CHECK (VALUE >= -90 AND VALUE <= 90);
CREATE DOMAIN gis.lon AS double precision CONSTRAINT lon_check CHECK (VALUE >= -180 AND VALUE < 180);
CREATE TYPE gis.feature_kind AS ENUM ('point', 'line', 'area');
CREATE TYPE gis.coord AS (lat double precision, lon double precision, ele real);
CREATE TABLE gis.layer (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    kind gis.feature_kind NOT NULL,
    srid integer NOT NULL DEFAULT 4326,
    style jsonb NOT NULL DEFAULT '{}'
);
CREATE TABLE gis.feature (
    id bigserial PRIMARY KEY,
    layer_id integer NOT NULL REFERENCES gis.layer ON DELETE CASCADE,
    name text,
    bbox box,
    shape polygon,
    centre point,
    valid tstzrange NOT NULL DEFAULT tstzrange(now(), NULL),
    props jsonb NOT NULL DEFAULT '{}'::jsonb
);
CREATE INDEX feature_bbox ON gis.feature USING gist (bbox);
CREATE INDEX feature_bbox_sp ON gis.feature USING spgist (bbox);
CREATE INDEX feature_layer_valid ON gis.feature USING gist (layer_id, valid);
CREATE INDEX feature_props ON gis.feature USING gin (props
jsonb_path_ops
);
CREATE TABLE gis.vertex (
    feature_id bigint NOT NULL REFERENCES gis.feature ON DELETE CASCADE,
    seq integer NOT NULL,
    lat gis.lat NOT NULL,
    lon gis.lon NOT NULL,
    ele real,
    PRIMARY KEY (feature_id, seq)
);
CREATE TABLE gis.tile (
    z smallint,
    x integer,
    y integer,
    data bytea,
    etag text GENERATED ALWAYS AS (md5(data)) STORED,
    PRIMARY KEY (z, x, y),
    CHECK (x >= 0 AND x < (1 << z))
) PARTITION BY LIST (z);
CREATE TABLE gis.tile_low PARTITION OF gis.tile FOR VALUES IN (0, 1, 2, 3, 4);
CREATE TABLE gis.tile_rest PARTITION OF gis.tile DEFAULT;
CREATE TABLE gis.place (
    id serial PRIMARY KEY,
    name text NOT NULL,
    lat gis.lat NOT NULL,
    lon gis.lon NOT NULL,
    population integer,
    admin_path text[] NOT NULL DEFAULT '{}'
);
CREATE INDEX place_geo ON gis.place USING gist (point(lon::double precision, lat::double precision));
CREATE VIEW gis.layer_extent AS SELECT l.id, l.name, 
count(f.id) AS features, min((f.bbox[1])[1]) AS minlat, max((f.bbox[0])[1]) AS maxlat
 FROM gis.layer l JOIN gis.feature f ON f.layer_id = l.id GROUP BY l.id;
CREATE MATERIALIZED VIEW gis.layer_summary AS SELECT name, maxlat - minlat AS height FROM gis.layer_extent;
CREATE FUNCTION gis.haversine(a gis.coord, b gis.coord, radius double precision DEFAULT 6371.0088) RETURNS double precision
    LANGUAGE sql IMMUTABLE STRICT COST 20
    AS $$ SELECT 2 * radius * asin(sqrt(sin(radians((b).lat - (a).lat) / 2) ^ 2 + cos(radians((a).lat)) * cos(radians((b).lat)) * sin(radians((b).lon - (a).lon) / 2) ^ 2)) $$;
CREATE FUNCTION gis.invalidate_tiles() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    DELETE FROM gis.tile WHERE z > 10;
    RETURN NULL;
END;
$$;
CREATE TRIGGER invalidate AFTER INSERT OR UPDATE
OR DELETE
ON gis.feature FOR EACH STATEMENT EXECUTE FUNCTION gis.invalidate_tiles();
