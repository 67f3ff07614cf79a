CREATE SCHEMA bookings;
CREATE SCHEMA ops;
CREATE TYPE bookings.fare AS ENUM ('Economy', 'Business');
CREATE TYPE ops.flight_status AS ENUM ('Scheduled', 'On Time', 'Delayed', 'Departed', 'Arrived', 'Cancelled');
CREATE DOMAIN bookings.iata AS char(3);
CREATE TABLE bookings.airports_data (
    airport_code bookings.iata PRIMARY KEY,
    airport_name jsonb NOT NULL,
    city jsonb NOT NULL,
    coordinates point NOT NULL,
    timezone text NOT NULL
);
CREATE VIEW bookings.airports AS SELECT airport_code, airport_name ->> 'en' AS airport_name, city ->> 'en' AS city, coordinates, timezone FROM bookings.airports_data;
CREATE TABLE bookings.aircrafts_data (
    aircraft_code char(3) PRIMARY KEY,
    model jsonb NOT NULL,
    range integer NOT NULL CONSTRAINT aircrafts_range_check CHECK (range > 0)
);
CREATE TABLE bookings.seats (
    aircraft_code char(3) NOT NULL REFERENCES bookings.aircrafts_data ON DELETE CASCADE,
    seat_no varchar(4) NOT NULL,
    fare bookings.fare NOT NULL,
    PRIMARY KEY (aircraft_code, seat_no)
);
CREATE TABLE ops.flights (
    flight_id serial PRIMARY KEY,
    flight_no char(6) NOT NULL,
    scheduled_departure timestamptz NOT NULL,
    scheduled_arrival timestamptz NOT NULL,
    departure_airport bookings.iata NOT NULL REFERENCES bookings.airports_data,
    arrival_airport bookings.iata NOT NULL REFERENCES bookings.airports_data,
    status ops.flight_status NOT NULL,
    aircraft_code char(3) NOT NULL REFERENCES bookings.aircrafts_data,
    actual_departure timestamptz,
    actual_arrival timestamptz,
    UNIQUE (flight_no, scheduled_departure),
    CHECK (scheduled_arrival > scheduled_departure)
);
CREATE VIEW ops.flights_v AS SELECT f.flight_id, f.flight_no, f.scheduled_departure, timezone(dep.timezone, f.scheduled_departure) AS local, f.scheduled_arrival - f.scheduled_departure AS duration, dep.city AS from_city, arr.city AS to_city, f.status FROM ops.flights f JOIN bookings.airports dep ON dep.airport_code = f.departure_airport JOIN bookings.airports arr ON arr.airport_code = f.arrival_airport;
CREATE TABLE bookings.bookings (
    book_ref char(6) PRIMARY KEY,
    book_date timestamptz NOT NULL DEFAULT now(),
    total_amount numeric(10,2) NOT NULL
);
CREATE TABLE bookings.tickets (
    ticket_no char(13) PRIMARY KEY,
    book_ref char(6) NOT NULL REFERENCES bookings.bookings,
    passenger_id varchar(20) NOT NULL,
    passenger_name text NOT NULL,
    contact_data jsonb
);
CREATE TABLE bookings.ticket_flights (
    ticket_no char(13) NOT NULL REFERENCES bookings.tickets,
    flight_id integer NOT NULL REFERENCES ops.flights,
    fare bookings.fare NOT NULL,
    amount numeric(10,2) NOT NULL CHECK (amount >= 0),
    PRIMARY KEY (ticket_no, flight_id)
);
CREATE TABLE bookings.boarding_passes (
    ticket_no char(13) NOT NULL,
    flight_id integer NOT NULL,
    boarding_no integer,
    seat_no varchar(4) NOT NULL,
    PRIMARY KEY (ticket_no, flight_id),
    UNIQUE (flight_id, boarding_no),
    UNIQUE (flight_id, seat_no),
    FOREIGN KEY (ticket_no, flight_id) REFERENCES bookings.ticket_flights
);
CREATE MATERIALIZED VIEW ops.city_pairs AS SELECT from_city, to_city, count(*) AS flights FROM ops.flights_v GROUP BY 1, 2;
CREATE INDEX ON ops.city_pairs (from_city);
CREATE FUNCTION bookings.now() RETURNS timestamptz
    LANGUAGE sql IMMUTABLE
    AS $$ SELECT '2017-08-15 18:00:00+03'::timestamptz $$;
CREATE FUNCTION bookings.lang() RETURNS text
    LANGUAGE sql STABLE
    AS $$ SELECT current_setting('bookings.lang', true) $$;
CREATE FUNCTION ops.status_order() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NEW.status < OLD.status THEN RAISE EXCEPTION 'status goes back';
    END IF;
    RETURN NEW;
END;
$$;
CREATE TRIGGER status_order BEFORE UPDATE OF status ON ops.flights FOR EACH ROW EXECUTE FUNCTION ops.status_order();
COMMENT ON VIEW ops.flights_v IS 'Flights with airports';
COMMENT ON COLUMN bookings.bookings.book_ref IS 'Booking number';
