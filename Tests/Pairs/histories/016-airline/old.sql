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
