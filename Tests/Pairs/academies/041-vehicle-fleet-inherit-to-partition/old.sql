CREATE TABLE position_log (vehicle_id int NOT NULL, at timestamptz NOT NULL, lat float8, lon float8, speed int);
CREATE TABLE position_log_2022 (CHECK (at >= '2022-01-01 00:00+00' AND at < '2023-01-01 00:00+00')) INHERITS (position_log);
CREATE TABLE position_log_2023 (CHECK (at >= '2023-01-01 00:00+00' AND at < '2024-01-01 00:00+00')) INHERITS (position_log);
CREATE INDEX position_log_2022_at ON position_log_2022 (at);
CREATE INDEX position_log_2023_at ON position_log_2023 (at);
CREATE FUNCTION position_route() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
 IF NEW.at < '2023-01-01 00:00+00' THEN INSERT INTO position_log_2022 VALUES (NEW.*); ELSE INSERT INTO position_log_2023 VALUES (NEW.*); END IF; RETURN NULL; END $$;
CREATE TRIGGER route BEFORE INSERT ON position_log FOR EACH ROW EXECUTE FUNCTION position_route();
CREATE TABLE vehicle (id serial PRIMARY KEY, plate varchar(8) NOT NULL UNIQUE, vin char(17), driver text);
CREATE TABLE fuel (id serial PRIMARY KEY, vehicle_id int REFERENCES vehicle, gallons numeric(8,2), odometer int);
CREATE TABLE service (id serial PRIMARY KEY, vehicle_id int REFERENCES vehicle, on_ date, cost numeric);
CREATE VIEW last_position AS SELECT vehicle_id, max(at) AS at FROM position_log GROUP BY vehicle_id;
