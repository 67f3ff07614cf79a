CREATE SCHEMA gtfs;
CREATE TYPE gtfs.route_type AS ENUM ('tram','metro','rail','bus','ferry');
CREATE TYPE gtfs.pickup AS ENUM ('regular','none','call');
CREATE TABLE gtfs.agencies (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    agency_id text NOT NULL UNIQUE,
    name text NOT NULL,
    timezone text NOT NULL DEFAULT 'Europe/Berlin'
);
CREATE TABLE gtfs.routes (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    route_id text NOT NULL UNIQUE,
    agency_id int REFERENCES gtfs.agencies ON DELETE CASCADE,
    short_name text,
    type gtfs.route_type NOT NULL,
    color int NOT NULL DEFAULT 16777215 CHECK (color BETWEEN 0 AND 16777215)
);
CREATE TABLE gtfs.services (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    service_id text NOT NULL UNIQUE,
    weekdays bit(7) NOT NULL DEFAULT B'1111100',
    valid daterange NOT NULL
);
CREATE TABLE gtfs.stops (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    stop_id text NOT NULL UNIQUE,
    name text,
    pos point,
    parent_id int REFERENCES gtfs.stops ON DELETE SET NULL
);
CREATE INDEX stops_pos ON gtfs.stops USING gist (pos);
CREATE TABLE gtfs.trips (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    trip_id text NOT NULL UNIQUE,
    route_id int NOT NULL REFERENCES gtfs.routes ON DELETE CASCADE,
    service_id int NOT NULL REFERENCES gtfs.services,
    headsign text,
    backwards boolean NOT NULL DEFAULT false
);
CREATE TABLE gtfs.stop_times (
    trip_id bigint NOT NULL REFERENCES gtfs.trips ON DELETE CASCADE,
    seq smallint NOT NULL,
    stop_id int NOT NULL REFERENCES gtfs.stops,
    arrival interval hour to second,
    departure interval hour to second,
    dwell interval GENERATED ALWAYS AS (departure - arrival) STORED,
    pickup gtfs.pickup NOT NULL DEFAULT 'regular',
    PRIMARY KEY (trip_id, seq),
    CONSTRAINT order_ok CHECK (arrival <= departure)
) PARTITION BY HASH (trip_id);
CREATE TABLE gtfs.stop_times_0 PARTITION OF gtfs.stop_times FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE gtfs.stop_times_1 PARTITION OF gtfs.stop_times FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE INDEX stop_times_dep ON gtfs.stop_times (stop_id, departure) WHERE pickup <> 'none';
CREATE FUNCTION gtfs.secs(t interval) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT extract(epoch FROM t)::int $$;
CREATE VIEW gtfs.departures AS SELECT s.name AS stop_name, r.short_name AS line, t.headsign, st.departure FROM gtfs.stop_times st JOIN gtfs.trips t ON t.id = st.trip_id JOIN gtfs.routes r ON r.id = t.route_id JOIN gtfs.stops s ON s.id = st.stop_id;
CREATE MATERIALIZED VIEW gtfs.trip_length AS SELECT trip_id, max(gtfs.secs(arrival)) - min(gtfs.secs(departure)) AS seconds FROM gtfs.stop_times GROUP BY trip_id;
CREATE VIEW gtfs.running_today AS SELECT service_id FROM gtfs.services WHERE valid @> CURRENT_DATE AND get_bit(weekdays, extract(isodow FROM CURRENT_DATE)::int - 1) = 1;
