CREATE SCHEMA mdm; CREATE SCHEMA staging;
CREATE EXTENSION tablefunc SCHEMA staging;
CREATE TYPE mdm.quality AS ENUM ('estimated', 'measured', 'validated');
CREATE TABLE mdm.meter (meter_id text PRIMARY KEY, installed date NOT NULL, multiplier numeric NOT NULL DEFAULT 1, tariff text);
CREATE TABLE mdm.tariff (code text PRIMARY KEY, cents_kwh numeric(8,4) NOT NULL, standing numeric(8,2) DEFAULT 0);
ALTER TABLE mdm.meter ADD CONSTRAINT meter_tariff_fk FOREIGN KEY (tariff) REFERENCES mdm.tariff NOT VALID;
CREATE TABLE mdm.interval_read (
  meter_id text NOT NULL REFERENCES mdm.meter, start_at timestamptz NOT NULL, minutes smallint NOT NULL DEFAULT
  30
  CHECK (minutes IN (15, 30, 60)), kwh numeric(10,3) NOT NULL,
  quality mdm.quality NOT NULL DEFAULT 'measured',
  kw numeric GENERATED ALWAYS AS (kwh * 60 / minutes) STORED,
  PRIMARY KEY (meter_id, start_at)
) PARTITION BY RANGE (start_at);
CREATE TABLE mdm.interval_read_2023h1 PARTITION OF mdm.interval_read FOR VALUES FROM (MINVALUE) TO ('2023-07-01Z');
CREATE TABLE mdm.interval_read_2023h2 PARTITION OF mdm.interval_read FOR VALUES FROM ('2023-07-01Z') TO ('2024-01-01Z');
CREATE TABLE mdm.interval_read_2024h1 (LIKE mdm.interval_read INCLUDING ALL);
ALTER TABLE mdm.interval_read_2024h1 ADD CONSTRAINT bounds CHECK (start_at >= '2024-01-01Z' AND start_at < '2024-07-01Z');
ALTER TABLE mdm.interval_read ATTACH PARTITION mdm.interval_read_2024h1 FOR VALUES FROM ('2024-01-01Z') TO ('2024-07-01Z');
ALTER TABLE mdm.interval_read_2023h2 ALTER COLUMN quality SET DEFAULT 'validated';
ALTER TABLE mdm.interval_read_2023h1 SET (autovacuum_enabled = off, fillfactor = 100);
CREATE INDEX interval_read_est ON mdm.interval_read (start_at) WHERE quality = 'estimated';
CREATE TABLE staging.import (line bigint GENERATED ALWAYS AS IDENTITY, raw text, loaded boolean DEFAULT false);
COMMENT ON COLUMN staging.import.raw IS $$as delivered; do not "fix"$$;
CREATE VIEW mdm.daily AS SELECT meter_id, (start_at AT TIME ZONE
  'Europe/Berlin'
 )::date AS day, sum(kwh) AS kwh, bool_and(quality >= 'measured') AS complete FROM mdm.interval_read GROUP BY 1, 2;
CREATE VIEW mdm.monthly AS SELECT meter_id, date_trunc('month', day)::date AS month, sum(kwh) AS kwh FROM mdm.daily GROUP BY ROLLUP (meter_id), 2;
CREATE VIEW mdm.bill AS SELECT m.meter_id, mo.month, round(mo.kwh * mt.multiplier * t.cents_kwh / 100 + t.standing, 2) AS amount FROM mdm.monthly mo JOIN mdm.meter mt USING (meter_id) JOIN mdm.tariff t ON t.code = mt.tariff JOIN mdm.meter m USING (meter_id);
CREATE FUNCTION mdm.load_import() RETURNS int LANGUAGE plpgsql AS $$
DECLARE n int := 0; r record;
BEGIN
  FOR r IN SELECT line, string_to_array(raw, ';') AS f FROM staging.import WHERE NOT loaded
    FOR UPDATE SKIP LOCKED
  LOOP
    INSERT INTO mdm.interval_read (meter_id, start_at, kwh) VALUES (r.f[1], r.f[2]::timestamptz, r.f[3]::numeric) ON CONFLICT DO NOTHING;
    n := n + 1;
  END LOOP;
  RETURN n;
END $$;

