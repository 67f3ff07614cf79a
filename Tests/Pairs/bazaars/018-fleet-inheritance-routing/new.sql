CREATE SCHEMA fleet;
CREATE TABLE fleet.vehicle (
    id serial PRIMARY KEY,
    plate text NOT NULL,
    mileage numeric(9,1) NOT NULL DEFAULT 0,
    bought date
    , retired boolean NOT NULL DEFAULT false
    , CONSTRAINT vehicle_mileage CHECK (mileage >= 0)
);
CREATE TABLE fleet.truck (payload_kg integer NOT NULL, PRIMARY KEY (id)) INHERITS (fleet.vehicle);
CREATE TABLE fleet.bus (seats smallint NOT NULL CHECK (seats > 8), PRIMARY KEY (id)) INHERITS (fleet.vehicle);
CREATE TABLE fleet.electric (battery_kwh numeric(6,1), range_km smallint);
CREATE TABLE fleet.ebus (PRIMARY KEY (id)) INHERITS (fleet.bus, fleet.electric);
CREATE UNIQUE INDEX truck_plate ON fleet.truck (plate);
CREATE UNIQUE INDEX bus_plate ON fleet.bus (plate);
CREATE UNIQUE INDEX ebus_plate ON fleet.ebus (plate);
CREATE TABLE fleet.trip (id bigserial PRIMARY KEY, vehicle_id integer NOT NULL, km integer NOT NULL, at timestamptz DEFAULT now());
CREATE FUNCTION fleet.add_km() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE fleet.vehicle SET mileage = mileage + new.km WHERE id = new.vehicle_id; RETURN new; END $$;
CREATE TRIGGER trip_km AFTER INSERT OR UPDATE OF km ON fleet.trip FOR EACH ROW WHEN (new.km > 0) EXECUTE FUNCTION fleet.add_km();
CREATE VIEW fleet.all_vehicles AS SELECT v.tableoid::regclass AS kind, v.id, v.plate, v.mileage FROM fleet.vehicle v
    WHERE NOT v.retired
;
CREATE RULE vehicle_ins AS ON INSERT TO fleet.all_vehicles DO INSTEAD INSERT INTO fleet.vehicle (plate, mileage) VALUES (new.plate, new.mileage);
CREATE RULE vehicle_del AS ON DELETE TO fleet.all_vehicles DO INSTEAD UPDATE fleet.vehicle SET retired = true WHERE id = old.id;
CREATE RULE no_direct AS ON INSERT TO fleet.vehicle WHERE new.plate LIKE 'BUS%' DO INSTEAD INSERT INTO fleet.bus (plate, seats) VALUES (new.plate, 50);
ALTER TABLE fleet.vehicle OWNER TO fleet_owner;
ALTER TABLE fleet.truck OWNER TO fleet_owner;
GRANT SELECT, INSERT ON fleet.all_vehicles TO fleet_app;
GRANT DELETE ON fleet.all_vehicles TO fleet_app;
ALTER TABLE fleet.truck ALTER COLUMN mileage SET DEFAULT 100;
ALTER TABLE fleet.bus SET (fillfactor = 90);
