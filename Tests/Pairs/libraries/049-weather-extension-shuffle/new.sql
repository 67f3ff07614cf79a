CREATE SCHEMA extensions;
COMMENT ON SCHEMA extensions IS 'all contrib modules';
CREATE EXTENSION citext SCHEMA extensions;
CREATE EXTENSION btree_gin SCHEMA extensions;
CREATE EXTENSION pg_trgm SCHEMA extensions;
CREATE EXTENSION cube SCHEMA extensions;
CREATE EXTENSION earthdistance SCHEMA extensions;
SET search_path = public, extensions;
CREATE TABLE station (id uuid PRIMARY KEY DEFAULT 
gen_random_uuid()
, name citext NOT NULL UNIQUE, lat double precision NOT NULL, lon double precision NOT NULL, 
extra jsonb NOT NULL DEFAULT '{}'::jsonb, groups smallint[] NOT NULL DEFAULT '{}', CHECK (lat BETWEEN -90 AND 90)
);
CREATE INDEX station_groups ON station USING gin (groups, name);
CREATE INDEX station_extra ON station USING gin (extra jsonb_path_ops);
CREATE INDEX station_name_trgm ON station USING gist (name gist_trgm_ops(siglen = 32));
CREATE INDEX station_box ON station USING gist (point(lon, lat));
CREATE TABLE observer (id serial PRIMARY KEY, nick citext, email 
citext UNIQUE
);
CREATE TABLE observation (station_id uuid NOT NULL REFERENCES station, at timestamptz NOT NULL, temp_c 
real
, rain_mm numeric(5,1), wind_ms real, 
flags jsonb NOT NULL DEFAULT '{}', humidity smallint CHECK (humidity BETWEEN 0 AND 100), dew_point real GENERATED ALWAYS AS (temp_c - (100 - humidity) / 5.0) STORED,
PRIMARY KEY (station_id, at));
CREATE TABLE forecast (id 
uuid PRIMARY KEY DEFAULT gen_random_uuid(), model text NOT NULL DEFAULT 'gfs',
station_id uuid REFERENCES station ON DELETE CASCADE, issued timestamptz, valid tstzrange, temp_c real);
CREATE TABLE alert (id serial PRIMARY KEY, kind text, area 
extensions.cube
, station_ids uuid[]);
CREATE FUNCTION flag(o observation, k text) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT (o.flags ->> k)::boolean $$;
CREATE FUNCTION near(la double precision, lo double precision, km double precision DEFAULT 50) RETURNS SETOF station LANGUAGE sql STABLE AS $$ SELECT s.* FROM public.station s WHERE extensions.earth_distance(extensions.ll_to_earth(s.lat, s.lon), extensions.ll_to_earth(la, lo)) < km * 1000 $$;
CREATE VIEW suspicious AS SELECT o.station_id, o.at, ARRAY(SELECT jsonb_object_keys(o.flags)) AS flags FROM observation o WHERE o.flags ? 'suspect';
CREATE VIEW daily AS SELECT s.name, o.at::date AS day, min(o.temp_c) AS lo, max(o.temp_c) AS hi, sum(o.rain_mm) AS rain FROM observation o JOIN station s ON s.id = o.station_id GROUP BY s.name, o.at::date;

