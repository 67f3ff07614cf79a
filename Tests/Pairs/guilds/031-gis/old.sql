CREATE SCHEMA gis;
CREATE DOMAIN gis.lat AS real CHECK (VALUE BETWEEN -90 AND 90);
CREATE DOMAIN gis.lon AS real CHECK (VALUE BETWEEN -180 AND 180);
CREATE TYPE gis.feature_kind AS ENUM ('point', 'line', 'area');
CREATE TYPE gis.coord AS (lat real, lon real);
CREATE TABLE gis.layer (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    kind gis.feature_kind NOT NULL,
    srid integer NOT NULL DEFAULT 4326,
    style text
);
CREATE TABLE gis.feature (
    id bigserial PRIMARY KEY,
    layer_id integer NOT NULL REFERENCES gis.layer,
    name text,
    minlat gis.lat,
    minlon gis.lon,
    maxlat gis.lat,
    maxlon gis.lon,
    props jsonb NOT NULL DEFAULT '{}'::jsonb
);
CREATE INDEX feature_bbox ON gis.feature (minlat, minlon, maxlat, maxlon);
CREATE INDEX feature_props ON gis.feature USING gin (props
);
CREATE TABLE gis.vertex (
    feature_id bigint NOT NULL REFERENCES gis.feature ON DELETE CASCADE,
    seq integer NOT NULL,
    lat gis.lat NOT NULL,
    lon gis.lon NOT NULL,
    PRIMARY KEY (feature_id, seq)
);
CREATE TABLE gis.tile (
    z smallint,
    x integer,
    y integer,
    data bytea,
    PRIMARY KEY (z, x, y)
);
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
min(f.minlat) AS minlat, max(f.maxlat) AS maxlat
 FROM gis.layer l JOIN gis.feature f ON f.layer_id = l.id GROUP BY l.id;
CREATE MATERIALIZED VIEW gis.layer_summary AS SELECT name, maxlat - minlat AS height FROM gis.layer_extent;
CREATE FUNCTION gis.haversine(a gis.coord, b gis.coord) RETURNS real
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT (12742 * asin(sqrt(sin(radians((b).lat - (a).lat) / 2) ^ 2)))::real $$;
CREATE FUNCTION gis.invalidate_tiles() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    DELETE FROM gis.tile WHERE z > 10;
    RETURN NULL;
END;
$$;
CREATE TRIGGER invalidate AFTER INSERT OR UPDATE
ON gis.feature FOR EACH STATEMENT EXECUTE FUNCTION gis.invalidate_tiles();
