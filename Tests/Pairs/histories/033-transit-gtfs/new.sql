CREATE SCHEMA gtfs;
CREATE EXTENSION earthdistance CASCADE;
CREATE DOMAIN gtfs.gtfs_time AS text CHECK (VALUE ~ '^[0-9]?[0-9]:[0-5][0-9]:[0-5][0-9]$');
CREATE TABLE gtfs.feed_info (
    feed_index serial PRIMARY KEY,
    feed_publisher_name text,
    feed_start_date date, feed_end_date date,
    feed_download_date date
);
CREATE TABLE gtfs.agency (
    feed_index integer REFERENCES gtfs.feed_info (feed_index) ON DELETE CASCADE,
    agency_id text DEFAULT '',
    agency_name text DEFAULT NULL,
    agency_timezone text,
    CONSTRAINT agency_pkey PRIMARY KEY (feed_index, agency_id)
);
CREATE TABLE gtfs.stops (
    feed_index int NOT NULL,
    stop_id text,
    stop_name text,
    stop_lat double precision,
    stop_lon double precision,
    parent_station text,
    CONSTRAINT stops_pkey PRIMARY KEY (feed_index, stop_id)
);
CREATE TABLE gtfs.routes (
    feed_index int NOT NULL,
    route_id text,
    agency_id text,
    route_short_name text DEFAULT '',
    route_long_name text DEFAULT '',
    route_type integer,
    CONSTRAINT routes_pkey PRIMARY KEY (feed_index, route_id)
);
CREATE TABLE gtfs.calendar (
    feed_index int NOT NULL,
    service_id text,
    monday int NOT NULL, tuesday int NOT NULL, wednesday int NOT NULL, thursday int NOT NULL, friday int NOT NULL, saturday int NOT NULL, sunday int NOT NULL,
    start_date date NOT NULL, end_date date NOT NULL,
    CONSTRAINT calendar_pkey PRIMARY KEY (feed_index, service_id)
);
CREATE TABLE gtfs.trips (
    feed_index int NOT NULL,
    route_id text NOT NULL,
    service_id text NOT NULL,
    trip_id text NOT NULL,
    direction_id int,
    shape_id text,
    CONSTRAINT trips_pkey PRIMARY KEY (feed_index, trip_id)
);
CREATE INDEX trips_service_id ON gtfs.trips (feed_index, service_id);
CREATE TABLE gtfs.stop_times (
    feed_index int NOT NULL,
    trip_id text NOT NULL,
    arrival_time gtfs.gtfs_time,
    departure_time gtfs.gtfs_time,
    stop_id text,
    stop_sequence int NOT NULL,
    shape_dist_traveled double precision,
    CONSTRAINT stop_times_pkey PRIMARY KEY (feed_index, trip_id, stop_sequence)
);
CREATE INDEX stop_times_key ON gtfs.stop_times (feed_index, trip_id, stop_id);
ALTER TABLE gtfs.stops ADD CONSTRAINT stops_fkey FOREIGN KEY (feed_index) REFERENCES gtfs.feed_info (feed_index) ON DELETE CASCADE;
ALTER TABLE gtfs.routes ADD CONSTRAINT routes_fkey FOREIGN KEY (feed_index, agency_id) REFERENCES gtfs.agency (feed_index, agency_id) ON DELETE CASCADE;
ALTER TABLE gtfs.trips ADD CONSTRAINT trips_route_id_fkey FOREIGN KEY (feed_index, route_id) REFERENCES gtfs.routes ON DELETE CASCADE;
ALTER TABLE gtfs.trips ADD CONSTRAINT trips_calendar_fkey FOREIGN KEY (feed_index, service_id) REFERENCES gtfs.calendar ON DELETE CASCADE;
ALTER TABLE gtfs.stop_times ADD CONSTRAINT stop_times_trips_fkey FOREIGN KEY (feed_index, trip_id) REFERENCES gtfs.trips ON DELETE CASCADE;
CREATE FUNCTION gtfs.seconds(t gtfs.gtfs_time) RETURNS integer LANGUAGE sql IMMUTABLE AS
$$ SELECT split_part(t, ':', 1)::int * 3600 + split_part(t, ':', 2)::int * 60 + split_part(t, ':', 3)::int $$;
CREATE VIEW gtfs.trip_span AS SELECT feed_index, trip_id, min(gtfs.seconds(departure_time)) AS first, max(gtfs.seconds(arrival_time)) AS last FROM gtfs.stop_times GROUP BY feed_index, trip_id;

-- v2: stop_times partitioned by feed; times as intervals; foreign keys from the partitioned table
DROP VIEW gtfs.trip_span;
ALTER TABLE gtfs.stop_times RENAME TO stop_times_v1;
ALTER TABLE gtfs.stop_times_v1 DROP CONSTRAINT stop_times_pkey, DROP CONSTRAINT stop_times_trips_fkey;
DROP INDEX gtfs.stop_times_key;
CREATE TABLE gtfs.stop_times (
    feed_index int NOT NULL,
    trip_id text NOT NULL,
    arrival_time interval,
    departure_time interval,
    stop_id text,
    stop_sequence int NOT NULL,
    pickup_type smallint NOT NULL DEFAULT 0,
    drop_off_type smallint NOT NULL DEFAULT 0,
    arrival_time_seconds int GENERATED ALWAYS AS (extract(epoch FROM arrival_time)::int) STORED,
    CONSTRAINT stop_times_pkey PRIMARY KEY (feed_index, trip_id, stop_sequence)
) PARTITION BY LIST (feed_index);
CREATE TABLE gtfs.stop_times_feed_1 PARTITION OF gtfs.stop_times FOR VALUES IN (1);
CREATE TABLE gtfs.stop_times_feed_2 PARTITION OF gtfs.stop_times FOR VALUES IN (2, 3);
CREATE TABLE gtfs.stop_times_feed_other PARTITION OF gtfs.stop_times DEFAULT;
INSERT INTO gtfs.stop_times (feed_index, trip_id, arrival_time, departure_time, stop_id, stop_sequence)
    SELECT feed_index, trip_id, make_interval(secs => gtfs.seconds(arrival_time)), make_interval(secs => gtfs.seconds(departure_time)), stop_id, stop_sequence FROM gtfs.stop_times_v1;
DROP TABLE gtfs.stop_times_v1;
DROP FUNCTION gtfs.seconds(gtfs.gtfs_time);
DROP DOMAIN gtfs.gtfs_time;
ALTER TABLE gtfs.stop_times ADD CONSTRAINT stop_times_trips_fkey FOREIGN KEY (feed_index, trip_id) REFERENCES gtfs.trips (feed_index, trip_id) ON DELETE CASCADE;
ALTER TABLE gtfs.stop_times ADD CONSTRAINT stop_times_stops_fkey FOREIGN KEY (feed_index, stop_id) REFERENCES gtfs.stops (feed_index, stop_id);
CREATE INDEX stop_times_key ON gtfs.stop_times (feed_index, stop_id, arrival_time_seconds);

-- v3: code tables, stops with parent, service days in an array
CREATE TABLE gtfs.route_types (route_type int PRIMARY KEY, description text);
ALTER TABLE gtfs.routes ADD CONSTRAINT routes_route_types_fkey FOREIGN KEY (route_type) REFERENCES gtfs.route_types (route_type) NOT VALID;
ALTER TABLE gtfs.stops ADD CONSTRAINT stops_parent_fkey FOREIGN KEY (feed_index, parent_station) REFERENCES gtfs.stops (feed_index, stop_id) ON DELETE SET NULL (parent_station);
ALTER TABLE gtfs.stops ADD COLUMN location_type smallint CHECK (location_type BETWEEN 0 AND 4);
CREATE INDEX stops_point ON gtfs.stops USING gist (point(stop_lon, stop_lat));
DROP EXTENSION earthdistance;
DROP EXTENSION cube;
ALTER TABLE gtfs.calendar ADD COLUMN days boolean[];
UPDATE gtfs.calendar SET days = ARRAY[monday, tuesday, wednesday, thursday, friday, saturday, sunday]::boolean[];
ALTER TABLE gtfs.calendar ALTER days SET NOT NULL, ADD CONSTRAINT calendar_week CHECK (cardinality(days) = 7),
    DROP monday, DROP tuesday, DROP wednesday, DROP thursday, DROP friday, DROP saturday, DROP sunday;
CREATE TABLE gtfs.calendar_dates (
    feed_index int NOT NULL, service_id text NOT NULL, date date NOT NULL, exception_type int NOT NULL CHECK (exception_type IN (1, 2)),
    PRIMARY KEY (feed_index, service_id, date)
);
CREATE FUNCTION gtfs.runs_on(c gtfs.calendar, d date) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT coalesce((SELECT exception_type = 1 FROM gtfs.calendar_dates x WHERE x.feed_index = c.feed_index AND x.service_id = c.service_id AND x.date = d),
                    d BETWEEN c.start_date AND c.end_date AND c.days[extract(isodow FROM d)::int])
$$;
CREATE MATERIALIZED VIEW gtfs.trip_span AS
    SELECT feed_index, trip_id, min(departure_time) AS first, max(arrival_time) AS last, count(*) AS stops FROM gtfs.stop_times GROUP BY feed_index, trip_id WITH NO DATA;
CREATE UNIQUE INDEX trip_span_key ON gtfs.trip_span (feed_index, trip_id);
ALTER TABLE gtfs.feed_info ADD COLUMN feed_file text, ALTER COLUMN feed_download_date SET DEFAULT CURRENT_DATE;
ALTER TABLE gtfs.feed_info ALTER COLUMN feed_index DROP DEFAULT;
DROP SEQUENCE gtfs.feed_info_feed_index_seq;
ALTER TABLE gtfs.feed_info ALTER COLUMN feed_index ADD GENERATED BY DEFAULT AS IDENTITY;
