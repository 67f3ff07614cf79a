CREATE EXTENSION intarray;
CREATE EXTENSION hstore;
CREATE TYPE stop_kind AS ENUM ('pickup','dropoff','depot','break');
CREATE TYPE geo AS (lat float8, lon float8);
CREATE TABLE depot (id int PRIMARY KEY, name text NOT NULL, loc geo NOT NULL);
CREATE TABLE zone (id int PRIMARY KEY, postcodes int[] NOT NULL, depot_id int REFERENCES depot);
CREATE INDEX zone_postcodes ON zone USING gist (postcodes gist__int_ops);
CREATE FUNCTION dist_km(a geo, b geo) RETURNS float8 LANGUAGE sql IMMUTABLE AS $$ SELECT 111.045 * sqrt((a.lat-b.lat)^2 + ((a.lon-b.lon)*cos(radians((a.lat+b.lat)/2)))^2) $$;
CREATE TABLE parcel (
 tracking varchar(
20
 ) PRIMARY KEY, zone_id int REFERENCES zone, weight_g
int NOT NULL,
 dims_cm
int[],
 attrs hstore, cod_amount numeric(10,2)
);
CREATE TABLE vehicle (id int PRIMARY KEY, plate text, max_weight_g int NOT NULL);
CREATE TABLE route (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, day date NOT NULL, vehicle_id int NOT NULL REFERENCES vehicle, depot_id int NOT NULL REFERENCES depot,
UNIQUE (day, vehicle_id));
CREATE TABLE stop (
id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, route_id bigint NOT NULL REFERENCES route, seq int NOT NULL,
 kind stop_kind NOT NULL, loc geo NOT NULL, eta timestamptz, arrived timestamptz);
CREATE TABLE stop_parcel (stop_id bigint REFERENCES stop ON DELETE CASCADE, tracking varchar(20) REFERENCES parcel, PRIMARY KEY (stop_id, tracking));
CREATE TABLE scan_event (tracking varchar(
20
 ) NOT NULL, at timestamptz NOT NULL, code char(2) NOT NULL, place text) PARTITION BY RANGE (at);
CREATE TABLE scan_w01 PARTITION OF scan_event FOR VALUES FROM ('2024-01-01') TO ('2024-01-08');
CREATE TABLE scan_w02 PARTITION OF scan_event FOR VALUES FROM ('2024-01-08') TO ('2024-01-15');
CREATE INDEX scan_tracking ON scan_event (tracking, at DESC);
CREATE VIEW latest_scan AS SELECT DISTINCT ON (tracking) tracking, at, code, place FROM scan_event ORDER BY tracking, at DESC;
CREATE VIEW parcel_status AS SELECT p.tracking, p.weight_g, ls.code, ls.at, p.attrs -> 'ref' AS ref FROM parcel p LEFT JOIN latest_scan ls USING (tracking);
CREATE VIEW route_length AS SELECT route_id, sum(d) AS km FROM (SELECT route_id, dist_km(loc, lag(loc) OVER (PARTITION BY route_id ORDER BY seq)) AS d FROM stop) x GROUP BY route_id;
CREATE VIEW route_load AS SELECT r.id, v.max_weight_g, sum(p.weight_g) AS load FROM route r JOIN vehicle v ON v.id = r.vehicle_id JOIN
stop s ON s.route_id = r.id JOIN stop_parcel sp ON sp.stop_id = s.id
 JOIN parcel p USING (tracking) GROUP BY r.id, v.max_weight_g;
