CREATE SCHEMA fleet;
CREATE TYPE fleet.fuel AS ENUM ('petrol','diesel'
);
CREATE TYPE fleet.geo AS ENUM ('wgs84');
CREATE TABLE fleet.depots (id smallint GENERATED
BY DEFAULT
 AS IDENTITY
 PRIMARY KEY, name text NOT NULL UNIQUE, location
text
);
CREATE TABLE fleet.vehicles (
vin char(17) PRIMARY KEY, plate text UNIQUE,
 fuel fleet.fuel DEFAULT 'diesel' NOT NULL, depot_id smallint REFERENCES fleet.depots
ON DELETE SET NULL);
CREATE TABLE fleet.drivers (id serial PRIMARY KEY, name text NOT NULL, licence_no
varchar(20)
 UNIQUE, classes
varchar(20)
);
CREATE TABLE fleet.trips (id bigserial PRIMARY KEY, vin char(17) REFERENCES fleet.vehicles, driver_id integer REFERENCES fleet.drivers, started timestamp, ended timestamp, km real, CHECK (ended >= started));
CREATE TABLE fleet.positions (vin char(17) NOT NULL, at timestamp NOT NULL, lat double precision, lon double precision, speed smallint, PRIMARY KEY (vin, at));
CREATE INDEX positions_at ON fleet.positions USING brin (at);
CREATE FUNCTION fleet.distance(lat1 double precision, lon1 double precision, lat2 double precision, lon2 double precision) RETURNS double precision LANGUAGE sql IMMUTABLE AS $$ SELECT sqrt((lat1 - lat2) ^ 2 + (lon1 - lon2) ^ 2) $$;
CREATE VIEW fleet.last_position AS SELECT DISTINCT ON (
vin) vin, at, lat, lon FROM fleet.positions ORDER BY vin, at DESC;
CREATE VIEW fleet.vehicle_distance AS SELECT v.vin, v.plate,
fleet.distance(p.lat, p.lon, 48.2, 16.37) AS dist FROM fleet.vehicles v JOIN fleet.last_position p ON p.vin = v.vin;
CREATE MATERIALIZED VIEW fleet.km_by_driver AS SELECT d.name, sum(t.km) AS km FROM fleet.trips t JOIN fleet.drivers d ON d.id = t.driver_id GROUP BY d.name;
CREATE INDEX km_by_driver_km ON fleet.km_by_driver (km
);
CREATE FUNCTION fleet.end_trip() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.ended := COALESCE(NEW.ended, now()); RETURN NEW; END $$;
CREATE TRIGGER end_trip BEFORE UPDATE ON fleet.trips FOR EACH ROW EXECUTE FUNCTION fleet.end_trip();
