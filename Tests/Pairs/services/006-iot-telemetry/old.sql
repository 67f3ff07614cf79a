CREATE SCHEMA iot;
CREATE TYPE iot.metric_kind AS ENUM ('gauge', 'counter'
);
CREATE TABLE iot.device (
  device_id serial PRIMARY KEY,
  serial_no text NOT NULL,
  model text,
  fw_version text NOT NULL DEFAULT '0.0.0',
  last_ip varchar(45),
  registered_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (serial_no)
);
CREATE TABLE iot.reading (
  device_id integer NOT NULL REFERENCES iot.device ON DELETE CASCADE,
  ts timestamptz NOT NULL,
  kind iot.metric_kind NOT NULL DEFAULT 'gauge',
  name text NOT NULL,
  value real,
  CONSTRAINT reading_pk PRIMARY KEY (device_id, ts, name)
) PARTITION BY RANGE (ts);
CREATE TABLE iot.reading_2023_12 PARTITION OF iot.reading FOR VALUES FROM ('2023-12-01 00:00+00') TO ('2024-01-01 00:00+00');
CREATE TABLE iot.reading_2024_01 PARTITION OF iot.reading FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2024-02-01 00:00+00');
CREATE TABLE iot.reading_2024_02 PARTITION OF iot.reading FOR VALUES FROM ('2024-02-01 00:00+00') TO ('2024-03-01 00:00+00');
CREATE TABLE iot.reading_default PARTITION OF iot.reading DEFAULT;
CREATE INDEX reading_name_ts ON iot.reading (name, ts DESC);
CREATE INDEX reading_2024_01_value ON iot.reading_2024_01 (value) WHERE value IS NOT NULL;
CREATE TABLE iot.alert_rule (
  id integer PRIMARY KEY,
  expr text NOT NULL,
  severity text NOT NULL DEFAULT 'warn' CHECK (severity IN ('info','warn','crit')),
  enabled boolean DEFAULT true
);
CREATE VIEW iot.latest AS SELECT DISTINCT ON (device_id, name) device_id, name, ts, value FROM iot.reading ORDER BY device_id, name, ts DESC;
CREATE VIEW iot.latest_by_model AS SELECT d.model, l.name, avg(l.value) AS avg_value, max(l.ts) AS newest FROM iot.latest l JOIN iot.device d USING (device_id) GROUP BY d.model, l.name;
CREATE MATERIALIZED VIEW iot.hourly AS
  SELECT device_id, name, date_trunc('hour', ts, 'UTC') AS hour, avg(value) AS avg, min(value) AS min, max(value) AS max
  FROM iot.reading GROUP BY 1, 2, 3
WITH DATA;
CREATE UNIQUE INDEX hourly_pk ON iot.hourly (device_id, name, hour);
CREATE FUNCTION iot.touch_device() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE iot.device SET registered_at = least(registered_at, NEW.ts) WHERE device_id = NEW.device_id;
  RETURN NEW;
END $$;
CREATE TRIGGER reading_touch AFTER INSERT ON iot.reading FOR EACH ROW
  EXECUTE FUNCTION iot.touch_device();
CREATE FUNCTION iot.rate(dev integer, metric text) RETURNS real LANGUAGE sql STABLE AS $$ SELECT avg(value)::real FROM iot.reading WHERE device_id = dev AND name = metric $$;

