CREATE SCHEMA telemetry;
CREATE SCHEMA staging;

CREATE TABLE telemetry.device (
    device_id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    serial_no text NOT NULL,
    model text NOT NULL,
    firmware text,
    lat numeric(9,6),
    lon numeric(9,6),
    installed_at timestamptz
);
CREATE UNIQUE INDEX device_serial_no_key ON telemetry.device (serial_no);
ALTER TABLE telemetry.device ADD CONSTRAINT device_serial_no_key UNIQUE USING INDEX device_serial_no_key;

CREATE TABLE telemetry.metric (
    metric_id smallserial PRIMARY KEY,
    name text UNIQUE NOT NULL,
    unit text,
    kind char(1) NOT NULL DEFAULT 'g' CHECK (kind IN ('g','c','h'))
);

CREATE TABLE telemetry.sample (
    device_id uuid NOT NULL REFERENCES telemetry.device ON DELETE CASCADE,
    metric_id smallint NOT NULL REFERENCES telemetry.metric,
    ts timestamptz NOT NULL,
    value double precision,
    PRIMARY KEY (device_id, metric_id, ts)
);
CREATE INDEX sample_ts_idx ON telemetry.sample (ts);

CREATE TABLE staging.raw_upload (
    id bigserial PRIMARY KEY,
    received timestamptz DEFAULT now(),
    payload json NOT NULL
);

CREATE FUNCTION telemetry.bucket(ts timestamptz, width interval) RETURNS timestamptz AS
$$ SELECT to_timestamp(floor(extract(epoch FROM ts) / extract(epoch FROM width)) * extract(epoch FROM width)) $$
LANGUAGE sql IMMUTABLE STRICT;

CREATE VIEW telemetry.sample_hourly AS
SELECT device_id, metric_id, telemetry.bucket(ts, '1 hour') AS bucket, avg(value) AS mean, min(value) AS low, max(value) AS high
FROM telemetry.sample GROUP BY 1, 2, 3;

CREATE VIEW telemetry.latest AS
SELECT DISTINCT ON (s.device_id, s.metric_id) d.serial_no, m.name AS metric, s.ts, s.value, m.unit
FROM telemetry.sample s JOIN telemetry.device d USING (device_id) JOIN telemetry.metric m USING (metric_id)
ORDER BY s.device_id, s.metric_id, s.ts DESC;

CREATE TABLE telemetry.alert_rule (
    rule_id serial PRIMARY KEY,
    metric_id smallint NOT NULL REFERENCES telemetry.metric,
    threshold double precision NOT NULL,
    above boolean NOT NULL DEFAULT true,
    message text
);
CREATE TABLE telemetry.alert (
    alert_id bigserial PRIMARY KEY,
    rule_id integer NOT NULL REFERENCES telemetry.alert_rule ON DELETE CASCADE,
    device_id uuid NOT NULL REFERENCES telemetry.device ON DELETE CASCADE,
    raised_at timestamptz NOT NULL DEFAULT now(),
    cleared_at timestamptz
);

-- 0007: sample becomes partitioned by month, two-level for the busy current month
DROP VIEW telemetry.latest, telemetry.sample_hourly;
ALTER TABLE telemetry.sample RENAME TO sample_plain;
ALTER TABLE telemetry.sample_plain RENAME CONSTRAINT sample_pkey TO sample_plain_pkey;
ALTER INDEX telemetry.sample_ts_idx RENAME TO sample_plain_ts_idx;
CREATE TABLE telemetry.sample (
    device_id uuid NOT NULL,
    metric_id smallint NOT NULL,
    ts timestamptz NOT NULL,
    value double precision,
    quality smallint NOT NULL DEFAULT 0,
    CONSTRAINT sample_pkey PRIMARY KEY (device_id, metric_id, ts),
    CONSTRAINT sample_device_id_fkey FOREIGN KEY (device_id) REFERENCES telemetry.device ON DELETE CASCADE,
    CONSTRAINT sample_metric_id_fkey FOREIGN KEY (metric_id) REFERENCES telemetry.metric
) PARTITION BY RANGE (ts);
CREATE TABLE telemetry.sample_2023_05 PARTITION OF telemetry.sample FOR VALUES FROM ('2023-05-01 00:00+00') TO ('2023-06-01 00:00+00');
CREATE TABLE telemetry.sample_2023_06 PARTITION OF telemetry.sample FOR VALUES FROM ('2023-06-01 00:00+00') TO ('2023-07-01 00:00+00') PARTITION BY LIST (metric_id);
CREATE TABLE telemetry.sample_2023_06_power PARTITION OF telemetry.sample_2023_06 FOR VALUES IN (1, 2, 3);
CREATE TABLE telemetry.sample_2023_06_rest PARTITION OF telemetry.sample_2023_06 DEFAULT;
CREATE INDEX sample_ts_idx ON telemetry.sample USING brin (ts);
INSERT INTO telemetry.sample SELECT device_id, metric_id, ts, value FROM telemetry.sample_plain;
DROP TABLE telemetry.sample_plain;
CREATE MATERIALIZED VIEW telemetry.sample_hourly AS
SELECT device_id, metric_id, date_trunc('hour', ts) AS bucket, avg(value) AS mean, min(value) AS low, max(value) AS high, count(*) AS n
FROM telemetry.sample WHERE quality < 2 GROUP BY 1, 2, 3;
CREATE UNIQUE INDEX ON telemetry.sample_hourly (device_id, metric_id, bucket);
CREATE VIEW telemetry.latest AS
SELECT d.serial_no, m.name AS metric, s.ts, s.value, m.unit
FROM telemetry.device d CROSS JOIN telemetry.metric m
CROSS JOIN LATERAL (SELECT ts, value FROM telemetry.sample s WHERE s.device_id = d.device_id AND s.metric_id = m.metric_id ORDER BY ts DESC LIMIT 1) s;

-- 0008: location as a point; metric.kind an enum
CREATE TYPE telemetry.metric_kind AS ENUM ('gauge', 'counter', 'histogram');
ALTER TABLE telemetry.metric DROP CONSTRAINT metric_kind_check;
ALTER TABLE telemetry.metric ALTER COLUMN kind DROP DEFAULT;
ALTER TABLE telemetry.metric ALTER COLUMN kind TYPE telemetry.metric_kind
    USING (CASE kind WHEN 'g' THEN 'gauge' WHEN 'c' THEN 'counter' ELSE 'histogram' END)::telemetry.metric_kind;
ALTER TABLE telemetry.metric ALTER COLUMN kind SET DEFAULT 'gauge';
ALTER TABLE telemetry.device ADD COLUMN location point;
UPDATE telemetry.device SET location = point(lon, lat);
ALTER TABLE telemetry.device DROP COLUMN lat, DROP COLUMN lon;
CREATE INDEX device_location_idx ON telemetry.device USING gist (location);
CREATE INDEX device_model_hash ON telemetry.device USING hash (model);

-- 0009: retire staging
ALTER TABLE staging.raw_upload SET SCHEMA telemetry;
ALTER TABLE telemetry.raw_upload ALTER COLUMN payload TYPE jsonb, ALTER COLUMN received SET NOT NULL;
ALTER TABLE telemetry.raw_upload SET UNLOGGED;
DROP SCHEMA staging;
DROP FUNCTION telemetry.bucket(timestamptz, interval);
CREATE UNIQUE INDEX alert_one_open ON telemetry.alert (rule_id, device_id) WHERE cleared_at IS NULL;
ALTER TABLE telemetry.alert_rule ADD COLUMN severity smallint NOT NULL DEFAULT 3, ALTER COLUMN message SET DEFAULT 'threshold passed';
CREATE PROCEDURE telemetry.drop_old_partitions(keep interval DEFAULT '1 year')
LANGUAGE plpgsql AS $$
DECLARE r record;
BEGIN
    FOR r IN SELECT inhrelid::regclass AS part FROM pg_inherits WHERE inhparent = 'telemetry.sample'::regclass LOOP
        RAISE NOTICE 'checking % (keep %)', r.part, keep;
    END LOOP;
END $$;
