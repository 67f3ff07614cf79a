CREATE TABLE airports (
    id serial PRIMARY KEY,
    iata char(3) NOT NULL UNIQUE,
    name text
);
CREATE TABLE aircraft (
    id serial PRIMARY KEY,
    reg varchar(8) NOT NULL UNIQUE,
    seats int NOT NULL
);
CREATE TABLE flights (
    id serial PRIMARY KEY,
    no varchar(7) NOT NULL,
    dep_id int NOT NULL REFERENCES airports,
    arr_id int NOT NULL REFERENCES airports,
    aircraft_id int REFERENCES aircraft ON DELETE SET NULL,
    dep_at timestamptz NOT NULL,
    CONSTRAINT differs CHECK (dep_id <> arr_id),
    UNIQUE (no, dep_at)
);
CREATE INDEX flights_route ON flights (dep_id, arr_id);
CREATE TABLE passengers (
    id serial PRIMARY KEY,
    name text NOT NULL,
    referred_by int REFERENCES passengers
);
CREATE TABLE tickets (
    id serial PRIMARY KEY,
    flight_id int NOT NULL REFERENCES flights,
    passenger_id int NOT NULL REFERENCES passengers,
    seat varchar(4),
    UNIQUE (flight_id, seat),
    UNIQUE (id, flight_id)
);
CREATE TABLE bags (
    tag bigint PRIMARY KEY,
    ticket_id int NOT NULL,
    flight_id int NOT NULL,
    kg real,
    FOREIGN KEY (ticket_id, flight_id) REFERENCES tickets (id, flight_id) ON DELETE CASCADE
);
CREATE FUNCTION seats_left(f int) RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT a.seats - count(t.id) FROM public.flights x JOIN public.aircraft a ON a.id = x.aircraft_id LEFT JOIN public.tickets t ON t.flight_id = x.id WHERE x.id = f GROUP BY a.seats
$$;
CREATE VIEW departures AS SELECT f.id, f.no, d.iata AS dep, a.iata AS arr, f.dep_at, seats_left(f.id) AS left FROM flights f JOIN airports d ON d.id = f.dep_id JOIN airports a ON a.id = f.arr_id;
CREATE VIEW manifest AS SELECT t.flight_id, p.id AS passenger_id, p.name, t.seat FROM tickets t JOIN passengers p ON p.id = t.passenger_id;
CREATE FUNCTION bag_limit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.kg > 32 THEN RAISE EXCEPTION 'too heavy'; END IF; RETURN NEW; END $$;
CREATE TRIGGER bag_limit BEFORE INSERT OR UPDATE OF kg, ticket_id ON bags FOR EACH ROW EXECUTE FUNCTION bag_limit();
