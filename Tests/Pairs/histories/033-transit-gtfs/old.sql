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
