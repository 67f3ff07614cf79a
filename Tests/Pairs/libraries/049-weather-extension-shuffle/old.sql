CREATE EXTENSION hstore;
CREATE EXTENSION "uuid-ossp";
CREATE EXTENSION intarray;
CREATE EXTENSION citext;
CREATE TABLE station (id uuid PRIMARY KEY DEFAULT 
uuid_generate_v4()
, name citext NOT NULL UNIQUE, lat double precision NOT NULL, lon double precision NOT NULL, 
extra hstore, groups integer[]
);
CREATE INDEX station_groups ON station USING gist (groups gist__int_ops);
CREATE INDEX station_extra ON station USING gin (extra);
CREATE TABLE observer (id serial PRIMARY KEY, nick citext, email 
text
);
CREATE TABLE observation (station_id uuid NOT NULL REFERENCES station, at timestamptz NOT NULL, temp_c 
numeric(4,1)
, rain_mm numeric(5,1), wind_ms real, 
flags hstore DEFAULT ''::hstore,
PRIMARY KEY (station_id, at));
CREATE TABLE forecast (id 
uuid PRIMARY KEY DEFAULT uuid_generate_v1(),
station_id uuid REFERENCES station ON DELETE CASCADE, issued timestamptz, valid tstzrange, temp_c real);
CREATE TABLE alert (id serial PRIMARY KEY, kind text, area 
polygon
, station_ids uuid[]);
CREATE FUNCTION flag(o observation, k text) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT (o.flags -> k)::boolean $$;
CREATE VIEW suspicious AS SELECT o.station_id, o.at, akeys(o.flags) AS flags FROM observation o WHERE o.flags ? 'suspect';
CREATE VIEW daily AS SELECT s.name, o.at::date AS day, min(o.temp_c) AS lo, max(o.temp_c) AS hi, sum(o.rain_mm) AS rain FROM observation o JOIN station s ON s.id = o.station_id GROUP BY s.name, o.at::date;

