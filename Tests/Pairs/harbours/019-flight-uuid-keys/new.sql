CREATE TABLE airports (
    iata char(3) PRIMARY KEY,
    name text
);
CREATE TABLE aircraft (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    reg varchar(8) NOT NULL UNIQUE,
    seats smallint NOT NULL CHECK (seats > 0)
);
CREATE TABLE flights (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    legacy_id int UNIQUE,
    no varchar(7) NOT NULL,
    dep char(3) NOT NULL REFERENCES airports ON UPDATE CASCADE,
    arr char(3) NOT NULL REFERENCES airports ON UPDATE CASCADE,
    aircraft_id bigint REFERENCES aircraft ON DELETE SET NULL,
    dep_at timestamptz NOT NULL,
    CONSTRAINT differs CHECK (dep <> arr),
    UNIQUE (no, dep_at)
);
CREATE INDEX flights_route ON flights (dep, arr);
CREATE TABLE passengers (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    name text NOT NULL,
    referred_by uuid REFERENCES passengers ON DELETE SET NULL
);
CREATE TABLE tickets (
    flight_id uuid NOT NULL REFERENCES flights,
    no int NOT NULL,
    passenger_id uuid NOT NULL REFERENCES passengers,
    seat varchar(4),
    CONSTRAINT tickets_pkey PRIMARY KEY (flight_id, no),
    CONSTRAINT seat_once UNIQUE (flight_id, seat) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE TABLE bags (
    tag uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    flight_id uuid NOT NULL,
    ticket_no int NOT NULL,
    kg numeric(4,1) CHECK (kg <= 32),
    FOREIGN KEY (flight_id, ticket_no) REFERENCES tickets ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE FUNCTION seats_left(f uuid) RETURNS int LANGUAGE sql STABLE AS $$
  SELECT (a.seats - count(t.no))::int FROM public.flights x JOIN public.aircraft a ON a.id = x.aircraft_id LEFT JOIN public.tickets t ON t.flight_id = x.id WHERE x.id = f GROUP BY a.seats
$$;
CREATE VIEW departures AS SELECT f.id, f.no, f.dep, f.arr, f.dep_at, seats_left(f.id) AS left FROM flights f;
CREATE VIEW manifest AS SELECT t.flight_id, p.id AS passenger_id, p.name, t.seat FROM tickets t JOIN passengers p ON p.id = t.passenger_id;
