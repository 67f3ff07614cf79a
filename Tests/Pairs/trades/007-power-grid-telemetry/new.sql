CREATE SCHEMA scada;
SET search_path TO scada;
CREATE TABLE substation (code varchar(12) PRIMARY KEY, name text NOT NULL, voltage_kv numeric(6,1) NOT NULL);
CREATE TABLE feeder (
  feeder_id int PRIMARY KEY, substation varchar(12) NOT NULL REFERENCES substation(code), rating_amps int);
CREATE TABLE device (
  device_id bigint PRIMARY KEY,
  feeder_id int REFERENCES feeder,
  model text,
  firmware text NOT NULL DEFAULT 'unknown',
  meta jsonb NOT NULL DEFAULT '{}'
);
CREATE TABLE reading (
  device_id bigint NOT NULL,
  ts timestamptz NOT NULL,
  volts real, amps real,
  power_factor double precision,
  kw double precision GENERATED ALWAYS AS (volts * amps * power_factor / 1000.0) STORED,
  PRIMARY KEY (ts, device_id)
) PARTITION BY RANGE (ts);
CREATE TABLE reading_2023_12 PARTITION OF reading FOR VALUES FROM ('2023-12-01 00:00+00') TO ('2024-01-01 00:00+00');
CREATE TABLE reading_2024_01 PARTITION OF reading FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2024-02-01 00:00+00');
CREATE TABLE reading_2024_02 PARTITION OF reading FOR VALUES FROM ('2024-02-01 00:00+00') TO ('2024-03-01 00:00+00') WITH (fillfactor = 95);
CREATE TABLE reading_2024_03 PARTITION OF reading FOR VALUES FROM ('2024-03-01 00:00+00') TO ('2024-04-01 00:00+00');
CREATE TABLE reading_default PARTITION OF reading DEFAULT;
CREATE INDEX reading_brin ON reading USING brin (ts) WITH (pages_per_range = 64);
CREATE INDEX reading_low_pf ON reading (device_id) WHERE power_factor < 0.85;
ALTER TABLE reading ADD CONSTRAINT reading_device_fk FOREIGN KEY (device_id) REFERENCES device;
CREATE TABLE alarm (
  alarm_id bigint GENERATED ALWAYS AS IDENTITY (CACHE 20) PRIMARY KEY,
  device_id bigint NOT NULL REFERENCES device ON DELETE CASCADE,
  raised timestamptz NOT NULL, cleared timestamptz,
  severity int NOT NULL CHECK (severity BETWEEN 1 AND 5)
);
CREATE FUNCTION classify(v real, nominal numeric) RETURNS text LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE r numeric := v / nominal;
BEGIN
  RETURN CASE WHEN r < 0.9 THEN 'sag' WHEN r > 1.1 THEN 'swell' ELSE 'normal' END;
END $$;
CREATE VIEW feeder_load AS
  SELECT d.feeder_id, date_trunc('hour', r.ts) AS hour, avg(r.amps) AS avg_amps, max(r.amps) AS peak_amps
    , sum(r.kw) AS kw
  FROM reading r JOIN device d USING (device_id) GROUP BY 1, 2;
CREATE VIEW overloaded AS SELECT f.feeder_id, l.hour, l.peak_amps, f.rating_amps
  FROM feeder_load l JOIN feeder f USING (feeder_id) WHERE l.peak_amps > f.rating_amps
 * 0.95
;
