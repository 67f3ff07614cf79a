CREATE TYPE flight_status AS ENUM ('scheduled','departed','arrived','cancelled');
CREATE TYPE cabin AS ENUM ('Y','W','J','F');
CREATE TABLE airports (
    code character(3) PRIMARY KEY,
    name text NOT NULL,
    city text NOT NULL,
    country char(2) NOT NULL,
    tz text NOT NULL,
    elevation_ft integer
);
CREATE TABLE aircraft_types (
    code varchar(4) PRIMARY KEY,
    name text NOT NULL,
    range_km integer CHECK (range_km > 0),
    seats text,
    smallint_dummy integer
);
CREATE TABLE aircraft (
    tail_no varchar(8) PRIMARY KEY,
    type_code varchar(4) NOT NULL REFERENCES aircraft_types,
    delivered date,
    retired date
);
CREATE TABLE routes (
    id serial PRIMARY KEY,
    origin character(3) NOT NULL REFERENCES airports,
    dest character(3) NOT NULL REFERENCES airports,
    distance_km integer,
    UNIQUE (origin, dest),
    CHECK (origin <> dest)
);
CREATE TABLE flights (
    id serial PRIMARY KEY,
    flight_no varchar(7) NOT NULL,
    route_id integer NOT NULL REFERENCES routes,
    std timestamp NOT NULL,
    sta timestamp NOT NULL,
    atd timestamp,
    ata timestamp,
    tail_no varchar(8) REFERENCES aircraft,
    status flight_status DEFAULT 'scheduled' NOT NULL,
    UNIQUE (flight_no, std)
);
CREATE INDEX flights_status ON flights (status) WHERE status = ANY (ARRAY['scheduled'::flight_status, 'departed'::flight_status]);
CREATE TABLE flight_crew (
    flight_id integer NOT NULL REFERENCES flights ON DELETE CASCADE,
    staff_no integer NOT NULL,
    role varchar(20) NOT NULL,
    PRIMARY KEY (flight_id, staff_no)
);
CREATE TABLE passengers (
    id serial PRIMARY KEY,
    surname text NOT NULL,
    given text NOT NULL,
    passport varchar(20),
    nationality char(2),
    frequent_flyer_no text
);
CREATE TABLE bookings (
    pnr char(6) PRIMARY KEY,
    booked_at timestamp with time zone DEFAULT now() NOT NULL,
    contact jsonb
);
CREATE TABLE tickets (
    ticket_no numeric(13) PRIMARY KEY,
    pnr char(6) NOT NULL REFERENCES bookings,
    passenger_id integer NOT NULL REFERENCES passengers,
    fare numeric(10,2) NOT NULL,
    cabin cabin DEFAULT 'Y' NOT NULL
);
CREATE INDEX ix_tickets_pnr ON tickets USING btree (pnr);
CREATE TABLE coupons (
    ticket_no numeric(13) NOT NULL REFERENCES tickets ON DELETE CASCADE,
    seq smallint NOT NULL,
    flight_id integer NOT NULL REFERENCES flights,
    seat varchar(4),
    PRIMARY KEY (ticket_no, seq)
);
CREATE FUNCTION on_time(f flights) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT f.atd <= f.std + interval '15 minutes' $$;
CREATE VIEW punctuality AS SELECT route_id, avg(CASE WHEN on_time(f.*) THEN 1 ELSE 0 END) AS ratio FROM flights f GROUP BY route_id;
CREATE VIEW departures AS SELECT
f.flight_no,
 a.name, f.std FROM flights f JOIN routes r ON r.id = f.route_id JOIN airports a ON a.code = r.dest;
CREATE VIEW departures_today AS SELECT * FROM departures WHERE std::date = CURRENT_DATE;
