CREATE TYPE quality AS ENUM ('good','bad');
CREATE TABLE device (id serial PRIMARY KEY, serial_no text UNIQUE NOT NULL, model text, installed date);
CREATE TABLE sensor (id serial PRIMARY KEY, device_id int NOT NULL REFERENCES device, unit text, label text);
CREATE TABLE reading (sensor_id int NOT NULL, ts timestamp NOT NULL, value real, q quality DEFAULT 'good') PARTITION BY RANGE (ts);
CREATE TABLE reading_2024_01 PARTITION OF reading FOR VALUES FROM ('2024-01-01') TO ('2024-02-01');
CREATE TABLE reading_2024_02 PARTITION OF reading FOR VALUES FROM ('2024-02-01') TO ('2024-03-01');
CREATE INDEX reading_sensor_ts ON reading (sensor_id, ts);
CREATE FUNCTION ingest(_serial text, _label text, _v real) RETURNS void LANGUAGE sql AS $$
 INSERT INTO reading SELECT s.id, now(), _v FROM sensor s JOIN device d ON d.id = s.device_id WHERE d.serial_no = _serial AND s.label = _label $$;
CREATE MATERIALIZED VIEW hourly AS SELECT sensor_id, date_trunc('hour', ts) AS h, avg(value) AS avg, min(value), max(value) FROM reading WHERE q = 'good' GROUP BY 1, 2;
CREATE UNIQUE INDEX hourly_pk ON hourly (sensor_id, h);
CREATE VIEW daily AS SELECT sensor_id, h::date AS d, avg(avg) FROM hourly GROUP BY 1, 2;
