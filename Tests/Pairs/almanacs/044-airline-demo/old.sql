CREATE SCHEMA bookings;
CREATE EXTENSION btree_gist;
COMMENT ON SCHEMA bookings IS 'Airlines demo database schema';
CREATE FUNCTION bookings.now() RETURNS timestamp with time zone LANGUAGE sql IMMUTABLE AS $$SELECT '2016-10-13 17:00:00'::TIMESTAMP AT TIME ZONE 'Europe/Moscow';$$;
COMMENT ON FUNCTION bookings.now() IS 'Point in time according to which the data are generated';
CREATE FUNCTION bookings.lang() RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN current_setting('bookings.lang');
EXCEPTION WHEN undefined_object THEN RETURN NULL;
END;
$$;
CREATE TABLE bookings.aircrafts_data (
    aircraft_code character(3) NOT NULL,
    model text NOT NULL,
    range integer NOT NULL,
    CONSTRAINT aircrafts_range_check CHECK (range > 0)
);
CREATE VIEW bookings.aircrafts AS SELECT ml.aircraft_code, ml.model, ml.range FROM bookings.aircrafts_data ml;
CREATE TABLE bookings.airports_data (
    airport_code character(3) NOT NULL,
    airport_name text NOT NULL,
    city text NOT NULL,
    longitude double precision NOT NULL,
    latitude double precision NOT NULL,
    timezone text NOT NULL
);
CREATE VIEW bookings.airports AS SELECT airport_code, airport_name, city, longitude, latitude, timezone FROM bookings.airports_data;
CREATE TABLE bookings.bookings (book_ref character(6) NOT NULL, book_date timestamp with time zone NOT NULL, total_amount numeric(10,2) NOT NULL
);
CREATE TABLE bookings.flights (
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
    CONSTRAINT flights_status_check CHECK (((status)::text = ANY (ARRAY['On Time'::text, 'Delayed'::text, 'Departed'::text, 'Arrived'::text, 'Scheduled'::text, 'Cancelled'::text])))
);
CREATE SEQUENCE bookings.flights_flight_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE bookings.flights_flight_id_seq OWNED BY bookings.flights.flight_id;
ALTER TABLE ONLY bookings.flights ALTER COLUMN flight_id SET DEFAULT nextval('bookings.flights_flight_id_seq'::regclass);
CREATE TABLE bookings.seats (aircraft_code character(3) NOT NULL, seat_no character varying(4) NOT NULL, fare_conditions character varying(10) NOT NULL, CONSTRAINT seats_fare_conditions_check CHECK (((fare_conditions)::text = ANY (ARRAY['Economy'::text, 'Comfort'::text, 'Business'::text
]))));
CREATE TABLE bookings.tickets (ticket_no character(13) NOT NULL, book_ref character(6) NOT NULL, passenger_id character varying(20) NOT NULL, passenger_name text NOT NULL, contact_data json);
CREATE TABLE bookings.ticket_flights (ticket_no character(13) NOT NULL, flight_id integer NOT NULL, fare_conditions character varying(10) NOT NULL, amount numeric(10,2) NOT NULL);
CREATE TABLE bookings.boarding_passes (ticket_no character(13) NOT NULL, flight_id integer NOT NULL, boarding_no integer NOT NULL, seat_no character varying(4) NOT NULL);
ALTER TABLE ONLY bookings.aircrafts_data ADD CONSTRAINT aircrafts_pkey PRIMARY KEY (aircraft_code);
ALTER TABLE ONLY bookings.airports_data ADD CONSTRAINT airports_data_pkey PRIMARY KEY (airport_code);
ALTER TABLE ONLY bookings.bookings ADD CONSTRAINT bookings_pkey PRIMARY KEY (book_ref);
ALTER TABLE ONLY bookings.flights ADD CONSTRAINT flights_pkey PRIMARY KEY (flight_id);
ALTER TABLE ONLY bookings.flights ADD CONSTRAINT flights_flight_no_scheduled_departure_key UNIQUE (flight_no, scheduled_departure);
ALTER TABLE ONLY bookings.seats ADD CONSTRAINT seats_pkey PRIMARY KEY (aircraft_code, seat_no);
ALTER TABLE ONLY bookings.tickets ADD CONSTRAINT tickets_pkey PRIMARY KEY (ticket_no);
ALTER TABLE ONLY bookings.ticket_flights ADD CONSTRAINT ticket_flights_pkey PRIMARY KEY (ticket_no, flight_id);
ALTER TABLE ONLY bookings.boarding_passes ADD CONSTRAINT boarding_passes_pkey PRIMARY KEY (ticket_no, flight_id);
ALTER TABLE ONLY bookings.boarding_passes ADD CONSTRAINT boarding_passes_flight_id_boarding_no_key UNIQUE (flight_id, boarding_no);
ALTER TABLE ONLY bookings.boarding_passes ADD CONSTRAINT boarding_passes_ticket_no_fkey FOREIGN KEY (ticket_no, flight_id) REFERENCES bookings.ticket_flights(ticket_no, flight_id);
ALTER TABLE ONLY bookings.flights ADD CONSTRAINT flights_aircraft_code_fkey FOREIGN KEY (aircraft_code) REFERENCES bookings.aircrafts_data(aircraft_code);
ALTER TABLE ONLY bookings.flights ADD CONSTRAINT flights_departure_airport_fkey FOREIGN KEY (departure_airport) REFERENCES bookings.airports_data(airport_code);
ALTER TABLE ONLY bookings.seats ADD CONSTRAINT seats_aircraft_code_fkey FOREIGN KEY (aircraft_code) REFERENCES bookings.aircrafts_data(aircraft_code) ON DELETE CASCADE;
ALTER TABLE ONLY bookings.ticket_flights ADD CONSTRAINT ticket_flights_flight_id_fkey FOREIGN KEY (flight_id) REFERENCES bookings.flights(flight_id);
ALTER TABLE ONLY bookings.tickets ADD CONSTRAINT tickets_book_ref_fkey FOREIGN KEY (book_ref) REFERENCES bookings.bookings(book_ref);
CREATE VIEW bookings.flights_v AS SELECT f.flight_id, f.flight_no, f.scheduled_departure, timezone(dep.timezone, f.scheduled_departure) AS scheduled_departure_local, dep.city AS departure_city, f.status FROM bookings.flights f JOIN bookings.airports dep ON f.departure_airport = dep.airport_code;
COMMENT ON VIEW bookings.flights_v IS 'Flights (extended)';
CREATE MATERIALIZED VIEW bookings
.routes AS SELECT flight_no, departure_city, array_agg(DISTINCT extract(isodow FROM scheduled_departure_local)) AS days_of_week FROM bookings.flights_v GROUP BY 1, 2 WITH NO DATA;
