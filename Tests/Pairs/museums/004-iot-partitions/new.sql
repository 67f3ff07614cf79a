-- sensor readings, range by month, list by region below
CREATE SCHEMA iot;
CREATE TYPE iot.region AS ENUM ('eu', 'us', 'apac');
CREATE TABLE iot.devices (id bigint PRIMARY KEY, region iot.region NOT NULL, serial text NOT NULL UNIQUE);
CREATE TABLE iot.readings (
  device_id bigint NOT NULL,
  region iot.region NOT NULL,
  at timestamptz NOT NULL,
  value double precision
, quality smallint NOT NULL DEFAULT 0
) PARTITION BY RANGE (at);
CREATE TABLE iot.readings_2024_01 PARTITION OF iot.readings FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2024-02-01 00:00+00') PARTITION BY LIST (region);
CREATE TABLE iot.readings_2024_01_eu PARTITION OF iot.readings_2024_01 FOR VALUES IN ('eu');
CREATE TABLE iot.readings_2024_01_us PARTITION OF iot.readings_2024_01 FOR VALUES IN ('us', 'apac');
CREATE TABLE iot.readings_2024_02 PARTITION OF iot.readings FOR VALUES FROM ('2024-02-01 00:00+00') TO ('2024-03-01 00:00+00')
PARTITION BY HASH (device_id);
CREATE TABLE iot.readings_2024_02_h0 PARTITION OF iot.readings_2024_02 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE iot.readings_2024_02_h1 PARTITION OF iot.readings_2024_02 FOR VALUES WITH (MODULUS 2, REMAINDER 1) WITH (fillfactor = 70);
CREATE TABLE iot.readings_2024_q2 PARTITION OF iot.readings FOR VALUES FROM ('2024-03-01 00:00+00') TO ('2024-07-01 00:00+00');
-- archived: no longer a partition
CREATE TABLE iot.readings_old (
   device_id bigint NOT NULL,
   region iot.region NOT NULL,
   at timestamptz NOT NULL,
   value double precision,
   quality smallint NOT NULL DEFAULT 0,
   CONSTRAINT readings_old_before CHECK (at < '2024-01-01 00:00+00')
);
CREATE TABLE iot.readings_default PARTITION OF iot.readings DEFAULT;
CREATE INDEX readings_at_brin ON iot.readings USING brin (at) WITH (pages_per_range =
64, autosummarize = on);
ALTER TABLE iot.readings ADD CONSTRAINT readings_pkey PRIMARY KEY (device_id, at, region);
ALTER TABLE iot.readings ADD CONSTRAINT readings_device_fk FOREIGN KEY (device_id) REFERENCES iot.devices ON DELETE CASCADE;
ALTER TABLE iot.readings ADD CONSTRAINT readings_value_sane CHECK (value
< 1e12);
CREATE INDEX readings_value ON iot.readings (value) WHERE value IS NOT NULL;
ALTER TABLE ONLY iot.readings_2024_q2 ALTER COLUMN value SET DEFAULT
'NaN';
ALTER TABLE ONLY iot.readings_2024_01_eu ALTER COLUMN value SET STATISTICS 500;
CREATE FUNCTION iot.clamp() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.value > 1e8 THEN NEW.value := 'Infinity'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER clamp BEFORE INSERT ON iot.readings FOR EACH ROW
WHEN (NEW.value IS NOT NULL)
  EXECUTE FUNCTION iot.clamp();
ALTER TABLE iot.readings_default
ENABLE ALWAYS TRIGGER clamp;
CREATE STATISTICS iot.readings_st (ndistinct
  , dependencies, mcv
 ) ON device_id, region FROM iot.readings;
CREATE MATERIALIZED VIEW iot.daily AS
  SELECT device_id, date_trunc('day', at, 'UTC') AS day, avg(value) AS mean
   , percentile_cont(0.5) WITHIN GROUP (ORDER BY value) AS median
  FROM iot.readings
   WHERE quality = 0
  GROUP BY 1, 2 WITH NO DATA;
CREATE UNIQUE INDEX daily_pk ON iot.daily (device_id, day);
ALTER TABLE iot.readings_default SET (autovacuum_enabled =
on, autovacuum_vacuum_scale_factor = 0.05);
