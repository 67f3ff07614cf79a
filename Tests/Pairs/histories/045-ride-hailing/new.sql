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

-- 2022-04: vehicles out of drivers, positions as points with history
CREATE TABLE vehicle (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    plate varchar(12) NOT NULL,
    country char(2) NOT NULL DEFAULT 'PT',
    kind vehicle_kind NOT NULL,
    seats smallint NOT NULL DEFAULT 4,
    features text[] NOT NULL DEFAULT '{}',
    UNIQUE (country, plate)
);
CREATE TABLE driver_vehicle (
    driver_id uuid REFERENCES driver ON DELETE CASCADE,
    vehicle_id integer REFERENCES vehicle ON DELETE CASCADE,
    current boolean NOT NULL DEFAULT false,
    PRIMARY KEY (driver_id, vehicle_id)
);
CREATE UNIQUE INDEX driver_one_current ON driver_vehicle (driver_id) WHERE current;
CREATE UNIQUE INDEX vehicle_one_driver ON driver_vehicle (vehicle_id) WHERE current;
INSERT INTO vehicle (plate, kind) SELECT plate, kind FROM driver WHERE plate IS NOT NULL;
DROP INDEX driver_online;
ALTER TABLE driver DROP COLUMN plate, DROP COLUMN kind;
CREATE UNLOGGED TABLE driver_position (
    driver_id uuid NOT NULL REFERENCES driver ON DELETE CASCADE,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    pos point NOT NULL,
    heading smallint CHECK (heading >= 0 AND heading < 360)
) WITH (autovacuum_enabled = true, fillfactor = 70);
CREATE INDEX driver_position_pos ON driver_position USING spgist (pos);
CREATE INDEX driver_position_last ON driver_position (driver_id, at DESC);
ALTER TABLE driver DROP COLUMN lat, DROP COLUMN lon, DROP COLUMN seen;
ALTER TABLE driver RENAME COLUMN online TO on_shift;

-- 2022-09: trip columns to points; functions take points; old overload stays one release
DROP VIEW driver_day;
DROP TRIGGER trip_fare ON trip;
DROP FUNCTION set_fare();
DROP FUNCTION estimate(trip);
CREATE FUNCTION distance_km(a point, b point) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    RETURN distance_km(a[1], a[0], b[1], b[0]);
ALTER TABLE trip ADD COLUMN origin point, ADD COLUMN destination point;
UPDATE trip SET origin = point(from_lon, from_lat), destination = point(to_lon, to_lat);
ALTER TABLE trip ALTER COLUMN origin SET NOT NULL, DROP COLUMN from_lat, DROP COLUMN from_lon, DROP COLUMN to_lat, DROP COLUMN to_lon, DROP COLUMN route;
DROP TYPE leg;
ALTER TABLE trip ADD COLUMN crow_km numeric(8,3) GENERATED ALWAYS AS (distance_km(origin, destination)::numeric(8,3)) STORED;
CREATE TYPE vehicle_kind_v2 AS ENUM ('bike', 'scooter', 'car', 'xl', 'wheelchair');
ALTER TABLE vehicle ALTER kind TYPE vehicle_kind_v2 USING (CASE kind WHEN 'van' THEN 'xl' ELSE kind::text END)::vehicle_kind_v2;
ALTER TABLE trip ALTER kind DROP DEFAULT;
ALTER TABLE trip ALTER kind TYPE vehicle_kind_v2[] USING ARRAY[(CASE kind WHEN 'van' THEN 'xl' ELSE kind::text END)::vehicle_kind_v2];
ALTER TABLE trip ALTER kind SET DEFAULT '{car}';
ALTER TABLE trip RENAME kind TO kinds;
ALTER TABLE trip ADD CONSTRAINT trip_some_kind CHECK (cardinality(kinds) > 0);
DROP TYPE vehicle_kind;
ALTER TYPE vehicle_kind_v2 RENAME TO vehicle_kind;
CREATE INDEX trip_kinds ON trip USING gin (kinds) WHERE state = 'requested';
ALTER TYPE trip_state ADD VALUE 'arriving' BEFORE 'picked_up';
ALTER TYPE trip_state ADD VALUE 'no_show';

-- 2023-01: fares table with surge, ratings
CREATE TABLE fare_rule (kind vehicle_kind NOT NULL, valid tstzrange NOT NULL DEFAULT '[,)', base_cents integer NOT NULL, per_km_cents integer NOT NULL, surge numeric(3,2) NOT NULL DEFAULT 1.0 CHECK (surge >= 1));
CREATE EXTENSION IF NOT EXISTS btree_gist;
ALTER TABLE fare_rule ADD CONSTRAINT fare_rule_unambiguous EXCLUDE USING gist (kind WITH =, valid WITH &&);
CREATE FUNCTION estimate(k vehicle_kind, km double precision, at timestamptz DEFAULT now()) RETURNS integer LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT round((f.base_cents + f.per_km_cents * km) * f.surge::double precision)::integer FROM fare_rule f WHERE f.kind = k AND f.valid @> at;
END;
CREATE FUNCTION set_fare() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.fare_cents := estimate(NEW.kinds[1], NEW.crow_km::float8, NEW.requested_at);
    NEW.completed_at := now();
    RETURN NEW;
END $$;
CREATE TRIGGER trip_fare BEFORE UPDATE OF state ON trip FOR EACH ROW WHEN (NEW.state = 'completed' AND OLD.state <> 'completed') EXECUTE FUNCTION set_fare();
CREATE TABLE rating (trip_id bigint NOT NULL REFERENCES trip ON DELETE CASCADE, by_rider boolean NOT NULL, stars smallint NOT NULL CHECK (stars BETWEEN 1 AND 5), words text, PRIMARY KEY (trip_id, by_rider));
ALTER TABLE rider DROP COLUMN rating, ALTER COLUMN prefs TYPE jsonb USING hstore_to_jsonb(prefs), ALTER COLUMN prefs SET DEFAULT '{}';
ALTER TABLE driver DROP COLUMN rating;
DROP EXTENSION hstore;
CREATE MATERIALIZED VIEW driver_rating AS SELECT t.driver_id, round(avg(r.stars), 2) AS rating, count(*) AS n FROM rating r JOIN trip t ON t.id = r.trip_id WHERE r.by_rider GROUP BY t.driver_id WITH NO DATA;
CREATE UNIQUE INDEX driver_rating_driver ON driver_rating (driver_id);
CREATE VIEW driver_day AS SELECT t.driver_id, t.completed_at::date AS day, count(*) AS trips, sum(t.fare_cents) AS earned_cents, sum(t.crow_km) AS km, max(r.rating) AS rating FROM trip t LEFT JOIN driver_rating r USING (driver_id) WHERE t.state = 'completed' GROUP BY t.driver_id, t.completed_at::date;
ALTER TABLE payment DROP CONSTRAINT payment_trip_id_key;
CREATE UNIQUE INDEX payment_ok_once ON payment (trip_id) WHERE ok;
ALTER TABLE payment ADD CONSTRAINT payment_provider_known CHECK (provider = ANY ('{card,wallet,cash}'::text[])) NOT VALID;
