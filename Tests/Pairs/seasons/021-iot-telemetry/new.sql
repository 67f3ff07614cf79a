CREATE TYPE quality AS ENUM ('good','uncertain','bad','missing');
CREATE TABLE device (id serial PRIMARY KEY, serial_no text UNIQUE NOT NULL, model text, installed timestamptz, mac macaddr8, meta jsonb NOT NULL DEFAULT '{}');
CREATE TABLE sensor (id serial PRIMARY KEY, device_id int NOT NULL REFERENCES device ON DELETE CASCADE, unit varchar(16) NOT NULL, label text NOT NULL, UNIQUE (device_id, label));
CREATE TABLE reading (sensor_id int NOT NULL REFERENCES sensor, ts timestamptz NOT NULL, value double precision, q quality NOT NULL DEFAULT 'good', PRIMARY KEY (sensor_id, ts)) PARTITION BY RANGE (ts);
CREATE TABLE reading_2024_02 PARTITION OF reading FOR VALUES FROM ('2024-02-01 00:00+00') TO ('2024-03-01 00:00+00');
CREATE TABLE reading_2024_03 PARTITION OF reading FOR VALUES FROM ('2024-03-01 00:00+00') TO ('2024-04-01 00:00+00');
CREATE TABLE reading_default PARTITION OF reading DEFAULT;
CREATE SCHEMA archive;
CREATE TABLE archive.reading_2024_01 (sensor_id int NOT NULL, ts timestamptz NOT NULL, value real, q quality DEFAULT 'good');
CREATE INDEX reading_ts_brin ON reading USING brin (ts);
CREATE FUNCTION ingest(_serial text, _label text, _v double precision, _ts timestamptz DEFAULT now(), _q quality DEFAULT 'good') RETURNS bigint LANGUAGE sql AS $$
 WITH i AS (INSERT INTO reading SELECT s.id, _ts, _v, _q FROM sensor s JOIN device d ON d.id = s.device_id WHERE d.serial_no = _serial AND s.label = _label RETURNING 1) SELECT count(*) FROM i $$;
CREATE MATERIALIZED VIEW hourly AS SELECT sensor_id, date_trunc('hour', ts) AS h, avg(value) AS avg, min(value), max(value), count(*) AS n FROM reading WHERE q = 'good' GROUP BY 1, 2;
CREATE UNIQUE INDEX hourly_pk ON hourly (sensor_id, h);
CREATE VIEW daily AS SELECT sensor_id, h::date AS d, avg(avg) FROM hourly GROUP BY 1, 2;
