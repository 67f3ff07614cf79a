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
    epoch text NOT NULL DEFAULT 'none',
    template_table text,
    automatic_maintenance text NOT NULL DEFAULT 'on',
    undo_in_progress boolean NOT NULL DEFAULT false,
    CONSTRAINT part_config_epoch_check CHECK (epoch IN ('none', 'seconds', 'milliseconds')),
    CONSTRAINT part_config_type_check CHECK (type IN ('native', 'range', 'list')),
    CONSTRAINT positive_premake CHECK (premake > 0)
);
CREATE INDEX part_config_type_idx ON partman.part_config (type);
CREATE TABLE partman.part_config_sub (
    sub_parent text PRIMARY KEY REFERENCES partman.part_config (parent_table) ON DELETE CASCADE ON UPDATE CASCADE DEFERRABLE INITIALLY DEFERRED,
    sub_control text NOT NULL
);
CREATE FUNCTION partman.check_name(p text) RETURNS boolean LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT p ~ '^[a-z0-9_]+\.[a-z0-9_]+$' $$;
ALTER TABLE partman.part_config ADD CONSTRAINT parent_name_check CHECK (partman.check_name(parent_table));
CREATE TABLE iot.device (id uuid PRIMARY KEY, serial text NOT NULL UNIQUE, kind text NOT NULL DEFAULT 'sensor', meta jsonb);
CREATE TABLE iot.measure (
    device_id uuid NOT NULL REFERENCES iot.device ON DELETE CASCADE,
    ts timestamptz NOT NULL,
    metric text NOT NULL,
    value double precision,
    quality smallint NOT NULL DEFAULT 0,
    CONSTRAINT measure_pk PRIMARY KEY (device_id, metric, ts)
) PARTITION BY RANGE (ts);
CREATE INDEX measure_ts_brin ON iot.measure USING brin (ts);
CREATE TABLE iot.measure_default PARTITION OF iot.measure DEFAULT;
CREATE TABLE iot.measure_p2023_01 (LIKE iot.measure INCLUDING DEFAULTS) WITH (fillfactor = 100);
CREATE TABLE iot.measure_p2023_03 PARTITION OF iot.measure FOR VALUES FROM ('2023-03-01 00:00:00+00') TO ('2023-04-01 00:00:00+00') WITH (autovacuum_freeze_min_age = 0);
CREATE TABLE iot.measure_p2023_02 PARTITION OF iot.measure FOR VALUES FROM ('2023-02-01 00:00:00+00') TO ('2023-03-01 00:00:00+00');
CREATE TABLE iot.measure_template (device_id uuid, ts timestamptz, metric text, value double precision, quality smallint) WITH (autovacuum_enabled = false);
CREATE VIEW iot.last_hour AS SELECT device_id, ts, metric, value, quality FROM iot.measure WHERE ts > now() - interval '1 hour';
CREATE FUNCTION iot.downsample(m text, step interval) RETURNS TABLE (bucket timestamptz, avg double precision, n bigint) LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT date_bin(step, ts, '2000-01-01'), avg(value), count(*) FROM iot.measure WHERE metric = m GROUP BY 1 ORDER BY 1 $$;
GRANT USAGE ON SCHEMA iot TO iot_ingest, iot_dash;
GRANT INSERT ON iot.measure, iot.measure_default TO iot_ingest;
GRANT SELECT (id, serial), UPDATE (meta) ON iot.device TO iot_ingest;
GRANT SELECT ON iot.last_hour TO iot_dash;
