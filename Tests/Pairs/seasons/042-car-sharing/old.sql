CREATE TYPE fuel AS ENUM ('petrol','diesel');
CREATE TABLE vehicle (plate varchar(10) PRIMARY KEY, model text, fuel fuel, km int DEFAULT 0, station int);
CREATE TABLE station (id serial PRIMARY KEY, name text, lat real, lon real);
ALTER TABLE vehicle ADD CONSTRAINT vehicle_station FOREIGN KEY (station) REFERENCES station;
CREATE TABLE driver (id serial PRIMARY KEY, name text, licence text UNIQUE);
CREATE TABLE trip (id serial PRIMARY KEY, plate varchar(10) REFERENCES vehicle, driver int REFERENCES driver, t0 timestamp, t1 timestamp, km int);
CREATE FUNCTION add_km() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN UPDATE vehicle SET km = km + NEW.km WHERE plate = NEW.plate; RETURN NEW; END';
CREATE TRIGGER trip_km AFTER INSERT ON trip FOR EACH ROW EXECUTE FUNCTION add_km();
CREATE VIEW fleet AS SELECT v.plate, v.model, v.km, s.name AS station FROM vehicle v LEFT JOIN station s ON s.id = v.station;
