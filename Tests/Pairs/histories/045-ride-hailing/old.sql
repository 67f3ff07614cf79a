CREATE EXTENSION IF NOT EXISTS hstore;
CREATE TYPE vehicle_kind AS ENUM ('car', 'van', 'bike');
CREATE TYPE trip_state AS ENUM ('requested', 'accepted', 'picked_up', 'completed', 'cancelled');
CREATE TYPE leg AS (at timestamptz, lat double precision, lon double precision);
CREATE TABLE rider (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), phone varchar(20) NOT NULL UNIQUE, name text, rating numeric(3,2) DEFAULT 5, prefs hstore);
CREATE TABLE driver (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), phone varchar(20) NOT NULL UNIQUE, name text NOT NULL, rating numeric(3,2) DEFAULT 5, plate varchar(12), kind vehicle_kind NOT NULL DEFAULT 'car', online boolean NOT NULL DEFAULT false, lat double precision, lon double precision, seen timestamptz);
CREATE INDEX driver_online ON driver (kind) WHERE online;
CREATE TABLE trip (
    id bigserial PRIMARY KEY,
    rider_id uuid NOT NULL REFERENCES rider,
    driver_id uuid REFERENCES driver,
    state trip_state NOT NULL DEFAULT 'requested',
    kind vehicle_kind NOT NULL DEFAULT 'car',
    from_lat double precision NOT NULL, from_lon double precision NOT NULL,
    to_lat double precision, to_lon double precision,
    route leg[],
    requested_at timestamptz NOT NULL DEFAULT now(),
    completed_at timestamptz,
    fare_cents integer
);
CREATE INDEX trip_rider ON trip (rider_id, requested_at DESC);
CREATE INDEX trip_driver ON trip (driver_id, requested_at DESC);
CREATE UNIQUE INDEX trip_active_per_driver ON trip (driver_id) WHERE state IN ('accepted', 'picked_up');
CREATE TABLE payment (id bigserial PRIMARY KEY, trip_id bigint NOT NULL UNIQUE REFERENCES trip, amount_cents integer NOT NULL CHECK (amount_cents > 0), provider text, ok boolean);
CREATE FUNCTION distance_km(a double precision, b double precision, c double precision, d double precision) RETURNS double precision LANGUAGE sql IMMUTABLE AS $$ SELECT 6371 * 2 * asin(sqrt(sin(radians(c - a) / 2) ^ 2 + cos(radians(a)) * cos(radians(c)) * sin(radians(d - b) / 2) ^ 2)) $$;
CREATE FUNCTION estimate(t trip) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT (250 + 120 * distance_km(t.from_lat, t.from_lon, t.to_lat, t.to_lon))::int $$;
CREATE FUNCTION set_fare() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.state = 'completed' THEN NEW.fare_cents := estimate(NEW); NEW.completed_at := now(); END IF; RETURN NEW; END $$;
CREATE TRIGGER trip_fare BEFORE UPDATE ON trip FOR EACH ROW EXECUTE FUNCTION set_fare();
CREATE VIEW driver_day AS SELECT driver_id, date_trunc('day', completed_at) AS day, count(*) AS trips, sum(fare_cents) AS earned FROM trip WHERE state = 'completed' GROUP BY 1, 2;
