-- GTFS-like transit schema with snapshots
CREATE EXTENSION btree_gist; CREATE EXTENSION cube;
CREATE EXTENSION hstore;
CREATE SCHEMA gtfs; CREATE SCHEMA rt;
CREATE DOMAIN gtfs.gtime AS interval hour to second CHECK (VALUE >= '0' AND VALUE <
'30 hours'
);
CREATE TYPE gtfs.mode AS ENUM ('tram','subway','rail','bus'
);
CREATE TABLE gtfs.agency (agency_id text PRIMARY KEY, name text NOT NULL, tz text NOT NULL);
CREATE TABLE gtfs.stop (stop_id text PRIMARY KEY, name text NOT NULL, lat float8 NOT NULL, lon float8 NOT NULL, parent text REFERENCES gtfs.stop DEFERRABLE INITIALLY DEFERRED, wheelchair smallint
, pos cube GENERATED ALWAYS AS (cube(ARRAY[lat, lon])) STORED);
CREATE INDEX stop_pos ON gtfs.stop USING gist (pos);
CREATE TABLE gtfs.route (route_id text PRIMARY KEY, agency text REFERENCES gtfs.agency, short_name varchar(
6
), mode gtfs.mode NOT NULL DEFAULT 'bus', colour char(6)
);
CREATE TABLE gtfs.calendar (service_id text PRIMARY KEY, days
bit(7)
 NOT NULL DEFAULT B'1111100', during daterange NOT NULL);
CREATE TABLE gtfs.exception (service_id text REFERENCES gtfs.calendar ON DELETE CASCADE, d date, added boolean NOT NULL, PRIMARY KEY (service_id, d));
CREATE TABLE gtfs.trip (trip_id text PRIMARY KEY, route text NOT NULL REFERENCES gtfs.route, service_id text NOT NULL REFERENCES gtfs.calendar, headsign text, block text);
CREATE TABLE gtfs.stop_time (trip text NOT NULL REFERENCES gtfs.trip ON DELETE CASCADE, seq smallint NOT NULL, stop text NOT NULL REFERENCES gtfs.stop, arr gtfs.gtime, dep gtfs.gtime, PRIMARY KEY (trip, seq), CONSTRAINT dwell CHECK (dep >= arr)
);
CREATE INDEX stop_time_stop ON gtfs.stop_time (stop, dep)
;
CREATE TABLE rt.vehicle_pos (vehicle text NOT NULL, at timestamptz NOT NULL, trip text, lat float8, lon float8, delay
int
) PARTITION BY RANGE (at);
CREATE TABLE rt.vehicle_pos_cur PARTITION OF rt.vehicle_pos FOR VALUES FROM ('2023-01-01 00:00+00') TO (MAXVALUE);
CREATE INDEX ON rt.vehicle_pos (vehicle, at DESC);
CREATE TABLE rt.alert (id bigserial PRIMARY KEY, stop text REFERENCES gtfs.stop ON DELETE CASCADE, route text REFERENCES gtfs.route ON DELETE CASCADE, active tstzrange NOT NULL, txt text, CONSTRAINT something CHECK (num_nonnulls(stop, route) >= 1), EXCLUDE USING gist (route WITH =, stop WITH =, active WITH &&));
CREATE FUNCTION gtfs.runs(s gtfs.calendar, d date) RETURNS boolean STABLE LANGUAGE sql AS $$
  SELECT coalesce((SELECT added FROM gtfs.exception e WHERE e.service_id = s.service_id AND e.d = runs.d), s.during @> d AND get_bit(s.days, extract(isodow FROM d)::int - 1) = 1) $$;
CREATE FUNCTION gtfs.near(la float8, lo float8, n int DEFAULT
5
) RETURNS SETOF gtfs.stop STABLE ROWS 10 LANGUAGE sql AS $$ SELECT * FROM gtfs.stop ORDER BY pos <-> cube(ARRAY[la, lo]) LIMIT n $$;
CREATE VIEW gtfs.departures AS SELECT st.stop, st.dep, r.short_name, t.headsign, r.mode FROM gtfs.stop_time st JOIN gtfs.trip t ON t.trip_id = st.trip JOIN gtfs.route r ON r.route_id = t.route
;
CREATE VIEW rt.latest AS SELECT DISTINCT ON (vehicle) * FROM rt.vehicle_pos ORDER BY vehicle, at DESC;
CREATE MATERIALIZED VIEW gtfs.stop_modes AS SELECT stop, array_agg(DISTINCT mode) AS modes FROM gtfs.departures GROUP BY stop;
CREATE UNIQUE INDEX ON gtfs.stop_modes (stop);
COMMENT ON COLUMN gtfs.stop_time.dep IS
'departure';
