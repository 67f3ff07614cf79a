CREATE SCHEMA bookings;
COMMENT ON SCHEMA bookings IS 'Airlines demo database schema';
SET search_path = bookings;
CREATE FUNCTION lang() RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN current_setting('bookings.lang');
EXCEPTION WHEN undefined_object THEN
  RETURN NULL;
END;
$$;
CREATE TABLE aircrafts_data (aircraft_code character(3) NOT NULL, model jsonb NOT NULL, range integer NOT NULL, CONSTRAINT aircrafts_range_check CHECK (range > 0));
COMMENT ON TABLE aircrafts_data IS 'Aircrafts (internal data)';
COMMENT ON COLUMN aircrafts_data.aircraft_code IS 'Aircraft code, IATA';
COMMENT ON COLUMN aircrafts_data.range IS 'Maximal flying distance, km';
ALTER TABLE aircrafts_data ADD CONSTRAINT aircrafts_pkey PRIMARY KEY (aircraft_code);
CREATE VIEW aircrafts AS SELECT ml.aircraft_code, ml.model ->> lang() AS model, ml.range
 FROM aircrafts_data ml;
CREATE TABLE airports_data (airport_code char(3) PRIMARY KEY, airport_name jsonb NOT NULL, city jsonb NOT NULL, coordinates point NOT NULL, timezone text NOT NULL);
CREATE VIEW airports AS SELECT airport_code, airport_name ->> lang() AS airport_name, city ->> lang() AS city, coordinates, timezone FROM airports_data;
CREATE TABLE flights (
  flight_id serial PRIMARY KEY,
  flight_no character(6) NOT NULL,
  scheduled_departure timestamptz NOT NULL,
  scheduled_arrival timestamptz NOT NULL,
  departure_airport character(3) NOT NULL REFERENCES airports_data,
  arrival_airport character(3) NOT NULL REFERENCES airports_data,
  status varchar(20) NOT NULL,
  aircraft_code character(3) NOT NULL REFERENCES aircrafts_data(aircraft_code),
  actual_departure timestamptz,
  actual_arrival timestamptz,
  CONSTRAINT flights_check CHECK (scheduled_arrival > scheduled_departure),
  CONSTRAINT flights_check1 CHECK (actual_arrival IS NULL OR (actual_departure IS NOT NULL AND actual_arrival IS NOT NULL AND actual_arrival > actual_departure)),
  CONSTRAINT flights_status_check CHECK (status::text = ANY (ARRAY['On Time','Delayed','Departed','Arrived','Scheduled','Cancelled'])),
  CONSTRAINT flights_flight_no_scheduled_departure_key UNIQUE (flight_no, scheduled_departure)
);
CREATE TABLE bookings (book_ref character(6) PRIMARY KEY, book_date timestamptz NOT NULL, total_amount numeric(10,2) NOT NULL);
CREATE TABLE tickets (ticket_no character(13) PRIMARY KEY, book_ref character(6) NOT NULL REFERENCES bookings, passenger_id varchar(20) NOT NULL, passenger_name text NOT NULL, contact_data jsonb
);
CREATE TABLE ticket_flights (ticket_no char(13) NOT NULL REFERENCES tickets, flight_id integer NOT NULL REFERENCES flights, fare_conditions varchar(10) NOT NULL, amount numeric(10,2) NOT NULL, PRIMARY KEY (ticket_no, flight_id), CONSTRAINT ticket_flights_amount_check CHECK (amount >= 0));
CREATE TABLE boarding_passes (ticket_no char(13) NOT NULL, flight_id integer NOT NULL, boarding_no integer NOT NULL, seat_no varchar(4) NOT NULL, PRIMARY KEY (ticket_no, flight_id), FOREIGN KEY (ticket_no, flight_id) REFERENCES ticket_flights(ticket_no, flight_id), UNIQUE (flight_id, boarding_no), UNIQUE (flight_id, seat_no));
CREATE VIEW flights_v AS
 SELECT f.flight_id, f.flight_no, f.scheduled_departure, timezone(dep.timezone, f.scheduled_departure) AS scheduled_departure_local,
    f.scheduled_arrival - f.scheduled_departure AS scheduled_duration,
    dep.airport_name AS departure_airport_name, arr.airport_name AS arrival_airport_name,
    f.status, f.aircraft_code
   FROM flights f, airports dep, airports arr
  WHERE f.departure_airport = dep.airport_code AND f.arrival_airport = arr.airport_code;
CREATE VIEW routes AS
 WITH f3 AS (
   SELECT flight_no, departure_airport, arrival_airport, aircraft_code, scheduled_arrival - scheduled_departure AS duration, to_char(scheduled_departure, 'ID')::integer AS days_of_week FROM flights GROUP BY 1,2,3,4,5,6)
 SELECT f3.flight_no, f3.departure_airport, dep.city AS departure_city, f3.aircraft_code, f3.duration, array_agg(f3.days_of_week
   ) AS days_of_week
 FROM f3 JOIN airports dep ON dep.airport_code = f3.departure_airport GROUP BY f3.flight_no, f3.departure_airport, dep.city, f3.aircraft_code, f3.duration;

