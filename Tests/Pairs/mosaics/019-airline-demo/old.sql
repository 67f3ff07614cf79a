CREATE SCHEMA bookings;
COMMENT ON SCHEMA bookings IS 'Airlines demo database schema';
SET search_path = bookings;

CREATE FUNCTION lang() RETURNS text
    LANGUAGE plpgsql STABLE
    AS $$
BEGIN
  RETURN current_setting('bookings.lang');
EXCEPTION
  WHEN undefined_object THEN
    RETURN NULL;
END;
$$;
CREATE FUNCTION now() RETURNS timestamp with time zone
    LANGUAGE sql IMMUTABLE
    AS $$SELECT '2017-08-15 18:00:00'::TIMESTAMP AT TIME ZONE 'Europe/Moscow';$$;
COMMENT ON FUNCTION now() IS 'Point in time according to which the data are generated';

CREATE TABLE aircrafts_data (
    aircraft_code character(3) NOT NULL,
    model jsonb NOT NULL,
    range integer NOT NULL,
    CONSTRAINT aircrafts_range_check CHECK ((range > 0)),
    CONSTRAINT aircrafts_pkey PRIMARY KEY (aircraft_code)
);
COMMENT ON TABLE aircrafts_data IS 'Aircrafts (internal data)';
COMMENT ON COLUMN aircrafts_data.aircraft_code IS 'Aircraft code, IATA';
COMMENT ON COLUMN aircrafts_data.model IS 'Aircraft model';
COMMENT ON COLUMN aircrafts_data.range IS 'Maximal flying distance, km';
CREATE VIEW aircrafts AS
 SELECT ml.aircraft_code, (ml.model ->> lang()) AS model, ml.range
   FROM aircrafts_data ml;
COMMENT ON VIEW aircrafts IS 'Aircrafts';
COMMENT ON COLUMN aircrafts.aircraft_code IS 'Aircraft code, IATA';

CREATE TABLE airports_data (
    airport_code character(3) NOT NULL,
    airport_name jsonb NOT NULL,
    city jsonb NOT NULL,
    coordinates point NOT NULL,
    timezone text NOT NULL,
    CONSTRAINT airports_data_pkey PRIMARY KEY (airport_code)
);
CREATE VIEW airports AS
 SELECT ml.airport_code, (ml.airport_name ->> lang()) AS airport_name, (ml.city ->> lang()) AS city, ml.coordinates, ml.timezone
   FROM airports_data ml;

CREATE TABLE bookings (
    book_ref character(6) NOT NULL,
    book_date timestamp with time zone NOT NULL,
    total_amount numeric(10,2) NOT NULL,
    CONSTRAINT bookings_pkey PRIMARY KEY (book_ref)
);
COMMENT ON COLUMN bookings.total_amount IS 'Total booking cost';
CREATE TABLE tickets (
    ticket_no character(13) NOT NULL,
    book_ref character(6) NOT NULL,
    passenger_id character varying(20) NOT NULL,
    passenger_name text NOT NULL,
    contact_data jsonb,
    CONSTRAINT tickets_pkey PRIMARY KEY (ticket_no),
    CONSTRAINT tickets_book_ref_fkey FOREIGN KEY (book_ref) REFERENCES bookings(book_ref)
);
CREATE TABLE seats (
    aircraft_code character(3) NOT NULL,
    seat_no character varying(4) NOT NULL,
    fare_conditions character varying(10) NOT NULL,
    CONSTRAINT seats_pkey PRIMARY KEY (aircraft_code, seat_no),
    CONSTRAINT seats_fare_conditions_check CHECK (((fare_conditions)::text = ANY (ARRAY[('Economy'::character varying)::text, ('Comfort'::character varying)::text, ('Business'::character varying)::text]))),
    CONSTRAINT seats_aircraft_code_fkey FOREIGN KEY (aircraft_code) REFERENCES aircrafts_data(aircraft_code) ON DELETE CASCADE
);
CREATE TABLE flights (
    flight_id integer NOT NULL,
    flight_no character(6) NOT NULL,
    scheduled_departure timestamptz NOT NULL,
    scheduled_arrival timestamptz NOT NULL,
    departure_airport character(3) NOT NULL,
    arrival_airport character(3) NOT NULL,
    status text NOT NULL,
    aircraft_code character(3) NOT NULL,
    actual_departure timestamptz,
    actual_arrival timestamptz,
    CONSTRAINT flights_pkey PRIMARY KEY (flight_id),
    CONSTRAINT flights_flight_no_scheduled_departure_key UNIQUE (flight_no, scheduled_departure),
    CONSTRAINT flights_check CHECK ((scheduled_arrival > scheduled_departure)),
    CONSTRAINT flights_check1 CHECK (((actual_arrival IS NULL) OR ((actual_departure IS NOT NULL) AND (actual_arrival IS NOT NULL) AND (actual_arrival > actual_departure)))),
    CONSTRAINT flights_status_check CHECK (status IN ('On Time', 'Delayed', 'Departed', 'Arrived', 'Scheduled', 'Cancelled'))
);
CREATE SEQUENCE flights_flight_id_seq START WITH 1 INCREMENT BY 1 NO MINVALUE NO MAXVALUE CACHE 1;
ALTER SEQUENCE flights_flight_id_seq OWNED BY flights.flight_id;
ALTER TABLE ONLY flights ALTER COLUMN flight_id SET DEFAULT nextval('flights_flight_id_seq'::regclass);
ALTER TABLE ONLY flights ADD CONSTRAINT flights_aircraft_code_fkey FOREIGN KEY (aircraft_code) REFERENCES aircrafts_data(aircraft_code);
ALTER TABLE ONLY flights ADD CONSTRAINT flights_departure_airport_fkey FOREIGN KEY (departure_airport) REFERENCES airports_data(airport_code);
CREATE TABLE ticket_flights (
    ticket_no character(13) NOT NULL REFERENCES tickets,
    flight_id integer NOT NULL REFERENCES flights,
    fare_conditions character varying(10) NOT NULL,
    amount numeric(10,2) NOT NULL,
    CONSTRAINT ticket_flights_amount_check CHECK ((amount >= (0)::numeric)),
    PRIMARY KEY (ticket_no, flight_id)
);
CREATE TABLE boarding_passes (
    ticket_no character(13) NOT NULL,
    flight_id integer NOT NULL,
    boarding_no integer NOT NULL,
    seat_no character varying(4) NOT NULL,
    PRIMARY KEY (ticket_no, flight_id),
    CONSTRAINT boarding_passes_flight_id_boarding_no_key UNIQUE (flight_id, boarding_no),
    CONSTRAINT boarding_passes_flight_id_seat_no_key UNIQUE (flight_id, seat_no),
    FOREIGN KEY (ticket_no, flight_id) REFERENCES ticket_flights
);

CREATE VIEW flights_v AS
 SELECT f.flight_id, f.flight_no, f.scheduled_departure,
    timezone(dep.timezone, f.scheduled_departure) AS scheduled_departure_local,
    (f.scheduled_arrival - f.scheduled_departure) AS scheduled_duration,
    dep.airport_name AS departure_airport_name, arr.airport_name AS arrival_airport_name,
    f.status, f.aircraft_code
   FROM flights f, airports dep, airports arr
  WHERE ((f.departure_airport = dep.airport_code) AND (f.arrival_airport = arr.airport_code));
COMMENT ON VIEW flights_v IS 'Flights (extended)';
COMMENT ON COLUMN flights_v.scheduled_duration IS 'Scheduled flight duration';
CREATE VIEW routes AS
 WITH f3 AS (
         SELECT f2.flight_no, f2.aircraft_code, f2.duration, array_agg(f2.days_of_week) AS days_of_week
           FROM ( SELECT f1.flight_no, f1.aircraft_code, f1.duration, f1.days_of_week
                   FROM ( SELECT flights.flight_no, flights.aircraft_code, (flights.scheduled_arrival - flights.scheduled_departure) AS duration,
                            (to_char(flights.scheduled_departure, 'ID'::text))::integer AS days_of_week
                           FROM flights) f1
                  GROUP BY f1.flight_no, f1.aircraft_code, f1.duration, f1.days_of_week
                  ORDER BY f1.flight_no, f1.days_of_week) f2
          GROUP BY f2.flight_no, f2.aircraft_code, f2.duration
        )
 SELECT f3.flight_no, f3.aircraft_code, f3.duration, f3.days_of_week FROM f3;
