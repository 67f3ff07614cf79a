CREATE TYPE geo AS (lat float8, name text, alt int, lon numeric(9,6));
CREATE TYPE leg AS (b geo, a geo, km bigint);
CREATE TABLE trip (id int PRIMARY KEY, start geo, legs leg[], CONSTRAINT s CHECK ((start).lat BETWEEN -90 AND 90));
CREATE INDEX trip_lat ON trip (((start).lat), ((start).name));
CREATE VIEW trip_v AS SELECT id, (start).*, (legs[1]).a AS first FROM trip;
CREATE FUNCTION dist(geo, geo) RETURNS float8 LANGUAGE sql IMMUTABLE AS $$ SELECT abs(($1).lat - ($2).lat)::float8 $$;
CREATE TABLE typed OF geo (name WITH OPTIONS DEFAULT 'x', lat WITH OPTIONS UNIQUE);
COMMENT ON COLUMN geo.alt IS 'latitude';
