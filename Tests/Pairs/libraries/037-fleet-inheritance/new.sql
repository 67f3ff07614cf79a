CREATE TABLE vehicle (id serial PRIMARY KEY, plate varchar(12) NOT NULL, bought date, 
price numeric(12,2) CHECK (price > 0), vin char(17),
odometer_km integer NOT NULL DEFAULT 0 
CONSTRAINT odometer_sane CHECK (odometer_km BETWEEN 0 AND 5000000)
);
CREATE TABLE electric (battery_kwh numeric(6,1) NOT NULL, range_km integer, CONSTRAINT battery CHECK (battery_kwh > 0));
CREATE TABLE truck (payload_kg integer NOT NULL, axles smallint NOT NULL DEFAULT 3, PRIMARY KEY (id), UNIQUE (plate)) INHERITS (vehicle);
CREATE TABLE van (volume_m3 numeric(5,2), PRIMARY KEY (id), UNIQUE (plate)) INHERITS (vehicle);
CREATE TABLE e_van (charger text DEFAULT 'CCS', PRIMARY KEY (id)) INHERITS (van, electric);
ALTER TABLE e_van ALTER COLUMN range_km SET DEFAULT 250;
CREATE TABLE trailer (coupling text NOT NULL DEFAULT 'ball', PRIMARY KEY (id)) INHERITS (vehicle);
CREATE TABLE bicycle (id serial PRIMARY KEY, frame text NOT NULL UNIQUE);
CREATE TABLE driver (id serial PRIMARY KEY, name text NOT NULL, licence 
text[] NOT NULL DEFAULT '{B}'::text[]
);
CREATE TABLE trip (id bigserial PRIMARY KEY, vehicle_id integer NOT NULL, driver_id integer NOT NULL REFERENCES driver, started 
timestamptz
NOT NULL DEFAULT now(), ended
timestamptz
, km integer);
CREATE INDEX trip_vehicle ON trip (vehicle_id, started);
CREATE FUNCTION vehicle_exists() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NOT EXISTS (SELECT FROM public.vehicle v WHERE v.id = NEW.vehicle_id) THEN RAISE foreign_key_violation USING MESSAGE = format('no vehicle %s', NEW.vehicle_id); END IF; UPDATE public.vehicle SET odometer_km = odometer_km + coalesce(NEW.km, 0) WHERE id = NEW.vehicle_id; RETURN NEW; END $$;
CREATE TRIGGER vehicle_exists BEFORE INSERT ON trip FOR EACH ROW EXECUTE FUNCTION vehicle_exists();
CREATE VIEW fleet AS SELECT v.id, v.plate, v.vin, v.tableoid::regclass::text AS kind, e.battery_kwh IS NOT NULL AS electric FROM vehicle v LEFT JOIN e_van e USING (id);
CREATE VIEW heavy AS SELECT * FROM truck WHERE payload_kg > 7500 WITH CHECK OPTION;

