CREATE SCHEMA fleet;
CREATE TABLE fleet.vehicle (
    id serial PRIMARY KEY,
    plate text NOT NULL,
    mileage integer NOT NULL DEFAULT 0,
    bought date
    , CONSTRAINT vehicle_mileage CHECK (mileage >= 0)
);
CREATE TABLE fleet.truck (payload_kg integer NOT NULL, PRIMARY KEY (id)) INHERITS (fleet.vehicle);
CREATE TABLE fleet.bus (seats smallint NOT NULL CHECK (seats > 8), PRIMARY KEY (id)) INHERITS (fleet.vehicle);
CREATE UNIQUE INDEX truck_plate ON fleet.truck (plate);
CREATE UNIQUE INDEX bus_plate ON fleet.bus (plate);
CREATE TABLE fleet.trip (id bigserial PRIMARY KEY, vehicle_id integer NOT NULL, km integer NOT NULL, at timestamptz DEFAULT now());
CREATE FUNCTION fleet.add_km() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE fleet.vehicle SET mileage = mileage + new.km WHERE id = new.vehicle_id; RETURN new; END $$;
CREATE TRIGGER trip_km AFTER INSERT ON fleet.trip FOR EACH ROW EXECUTE FUNCTION fleet.add_km();
CREATE VIEW fleet.all_vehicles AS SELECT v.tableoid::regclass AS kind, v.id, v.plate, v.mileage FROM fleet.vehicle v
;
CREATE RULE vehicle_ins AS ON INSERT TO fleet.all_vehicles DO INSTEAD INSERT INTO fleet.vehicle (plate, mileage) VALUES (new.plate, new.mileage);
CREATE RULE no_direct AS ON INSERT TO fleet.vehicle WHERE new.plate LIKE 'BUS%' DO INSTEAD INSERT INTO fleet.bus (plate, seats) VALUES (new.plate, 50);
ALTER TABLE fleet.vehicle OWNER TO fleet_owner;
GRANT SELECT, INSERT ON fleet.all_vehicles TO fleet_app;
ALTER TABLE fleet.bus SET (fillfactor = 90);
