CREATE SCHEMA mdm; CREATE SCHEMA staging;
CREATE EXTENSION tablefunc SCHEMA staging;
CREATE TYPE mdm.quality AS ENUM ('estimated', 'measured', 'validated');
CREATE TABLE mdm.meter (meter_id text PRIMARY KEY, installed date NOT NULL, multiplier numeric NOT NULL DEFAULT 1, tariff text);
CREATE TABLE mdm.interval_read (
  meter_id text NOT NULL REFERENCES mdm.meter, start_at timestamptz NOT NULL, minutes smallint NOT NULL DEFAULT
  60
  CHECK (minutes IN (15, 30, 60)), kwh numeric(10,3) NOT NULL,
  quality mdm.quality NOT NULL DEFAULT 'measured',
  end_at timestamptz,
  PRIMARY KEY (meter_id, start_at)
) PARTITION BY RANGE (start_at);
CREATE TABLE mdm.interval_read_2023h1 PARTITION OF mdm.interval_read FOR VALUES FROM (MINVALUE) TO ('2023-07-01Z');
CREATE TABLE mdm.interval_read_2023h2 PARTITION OF mdm.interval_read FOR VALUES FROM ('2023-07-01Z') TO ('2024-01-01Z');
ALTER TABLE mdm.interval_read_2023h1 ALTER COLUMN quality SET DEFAULT 'validated';
CREATE INDEX interval_read_est ON mdm.interval_read (start_at) WHERE quality = 'estimated';
CREATE TABLE staging.import (line bigint GENERATED ALWAYS AS IDENTITY, raw text, loaded boolean DEFAULT false);
ALTER TABLE staging.import SET UNLOGGED;
CREATE VIEW mdm.daily AS SELECT meter_id, (start_at AT TIME ZONE
  'UTC'
 )::date AS day, sum(kwh) AS kwh, bool_and(quality >= 'measured') AS complete FROM mdm.interval_read GROUP BY 1, 2;
CREATE VIEW mdm.monthly AS SELECT meter_id, date_trunc('month', day)::date AS month, sum(kwh) AS kwh FROM mdm.daily GROUP BY ROLLUP (meter_id), 2;
CREATE FUNCTION mdm.load_import() RETURNS int LANGUAGE plpgsql AS $$
DECLARE n int := 0; r record;
BEGIN
  FOR r IN SELECT line, string_to_array(raw, ';') AS f FROM staging.import WHERE NOT loaded
  LOOP
    INSERT INTO mdm.interval_read (meter_id, start_at, kwh) VALUES (r.f[1], r.f[2]::timestamptz, r.f[3]::numeric) ON CONFLICT DO NOTHING;
    n := n + 1;
  END LOOP;
  RETURN n;
END $$;

