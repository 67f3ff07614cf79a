CREATE DOMAIN gtfs_time AS varchar(8) CHECK (VALUE ~ '^\d{1,2}:\d\d:\d\d$');
CREATE TABLE agency (
    agency_id text PRIMARY KEY,
    agency_name text NOT NULL,
    agency_timezone text NOT NULL
);
CREATE TABLE routes (
    route_id text PRIMARY KEY,
    agency_id text REFERENCES agency,
    route_short_name text,
    route_type int NOT NULL,
    route_color char(6) DEFAULT 'FFFFFF'
);
CREATE TABLE calendar (
    service_id text PRIMARY KEY,
    monday int NOT NULL, tuesday int NOT NULL, wednesday int NOT NULL, thursday int NOT NULL,
    friday int NOT NULL, saturday int NOT NULL, sunday int NOT NULL,
    start_date char(8) NOT NULL,
    end_date char(8) NOT NULL,
    CHECK (start_date <= end_date)
);
CREATE TABLE stops (
    stop_id text PRIMARY KEY,
    stop_name text,
    stop_lat float, stop_lon float,
    parent_station text REFERENCES stops
);
CREATE INDEX stops_pos ON stops (stop_lat, stop_lon);
CREATE TABLE trips (
    trip_id text PRIMARY KEY,
    route_id text NOT NULL REFERENCES routes,
    service_id text NOT NULL REFERENCES calendar,
    trip_headsign text,
    direction_id int
);
CREATE TABLE stop_times (
    trip_id text NOT NULL REFERENCES trips,
    stop_sequence int NOT NULL,
    stop_id text NOT NULL REFERENCES stops,
    arrival_time gtfs_time,
    departure_time gtfs_time,
    PRIMARY KEY (trip_id, stop_sequence)
);
CREATE INDEX stop_times_dep ON stop_times (stop_id, departure_time);
CREATE FUNCTION secs(t gtfs_time) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT split_part(t::text, ':', 1)::int * 3600 + split_part(t::text, ':', 2)::int * 60 + split_part(t::text, ':', 3)::int $$;
CREATE INDEX stop_times_secs ON stop_times (secs(departure_time));
CREATE VIEW departures AS SELECT s.stop_name, r.route_short_name AS line, t.trip_headsign, st.departure_time FROM stop_times st JOIN trips t USING (trip_id) JOIN routes r USING (route_id) JOIN stops s USING (stop_id);
CREATE VIEW trip_length AS SELECT trip_id, max(secs(arrival_time)) - min(secs(departure_time)) AS seconds FROM stop_times GROUP BY trip_id;
CREATE MATERIALIZED VIEW running_today AS SELECT service_id FROM calendar WHERE start_date <= to_char(CURRENT_DATE, 'YYYYMMDD');
