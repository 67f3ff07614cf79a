CREATE SCHEMA bookings;
COMMENT ON SCHEMA bookings IS 'Airlines demo database schema';
CREATE FUNCTION bookings.lang() RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN current_setting('bookings.lang');
EXCEPTION WHEN undefined_object THEN
  RETURN NULL;
END;
$$;
CREATE FUNCTION bookings.now() RETURNS timestamptz LANGUAGE sql IMMUTABLE AS $$SELECT '2017-08-15 18:00:00'::TIMESTAMP AT TIME ZONE 'Europe/Moscow';$$;
CREATE TABLE bookings.aircrafts_data (aircraft_code char(3) NOT NULL, model jsonb NOT NULL, range integer NOT NULL, CONSTRAINT aircrafts_range_check CHECK (range > 0), CONSTRAINT aircrafts_pkey PRIMARY KEY (aircraft_code));
CREATE TABLE bookings.airports_data (airport_code char(3) NOT NULL CONSTRAINT airports_data_pkey PRIMARY KEY, airport_name jsonb NOT NULL, city jsonb NOT NULL, coordinates point NOT NULL, timezone text NOT NULL);
CREATE TABLE bookings.bookings (book_ref char(6) NOT NULL CONSTRAINT bookings_pkey PRIMARY KEY, book_date timestamptz NOT NULL, total_amount numeric(10,2) NOT NULL);
CREATE TABLE bookings.tickets (ticket_no char(13) NOT NULL CONSTRAINT tickets_pkey PRIMARY KEY, book_ref char(6) NOT NULL, passenger_id varchar(20) NOT NULL, passenger_name text NOT NULL, contact_data jsonb);
CREATE TABLE bookings.flights (flight_id serial CONSTRAINT flights_pkey PRIMARY KEY, flight_no char(6) NOT NULL, scheduled_departure timestamptz NOT NULL, scheduled_arrival timestamptz NOT NULL, departure_airport char(3) NOT NULL, arrival_airport char(3) NOT NULL, status varchar(20) NOT NULL, aircraft_code char(3) NOT NULL, actual_departure timestamptz, actual_arrival timestamptz, CONSTRAINT flights_check CHECK (scheduled_arrival > scheduled_departure), CONSTRAINT flights_check1 CHECK (actual_arrival IS NULL OR (actual_departure IS NOT NULL AND actual_arrival IS NOT NULL AND actual_arrival > actual_departure)), CONSTRAINT flights_status_check CHECK (status::text = ANY (ARRAY['On Time'::varchar::text, 'Delayed'::varchar::text, 'Departed'::varchar::text, 'Arrived'::varchar::text, 'Scheduled'::varchar::text, 'Cancelled'::varchar::text])), CONSTRAINT flights_flight_no_scheduled_departure_key UNIQUE (flight_no, scheduled_departure));
CREATE TABLE bookings.ticket_flights (ticket_no char(13) NOT NULL, flight_id integer NOT NULL, fare_conditions varchar(10) NOT NULL, amount numeric(10,2) NOT NULL, CONSTRAINT ticket_flights_amount_check CHECK (amount >= 0), CONSTRAINT ticket_flights_fare_conditions_check CHECK (fare_conditions::text = ANY (ARRAY['Economy', 'Comfort', 'Business'])), CONSTRAINT ticket_flights_pkey PRIMARY KEY (ticket_no, flight_id));
CREATE TABLE bookings.boarding_passes (ticket_no char(13) NOT NULL, flight_id integer NOT NULL, boarding_no integer NOT NULL, seat_no varchar(4) NOT NULL, CONSTRAINT boarding_passes_pkey PRIMARY KEY (ticket_no, flight_id), CONSTRAINT boarding_passes_flight_id_boarding_no_key UNIQUE (flight_id, boarding_no));
CREATE TABLE bookings.seats (aircraft_code char(3) NOT NULL, seat_no varchar(4) NOT NULL, fare_conditions varchar(10) NOT NULL, CONSTRAINT seats_pkey PRIMARY KEY (aircraft_code, seat_no));
ALTER TABLE ONLY bookings.tickets ADD CONSTRAINT tickets_book_ref_fkey FOREIGN KEY (book_ref) REFERENCES bookings.bookings(book_ref);
ALTER TABLE ONLY bookings.flights ADD CONSTRAINT flights_aircraft_code_fkey FOREIGN KEY (aircraft_code) REFERENCES bookings.aircrafts_data(aircraft_code);
ALTER TABLE ONLY bookings.ticket_flights ADD CONSTRAINT ticket_flights_flight_id_fkey FOREIGN KEY (flight_id) REFERENCES bookings.flights(flight_id);
ALTER TABLE ONLY bookings.ticket_flights ADD CONSTRAINT ticket_flights_ticket_no_fkey FOREIGN KEY (ticket_no) REFERENCES bookings.tickets(ticket_no);
ALTER TABLE ONLY bookings.boarding_passes ADD CONSTRAINT boarding_passes_ticket_no_fkey FOREIGN KEY (ticket_no, flight_id) REFERENCES bookings.ticket_flights(ticket_no, flight_id);
ALTER TABLE ONLY bookings.seats ADD CONSTRAINT seats_aircraft_code_fkey FOREIGN KEY (aircraft_code) REFERENCES bookings.aircrafts_data(aircraft_code) ON DELETE CASCADE;
CREATE VIEW bookings.aircrafts AS SELECT ml.aircraft_code, ml.model ->> bookings.lang() AS model, ml.range FROM bookings.aircrafts_data ml;
CREATE VIEW bookings.airports AS SELECT ml.airport_code, ml.airport_name ->> bookings.lang() AS airport_name, ml.city ->> bookings.lang() AS city, ml.coordinates, ml.timezone FROM bookings.airports_data ml;
CREATE VIEW bookings.flights_v AS SELECT f.flight_id, f.flight_no, timezone(dep.timezone, f.scheduled_departure) AS scheduled_departure_local, f.scheduled_arrival - f.scheduled_departure AS scheduled_duration, dep.city AS departure_city, arr.city AS arrival_city, f.status FROM bookings.flights f, bookings.airports dep, bookings.airports arr WHERE f.departure_airport = dep.airport_code AND f.arrival_airport = arr.airport_code;
CREATE VIEW bookings.routes AS SELECT flight_no, departure_city, arrival_city, array_agg(DISTINCT extract(isodow FROM scheduled_departure_local)::int) AS days_of_week FROM bookings.flights_v GROUP BY 1, 2, 3;

-- booking system 2025: segments, routes with validity, airplanes
DROP VIEW bookings.routes, bookings.flights_v, bookings.airports, bookings.aircrafts;
ALTER TABLE bookings.aircrafts_data RENAME TO airplanes_data;
ALTER TABLE bookings.airplanes_data RENAME COLUMN aircraft_code TO airplane_code;
ALTER TABLE bookings.airplanes_data RENAME CONSTRAINT aircrafts_pkey TO airplanes_data_pkey;
ALTER TABLE bookings.airplanes_data ADD COLUMN speed integer NOT NULL DEFAULT 800 CONSTRAINT airplanes_data_speed_check CHECK (speed > 0);
ALTER TABLE bookings.airports_data ADD COLUMN country jsonb NOT NULL;
CREATE EXTENSION btree_gist WITH SCHEMA public;
CREATE TABLE bookings.routes (route_no text NOT NULL, validity tstzrange NOT NULL, departure_airport char(3) NOT NULL REFERENCES bookings.airports_data, arrival_airport char(3) NOT NULL REFERENCES bookings.airports_data, airplane_code char(3) NOT NULL REFERENCES bookings.airplanes_data, days_of_week integer[] NOT NULL, scheduled_time time NOT NULL, duration interval NOT NULL, CONSTRAINT routes_no_overlap EXCLUDE USING gist (route_no WITH =, validity WITH &&));
CREATE INDEX routes_departure ON bookings.routes (departure_airport, lower(validity));
ALTER TABLE bookings.flights DROP CONSTRAINT flights_aircraft_code_fkey, DROP CONSTRAINT flights_flight_no_scheduled_departure_key, DROP CONSTRAINT flights_status_check, DROP COLUMN aircraft_code, DROP COLUMN departure_airport, DROP COLUMN arrival_airport;
ALTER TABLE bookings.flights RENAME COLUMN flight_no TO route_no;
ALTER TABLE bookings.flights ALTER COLUMN route_no TYPE text, ALTER COLUMN status TYPE text, ADD CONSTRAINT flights_status_check CHECK (status IN ('Scheduled', 'On Time', 'Delayed', 'Boarding', 'Departed', 'Arrived', 'Cancelled')), ADD CONSTRAINT flights_route_no_scheduled_departure_key UNIQUE (route_no, scheduled_departure);
ALTER TABLE bookings.flights RENAME CONSTRAINT flights_check TO flight_scheduled_check;
ALTER TABLE bookings.flights ALTER COLUMN flight_id DROP DEFAULT;
DROP SEQUENCE bookings.flights_flight_id_seq;
ALTER TABLE bookings.flights ALTER COLUMN flight_id ADD GENERATED ALWAYS AS IDENTITY;
ALTER TABLE bookings.ticket_flights RENAME TO segments;
ALTER TABLE bookings.segments RENAME COLUMN amount TO price;
ALTER INDEX bookings.ticket_flights_pkey RENAME TO segments_pkey;
ALTER TABLE bookings.boarding_passes DROP CONSTRAINT boarding_passes_ticket_no_fkey;
ALTER TABLE bookings.boarding_passes ALTER COLUMN boarding_no DROP NOT NULL, ADD COLUMN boarding_time timestamptz, ADD CONSTRAINT boarding_passes_ticket_no_fkey FOREIGN KEY (ticket_no, flight_id) REFERENCES bookings.segments(ticket_no, flight_id), ADD CONSTRAINT boarding_passes_flight_id_seat_no_key UNIQUE (flight_id, seat_no);
ALTER TABLE bookings.tickets DROP COLUMN contact_data, ADD COLUMN outbound boolean NOT NULL, ADD CONSTRAINT tickets_unique_passenger UNIQUE (book_ref, passenger_id, outbound), ALTER COLUMN passenger_id TYPE text;
ALTER TABLE bookings.seats RENAME COLUMN aircraft_code TO airplane_code;
ALTER TABLE bookings.seats ADD CONSTRAINT seat_fare_conditions_check CHECK (fare_conditions IN ('Economy', 'Comfort', 'Business')), ALTER COLUMN seat_no TYPE text, ALTER COLUMN fare_conditions TYPE text;
CREATE OR REPLACE FUNCTION bookings.lang() RETURNS text LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN COALESCE(current_setting('bookings.lang', true), 'en');
END;
$$;
CREATE VIEW bookings.airplanes AS SELECT ml.airplane_code, ml.model ->> bookings.lang() AS model, ml.range, ml.speed FROM bookings.airplanes_data ml;
CREATE VIEW bookings.airports AS SELECT ml.airport_code, ml.airport_name ->> bookings.lang() AS airport_name, ml.city ->> bookings.lang() AS city, ml.country ->> bookings.lang() AS country, ml.coordinates, ml.timezone FROM bookings.airports_data ml;
CREATE VIEW bookings.timetable AS SELECT f.flight_id, f.route_no, r.departure_airport, r.arrival_airport, f.status, r.airplane_code, f.scheduled_departure AT TIME ZONE dep.timezone AS scheduled_departure_local FROM bookings.flights f JOIN bookings.routes r ON r.route_no = f.route_no AND r.validity @> f.scheduled_departure JOIN bookings.airports dep ON dep.airport_code = r.departure_airport;
COMMENT ON TABLE bookings.routes IS 'Routes';
COMMENT ON COLUMN bookings.routes.validity IS 'Period of validity';
COMMENT ON COLUMN bookings.airplanes_data.range IS 'Maximum flight range, km';
