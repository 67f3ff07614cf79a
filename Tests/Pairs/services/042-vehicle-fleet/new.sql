CREATE SCHEMA fleet;
CREATE TYPE fleet.fuel AS ENUM ('petrol', 'diesel', 'electric');
CREATE DOMAIN fleet.vin AS char(17) CHECK (VALUE ~ '^[A-HJ-NPR-Z0-9]{17}$');
CREATE DOMAIN fleet.km AS
  numeric(9,1)
  CHECK (VALUE >= 0);
CREATE TABLE fleet.vehicle (vin fleet.vin PRIMARY KEY, plate text UNIQUE, fuel
  fleet.fuel
  DEFAULT 'petrol', odo fleet.km NOT NULL DEFAULT 0, bought date
);
CREATE TABLE fleet.driver (id serial PRIMARY KEY, name text NOT NULL, licence text NOT NULL, licence_expires date
  NOT NULL
);
CREATE TABLE fleet.trip (id bigserial PRIMARY KEY, vin fleet.vin NOT NULL, driver_id int, start_km fleet.km NOT NULL, end_km fleet.km, started timestamptz NOT NULL, ended timestamptz, dist
  numeric
  GENERATED ALWAYS AS (end_km - start_km) STORED,
  CONSTRAINT trip_vin_fkey FOREIGN KEY (vin) REFERENCES fleet.vehicle,
  CONSTRAINT trip_driver_id_fkey FOREIGN KEY (driver_id) REFERENCES fleet.driver
    ON DELETE SET DEFAULT
, CONSTRAINT km_up CHECK (end_km >= start_km));
CREATE TABLE fleet.refuel (vin fleet.vin NOT NULL REFERENCES fleet.vehicle, at timestamptz NOT NULL, litres numeric(6,2), cost numeric(8,2)
, kwh numeric(6,2), CHECK (num_nonnulls(litres, kwh) = 1)
);
CREATE INDEX trip_open ON fleet.trip (vin) WHERE ended IS NULL;
CREATE UNIQUE INDEX refuel_vin_at ON fleet.refuel (vin, at);
ALTER TABLE fleet.refuel REPLICA IDENTITY USING INDEX refuel_vin_at;
ALTER TABLE fleet.refuel ALTER vin SET NOT NULL;
CREATE VIEW fleet.consumption AS SELECT v.vin, v.fuel, sum(r.litres) / nullif(sum(t.dist), 0) * 100 AS l_per_100 FROM fleet.vehicle v LEFT JOIN fleet.refuel r USING (vin) LEFT JOIN fleet.trip t USING (vin) GROUP BY v.vin;
CREATE VIEW fleet.electric AS SELECT * FROM fleet.vehicle WHERE fuel = 'electric'
  WITH CASCADED CHECK OPTION
;
CREATE VIEW fleet.worst AS SELECT c.vin, c.fuel, c.l_per_100, v.plate FROM fleet.consumption c JOIN fleet.vehicle v USING (vin) ORDER BY c.l_per_100 DESC NULLS LAST FETCH FIRST 10 ROWS
  WITH TIES
;
CREATE FUNCTION fleet.close_trip(t bigint, km fleet.km) RETURNS
  fleet.trip
 LANGUAGE sql AS $$
  UPDATE fleet.trip SET end_km = km, ended = now() WHERE id = t
  RETURNING *
 $$;
CREATE FUNCTION fleet.sync_odo() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE fleet.vehicle SET odo = NEW.end_km WHERE vin = NEW.vin; RETURN NEW; END $$;
CREATE TRIGGER sync_odo AFTER UPDATE OF end_km ON fleet.trip FOR EACH ROW WHEN (NEW.end_km IS NOT NULL) EXECUTE FUNCTION fleet.sync_odo(
'v2', 'odo'
);

