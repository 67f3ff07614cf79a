CREATE SCHEMA iot;
CREATE TYPE iot.metric_kind AS ENUM ('gauge', 'counter'
, 'histogram'
);
CREATE TABLE iot.device (
  device_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  serial_no text NOT NULL,
  model text,
  fw_version text NOT NULL DEFAULT '0.0.0',
  last_ip inet,
  registered_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT device_serial_no_model_key UNIQUE (serial_no, model)
);
CREATE TABLE iot.reading (
  device_id bigint NOT NULL REFERENCES iot.device ON DELETE CASCADE,
  ts timestamptz NOT NULL,
  kind iot.metric_kind NOT NULL DEFAULT 'gauge',
  name text NOT NULL,
  value double precision,
  tags jsonb DEFAULT '{}' NOT NULL,
  CONSTRAINT reading_pk PRIMARY KEY (device_id, ts, name, kind)
) PARTITION BY RANGE (ts);
CREATE TABLE iot.reading_2024_01 PARTITION OF iot.reading FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2024-02-01 00:00+00');
CREATE TABLE iot.reading_2024_02 PARTITION OF iot.reading FOR VALUES FROM ('2024-02-01 00:00+00') TO ('2024-03-01 00:00+00');
CREATE TABLE iot.reading_2024_03 PARTITION OF iot.reading FOR VALUES FROM ('2024-03-01 00:00+00') TO ('2024-04-01 00:00+00') WITH (fillfactor = 90);
CREATE TABLE iot.reading_2024_04 PARTITION OF iot.reading FOR VALUES FROM ('2024-04-01 00:00+00') TO ('2024-05-01 00:00+00') PARTITION BY LIST (kind);
CREATE TABLE iot.reading_2024_04_g PARTITION OF iot.reading_2024_04 FOR VALUES IN ('gauge');
CREATE TABLE iot.reading_2024_04_rest PARTITION OF iot.reading_2024_04 DEFAULT;
CREATE TABLE iot.reading_default PARTITION OF iot.reading DEFAULT;
CREATE INDEX reading_name_ts ON iot.reading (name, ts DESC);
CREATE INDEX reading_tags ON iot.reading USING gin (tags jsonb_path_ops);
CREATE TABLE iot.alert_rule (
  id integer PRIMARY KEY,
  expr text NOT NULL,
  severity smallint NOT NULL DEFAULT 2 CHECK (severity BETWEEN 0 AND 5),
  enabled boolean DEFAULT true
);
CREATE VIEW iot.latest AS SELECT DISTINCT ON (device_id, name) device_id, name, ts, value FROM iot.reading ORDER BY device_id, name, ts DESC;
CREATE VIEW iot.latest_by_model AS SELECT d.model, l.name, avg(l.value) AS avg_value, max(l.ts) AS newest FROM iot.latest l JOIN iot.device d USING (device_id) GROUP BY d.model, l.name;
CREATE MATERIALIZED VIEW iot.hourly AS
  SELECT device_id, name, date_trunc('hour', ts, 'UTC') AS hour, avg(value) AS avg, min(value) AS min, max(value) AS max
  , count(*) AS n
  FROM iot.reading GROUP BY 1, 2, 3
WITH NO DATA;
CREATE UNIQUE INDEX hourly_pk ON iot.hourly (device_id, name, hour);
CREATE FUNCTION iot.touch_device() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE iot.device SET registered_at = least(registered_at, NEW.ts) WHERE device_id = NEW.device_id;
  RETURN NEW;
END $$;
CREATE TRIGGER reading_touch AFTER INSERT ON iot.reading FOR EACH ROW
  WHEN (NEW.kind = 'gauge')
  EXECUTE FUNCTION iot.touch_device();
CREATE FUNCTION iot.rate(dev bigint, metric text, since timestamptz DEFAULT '-infinity') RETURNS double precision LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT avg(value) FROM iot.reading WHERE device_id = dev AND name = metric AND ts >= since $$;

