CREATE SCHEMA iot;
CREATE TYPE iot.sensor_kind AS ENUM ('temperature','humidity','pressure'
);
CREATE DOMAIN iot.celsius AS real CHECK (VALUE > -273.15);
CREATE TABLE iot.devices (id serial PRIMARY KEY, serial_no text NOT NULL UNIQUE, model text, lat double precision, lon double precision, meta text);
CREATE TABLE iot.sensors (
  id serial PRIMARY KEY, device_id integer NOT NULL REFERENCES iot.devices ON DELETE CASCADE,
  kind iot.sensor_kind NOT NULL, label varchar(40), min_value iot.celsius, max_value iot.celsius, CHECK (min_value < max_value)
);
CREATE TABLE iot.readings (sensor_id integer NOT NULL REFERENCES iot.sensors, ts timestamp NOT NULL, value double precision, quality smallint DEFAULT 0);
CREATE INDEX readings_sensor_ts ON iot.readings (sensor_id, ts DESC);
CREATE TABLE iot.readings_2021 (CHECK (ts >= '2021-01-01' AND ts < '2022-01-01')) INHERITS (iot.readings);
CREATE TABLE iot.readings_2022 (CHECK (ts >= '2022-01-01' AND ts < '2023-01-01')) INHERITS (iot.readings);
CREATE INDEX readings_2021_ts ON iot.readings_2021 (sensor_id, ts);
CREATE FUNCTION iot.readings_insert() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.ts < '2022-01-01' THEN INSERT INTO iot.readings_2021 VALUES (NEW.*);
  ELSE INSERT INTO iot.readings_2022 VALUES (NEW.*); END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER readings_route BEFORE INSERT ON iot.readings FOR EACH ROW EXECUTE FUNCTION iot.readings_insert();
CREATE VIEW iot.latest AS SELECT DISTINCT ON (r.sensor_id) r.sensor_id, r.ts, r.value, s.kind FROM iot.readings r JOIN iot.sensors s ON s.id = r.sensor_id ORDER BY r.sensor_id, r.ts DESC;
CREATE MATERIALIZED VIEW iot.hourly AS SELECT sensor_id, date_trunc('hour', ts) AS hour, avg(value) AS avg, min(value) AS min, max(value) AS max
 FROM iot.readings GROUP BY 1, 2;
CREATE UNIQUE INDEX hourly_key ON iot.hourly (sensor_id, hour);
CREATE FUNCTION iot.to_fahrenheit(c iot.celsius) RETURNS real LANGUAGE sql IMMUTABLE AS $$ SELECT (c * 9 / 5 + 32)::real $$;
CREATE VIEW iot.latest_f AS SELECT sensor_id, ts, iot.to_fahrenheit(value::iot.celsius) AS f FROM iot.latest WHERE kind = 'temperature';
