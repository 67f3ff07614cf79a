CREATE DOMAIN iata_code AS character varying(3) CHECK (VALUE ~ '^[A-Z0-9]{3}$'::text);
CREATE TYPE flight_status AS ENUM ('scheduled','boarding','departed','landed','cancelled','diverted');
CREATE TYPE cabin AS ENUM ('Y','W','J','F');
CREATE TABLE airports (
    code iata_code PRIMARY KEY,
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
    mtow_kg integer
);
CREATE TABLE aircraft (
    tail_no varchar(8) PRIMARY KEY,
    type_code varchar(4) NOT NULL REFERENCES aircraft_types,
    delivered date,
    retired date
);
CREATE TABLE routes (
    id serial PRIMARY KEY,
    origin iata_code NOT NULL REFERENCES airports,
    dest iata_code NOT NULL REFERENCES airports,
    distance_km integer,
    UNIQUE (origin, dest),
    CHECK (origin <> dest)
);
CREATE TABLE flights (
    id bigserial,
    carrier char(2) DEFAULT 'XX' NOT NULL,
    flight_num smallint NOT NULL,
    op_date date NOT NULL,
    route_id integer NOT NULL REFERENCES routes,
    std timestamp with time zone NOT NULL,
    sta timestamp with time zone NOT NULL,
    atd timestamp with time zone,
    ata timestamp with time zone,
    tail_no varchar(8) REFERENCES aircraft,
    status flight_status DEFAULT 'scheduled' NOT NULL,
    delay interval GENERATED ALWAYS AS (atd - std) STORED,
    PRIMARY KEY (op_date, id),
    UNIQUE (carrier, flight_num, op_date)
) PARTITION BY RANGE (op_date);
CREATE TABLE flights_2023 PARTITION OF flights FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE flights_2024 PARTITION OF flights FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE INDEX flights_status ON flights (status) WHERE status = ANY (ARRAY['scheduled'::flight_status, 'departed'::flight_status]);
CREATE TABLE staff (
    staff_no integer PRIMARY KEY,
    full_name text NOT NULL,
    base iata_code REFERENCES airports,
    licence varchar(20) UNIQUE
);
CREATE TABLE flight_crew (
    op_date date NOT NULL,
    flight_id bigint NOT NULL,
    staff_no integer NOT NULL REFERENCES staff,
    role varchar(20) NOT NULL,
    PRIMARY KEY (op_date, flight_id, staff_no),
    CONSTRAINT flight_crew_flight_fk FOREIGN KEY (op_date, flight_id) REFERENCES flights ON DELETE CASCADE
);
CREATE TABLE passengers (
    id serial PRIMARY KEY,
    surname text NOT NULL,
    given text NOT NULL,
    passport varchar(20),
    nationality char(2),
    frequent_flyer_no text
);
CREATE UNIQUE INDEX passengers_passport ON passengers (nationality, passport) NULLS NOT DISTINCT;
CREATE TABLE bookings (
    pnr char(6) PRIMARY KEY,
    booked_at timestamp with time zone DEFAULT now() NOT NULL,
    contact jsonb
);
CREATE TABLE tickets (
    ticket_no char(13) PRIMARY KEY,
    pnr char(6) NOT NULL REFERENCES bookings,
    passenger_id integer NOT NULL REFERENCES passengers,
    fare numeric(12,2) NOT NULL,
    fare_currency char(3) DEFAULT 'USD' NOT NULL,
    cabin cabin DEFAULT 'Y' NOT NULL,
    taxes jsonb
);
CREATE INDEX ix_tickets_pnr ON tickets USING btree (pnr);
CREATE TABLE coupons (
    ticket_no char(13) NOT NULL REFERENCES tickets ON DELETE CASCADE,
    seq smallint NOT NULL,
    op_date date NOT NULL,
    flight_id bigint NOT NULL,
    seat varchar(4),
    boarded_at timestamp with time zone,
    PRIMARY KEY (ticket_no, seq),
    FOREIGN KEY (op_date, flight_id) REFERENCES flights,
    UNIQUE (op_date, flight_id, seat)
);
CREATE FUNCTION on_time(f flights, tolerance interval DEFAULT '00:15:00') RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT f.delay <= tolerance $$;
CREATE VIEW punctuality AS SELECT route_id, avg(CASE WHEN on_time(f.*) THEN 1 ELSE 0 END) AS ratio FROM flights f GROUP BY route_id;
CREATE VIEW departures AS SELECT
f.carrier::text || f.flight_num AS flight_no,
 a.name, f.std FROM flights f JOIN routes r ON r.id = f.route_id JOIN airports a ON a.code = r.dest;
CREATE VIEW departures_today AS SELECT * FROM departures WHERE std::date = CURRENT_DATE;
