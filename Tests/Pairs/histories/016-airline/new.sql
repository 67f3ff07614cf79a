CREATE SCHEMA bookings;
COMMENT ON SCHEMA bookings IS 'Airlines demo database schema';
SET search_path = bookings, pg_catalog;

CREATE FUNCTION now() RETURNS timestamp with time zone LANGUAGE sql IMMUTABLE
    AS $$SELECT '2017-08-15 18:00:00'::TIMESTAMP AT TIME ZONE 'Europe/Moscow';$$;
COMMENT ON FUNCTION now() IS 'Point in time according to which the data are generated';

CREATE TABLE aircrafts (
    aircraft_code character(3) NOT NULL,
    model text NOT NULL,
    range integer NOT NULL,
    CONSTRAINT aircrafts_range_check CHECK ((range > 0))
);
COMMENT ON TABLE aircrafts IS 'Aircraft';
COMMENT ON COLUMN aircrafts.range IS 'Maximal flying distance, km';
CREATE TABLE airports (
    airport_code character(3) NOT NULL,
    airport_name text NOT NULL,
    city text NOT NULL,
    longitude double precision NOT NULL,
    latitude double precision NOT NULL,
    timezone text NOT NULL
);
CREATE TABLE bookings (
    book_ref character(6) NOT NULL,
    book_date timestamp with time zone NOT NULL,
    total_amount numeric(10,2) NOT NULL
);
CREATE TABLE flights (
    flight_id integer NOT NULL,
    flight_no character(6) NOT NULL,
    scheduled_departure timestamp with time zone NOT NULL,
    scheduled_arrival timestamp with time zone NOT NULL,
    departure_airport character(3) NOT NULL,
    arrival_airport character(3) NOT NULL,
    status character varying(20) NOT NULL,
    aircraft_code character(3) NOT NULL,
    actual_departure timestamp with time zone,
    actual_arrival timestamp with time zone,
    CONSTRAINT flights_check CHECK ((scheduled_arrival > scheduled_departure)),
    CONSTRAINT flights_status_check CHECK (((status)::text = ANY (ARRAY[('On Time'::character varying)::text, ('Delayed'::character varying)::text, ('Departed'::character varying)::text, ('Arrived'::character varying)::text, ('Scheduled'::character varying)::text, ('Cancelled'::character varying)::text])))
);
CREATE SEQUENCE flights_flight_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE flights_flight_id_seq OWNED BY flights.flight_id;
ALTER TABLE ONLY flights ALTER COLUMN flight_id SET DEFAULT nextval('flights_flight_id_seq'::regclass);
CREATE TABLE seats (
    aircraft_code character(3) NOT NULL,
    seat_no character varying(4) NOT NULL,
    fare_conditions character varying(10) NOT NULL,
    CONSTRAINT seats_fare_conditions_check CHECK (fare_conditions IN ('Economy', 'Comfort', 'Business'))
);
CREATE TABLE tickets (
    ticket_no character(13) NOT NULL,
    book_ref character(6) NOT NULL,
    passenger_id character varying(20) NOT NULL,
    passenger_name text NOT NULL,
    contact_data jsonb
);
CREATE TABLE ticket_flights (
    ticket_no character(13) NOT NULL,
    flight_id integer NOT NULL,
    fare_conditions character varying(10) NOT NULL,
    amount numeric(10,2) NOT NULL,
    CONSTRAINT ticket_flights_amount_check CHECK ((amount >= (0)::numeric)),
    CONSTRAINT ticket_flights_fare_conditions_check CHECK (fare_conditions IN ('Economy', 'Comfort', 'Business'))
);
CREATE TABLE boarding_passes (
    ticket_no character(13) NOT NULL,
    flight_id integer NOT NULL,
    boarding_no integer NOT NULL,
    seat_no character varying(4) NOT NULL
);
ALTER TABLE ONLY aircrafts ADD CONSTRAINT aircrafts_pkey PRIMARY KEY (aircraft_code);
ALTER TABLE ONLY airports ADD CONSTRAINT airports_pkey PRIMARY KEY (airport_code);
ALTER TABLE ONLY bookings ADD CONSTRAINT bookings_pkey PRIMARY KEY (book_ref);
ALTER TABLE ONLY flights ADD CONSTRAINT flights_pkey PRIMARY KEY (flight_id);
ALTER TABLE ONLY flights ADD CONSTRAINT flights_flight_no_scheduled_departure_key UNIQUE (flight_no, scheduled_departure);
ALTER TABLE ONLY seats ADD CONSTRAINT seats_pkey PRIMARY KEY (aircraft_code, seat_no);
ALTER TABLE ONLY tickets ADD CONSTRAINT tickets_pkey PRIMARY KEY (ticket_no);
ALTER TABLE ONLY ticket_flights ADD CONSTRAINT ticket_flights_pkey PRIMARY KEY (ticket_no, flight_id);
ALTER TABLE ONLY boarding_passes ADD CONSTRAINT boarding_passes_pkey PRIMARY KEY (ticket_no, flight_id);
ALTER TABLE ONLY boarding_passes ADD CONSTRAINT boarding_passes_flight_id_boarding_no_key UNIQUE (flight_id, boarding_no);
ALTER TABLE ONLY boarding_passes ADD CONSTRAINT boarding_passes_flight_id_seat_no_key UNIQUE (flight_id, seat_no);
ALTER TABLE ONLY flights ADD CONSTRAINT flights_aircraft_code_fkey FOREIGN KEY (aircraft_code) REFERENCES aircrafts(aircraft_code);
ALTER TABLE ONLY flights ADD CONSTRAINT flights_arrival_airport_fkey FOREIGN KEY (arrival_airport) REFERENCES airports(airport_code);
ALTER TABLE ONLY flights ADD CONSTRAINT flights_departure_airport_fkey FOREIGN KEY (departure_airport) REFERENCES airports(airport_code);
ALTER TABLE ONLY seats ADD CONSTRAINT seats_aircraft_code_fkey FOREIGN KEY (aircraft_code) REFERENCES aircrafts(aircraft_code) ON DELETE CASCADE;
ALTER TABLE ONLY tickets ADD CONSTRAINT tickets_book_ref_fkey FOREIGN KEY (book_ref) REFERENCES bookings(book_ref);
ALTER TABLE ONLY ticket_flights ADD CONSTRAINT ticket_flights_flight_id_fkey FOREIGN KEY (flight_id) REFERENCES flights(flight_id);
ALTER TABLE ONLY ticket_flights ADD CONSTRAINT ticket_flights_ticket_no_fkey FOREIGN KEY (ticket_no) REFERENCES tickets(ticket_no);
ALTER TABLE ONLY boarding_passes ADD CONSTRAINT boarding_passes_ticket_no_fkey FOREIGN KEY (ticket_no, flight_id) REFERENCES ticket_flights(ticket_no, flight_id);

CREATE VIEW flights_v AS
 SELECT f.flight_id, f.flight_no, f.scheduled_departure,
    timezone(dep.timezone, f.scheduled_departure) AS scheduled_departure_local,
    f.scheduled_arrival, (f.scheduled_arrival - f.scheduled_departure) AS scheduled_duration,
    f.departure_airport, dep.city AS departure_city, f.arrival_airport, arr.city AS arrival_city, f.status, f.aircraft_code
   FROM flights f, airports dep, airports arr
  WHERE ((f.departure_airport = dep.airport_code) AND (f.arrival_airport = arr.airport_code));
CREATE MATERIALIZED VIEW routes AS
 SELECT f.flight_no, f.departure_airport, f.arrival_airport, f.aircraft_code,
        array_agg(DISTINCT (extract(isodow FROM f.scheduled_departure))::integer) AS days_of_week
   FROM flights f GROUP BY f.flight_no, f.departure_airport, f.arrival_airport, f.aircraft_code
  WITH NO DATA;

-- multilingual version: *_data tables hold jsonb, views of the old names translate
CREATE FUNCTION lang() RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN current_setting('bookings.lang');
EXCEPTION
  WHEN undefined_object THEN RETURN NULL;
END;
$$;
DROP MATERIALIZED VIEW routes;
DROP VIEW flights_v;
ALTER TABLE aircrafts RENAME TO aircrafts_data;
ALTER TABLE aircrafts_data ALTER COLUMN model TYPE jsonb USING jsonb_build_object('en', model);
COMMENT ON TABLE aircrafts_data IS 'Aircraft (internal data)';
ALTER TABLE airports RENAME TO airports_data;
ALTER TABLE airports_data ALTER COLUMN airport_name TYPE jsonb USING jsonb_build_object('en', airport_name),
    ALTER COLUMN city TYPE jsonb USING jsonb_build_object('en', city);
ALTER TABLE airports_data ADD COLUMN coordinates point;
UPDATE airports_data SET coordinates = point(longitude, latitude);
ALTER TABLE airports_data ALTER COLUMN coordinates SET NOT NULL;
ALTER TABLE airports_data DROP COLUMN longitude, DROP COLUMN latitude;
CREATE VIEW aircrafts AS SELECT ml.aircraft_code, ml.model ->> lang() AS model, ml.range FROM aircrafts_data ml;
COMMENT ON VIEW aircrafts IS 'Aircraft';
COMMENT ON COLUMN aircrafts.model IS 'Aircraft model';
CREATE VIEW airports AS
 SELECT ml.airport_code, ml.airport_name ->> lang() AS airport_name, ml.city ->> lang() AS city, ml.coordinates, ml.timezone
 FROM airports_data ml;

-- flights: duration stored, status an enum, serial to identity
CREATE TYPE flight_status AS ENUM ('Scheduled', 'On Time', 'Delayed', 'Boarding', 'Departed', 'Arrived', 'Cancelled');
ALTER TABLE flights DROP CONSTRAINT flights_status_check;
ALTER TABLE flights ALTER COLUMN status TYPE flight_status USING status::text::flight_status;
ALTER TABLE flights ALTER COLUMN status SET DEFAULT 'Scheduled';
ALTER TABLE flights ADD COLUMN scheduled_duration interval GENERATED ALWAYS AS (scheduled_arrival - scheduled_departure) STORED;
ALTER TABLE flights ADD CONSTRAINT flights_status_times CHECK (
    (status IN ('Arrived') AND actual_arrival IS NOT NULL) OR (status <> 'Arrived' AND actual_arrival IS NULL)) NOT VALID;
ALTER TABLE flights ALTER COLUMN flight_id DROP DEFAULT;
DROP SEQUENCE flights_flight_id_seq;
ALTER TABLE flights ALTER COLUMN flight_id ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME bookings.flights_flight_id_seq START WITH 100001);
CREATE DOMAIN fare AS varchar(10) DEFAULT 'Economy' NOT NULL CONSTRAINT fare_known CHECK (VALUE IN ('Economy', 'Comfort', 'Business'));
ALTER TABLE seats DROP CONSTRAINT seats_fare_conditions_check;
ALTER TABLE ticket_flights DROP CONSTRAINT ticket_flights_fare_conditions_check;
ALTER TABLE seats ALTER COLUMN fare_conditions TYPE fare;
ALTER TABLE ticket_flights ALTER COLUMN fare_conditions TYPE fare;
ALTER TABLE ticket_flights RENAME TO segments;
ALTER TABLE segments RENAME CONSTRAINT ticket_flights_pkey TO segments_pkey;
ALTER TABLE segments RENAME amount TO price;
CREATE VIEW timetable AS
 SELECT f.flight_id, f.flight_no, f.scheduled_departure, timezone(dep.timezone, f.scheduled_departure) AS scheduled_departure_local,
        f.scheduled_duration, dep.city AS departure_city, arr.city AS arrival_city, f.status, f.aircraft_code
   FROM flights f JOIN airports dep ON f.departure_airport = dep.airport_code JOIN airports arr ON f.arrival_airport = arr.airport_code;
CREATE INDEX flights_departure_brin ON flights USING brin (scheduled_departure timestamptz_minmax_multi_ops);
CREATE INDEX tickets_contact_email ON tickets ((contact_data ->> 'email')) WHERE contact_data ? 'email';
