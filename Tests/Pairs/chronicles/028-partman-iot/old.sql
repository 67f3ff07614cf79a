CREATE SCHEMA partman;
CREATE SCHEMA iot;
CREATE TABLE partman.part_config (
    parent_table text NOT NULL PRIMARY KEY,
    control text NOT NULL,
    type text NOT NULL,
    partition_interval text NOT NULL,
    premake int NOT NULL DEFAULT 4,
    retention text,
    constraint_cols text[],
    undo_in_progress boolean NOT NULL DEFAULT false,
    CONSTRAINT part_config_type_check CHECK (type IN ('native', 'partman'))
);
CREATE FUNCTION partman.check_name(p text) RETURNS boolean LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN p ~ '^[a-z_]+\.[a-z_]+$'; END $$;
CREATE TABLE iot.device (id uuid PRIMARY KEY, serial text NOT NULL UNIQUE, kind text NOT NULL DEFAULT 'sensor', meta jsonb);
CREATE TABLE iot.measure (
    device_id uuid NOT NULL REFERENCES iot.device ON DELETE CASCADE,
    ts timestamptz NOT NULL,
    metric text NOT NULL,
    value double precision
) PARTITION BY RANGE (ts);
CREATE INDEX measure_device_ts ON iot.measure (device_id, ts DESC);
CREATE TABLE iot.measure_default PARTITION OF iot.measure DEFAULT;
CREATE TABLE iot.measure_p2023_01 PARTITION OF iot.measure FOR VALUES FROM ('2023-01-01 00:00:00+00') TO ('2023-02-01 00:00:00+00');
CREATE TABLE iot.measure_p2023_02 PARTITION OF iot.measure FOR VALUES FROM ('2023-02-01 00:00:00+00') TO ('2023-03-01 00:00:00+00');
CREATE TABLE iot.measure_template (device_id uuid, ts timestamptz, metric text, value double precision);
CREATE VIEW iot.last_hour AS SELECT * FROM iot.measure WHERE ts > now() - interval '1 hour';
CREATE FUNCTION iot.downsample(m text, step interval) RETURNS TABLE (bucket timestamptz, avg double precision) LANGUAGE sql STABLE AS $$
  SELECT date_bin(step, ts, '2000-01-01'), avg(value) FROM iot.measure WHERE metric = m GROUP BY 1 ORDER BY 1 $$;
GRANT USAGE ON SCHEMA iot TO iot_ingest, iot_dash;
GRANT INSERT ON iot.measure TO iot_ingest;
GRANT SELECT ON iot.last_hour TO iot_dash;
