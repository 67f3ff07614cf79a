CREATE TABLE vehicle (id serial PRIMARY KEY, plate varchar(12) NOT NULL, bought date, 
price numeric(10,2),
odometer_km integer NOT NULL DEFAULT 0 
);
CREATE TABLE truck (payload_t numeric(4,1) NOT NULL, axles smallint DEFAULT 2, PRIMARY KEY (id)) INHERITS (vehicle);
CREATE TABLE van (volume_m3 numeric(4,1), PRIMARY KEY (id)) INHERITS (vehicle);
CREATE TABLE trailer (plate varchar(12) PRIMARY KEY, payload_t numeric(4,1));
CREATE TABLE bicycle (frame text) INHERITS (vehicle);
CREATE TABLE driver (id serial PRIMARY KEY, name text NOT NULL, licence 
varchar(10)
);
CREATE TABLE trip (id bigserial PRIMARY KEY, vehicle_id integer NOT NULL, driver_id integer NOT NULL REFERENCES driver, started 
timestamp
NOT NULL DEFAULT now(), ended
timestamp
, km integer);
CREATE INDEX trip_vehicle ON trip (vehicle_id, started);
CREATE FUNCTION vehicle_exists() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM 1 FROM vehicle WHERE id = NEW.vehicle_id; IF NOT FOUND THEN RAISE foreign_key_violation; END IF; RETURN NEW; END $$;
CREATE TRIGGER vehicle_exists BEFORE INSERT ON trip FOR EACH ROW EXECUTE FUNCTION vehicle_exists();
CREATE VIEW fleet AS SELECT v.id, v.plate, p.relname AS kind FROM vehicle v JOIN pg_class p ON p.oid = v.tableoid;

