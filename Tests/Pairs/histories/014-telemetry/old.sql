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
