CREATE SCHEMA iot;
CREATE TABLE iot.device (
  id integer GENERATED ALWAYS AS IDENTITY,
  serial text NOT NULL,
  region char(2) NOT NULL,
  CONSTRAINT device_pk PRIMARY KEY (id),
  CONSTRAINT device_serial_uq UNIQUE (serial)
);
CREATE TABLE iot.metric (
  device_id integer NOT NULL,
  at timestamptz NOT NULL,
  kind smallint NOT NULL,
 val real,
  raw jsonb,
  CONSTRAINT metric_pk PRIMARY KEY (device_id, at, kind),
  CONSTRAINT metric_device_fk FOREIGN KEY (device_id) REFERENCES iot.device
) PARTITION BY RANGE (at);
CREATE TABLE iot.metric_2023_12 PARTITION OF iot.metric FOR VALUES FROM ('2023-12-01 00:00+00') TO ('2024-01-01 00:00+00');
CREATE TABLE iot.metric_2024_01 PARTITION OF iot.metric FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2024-02-01 00:00+00');
CREATE TABLE iot.metric_2024_02 PARTITION OF iot.metric FOR VALUES FROM ('2024-02-01 00:00+00') TO ('2024-03-01 00:00+00')
;
CREATE TABLE iot.metric_rest PARTITION OF iot.metric DEFAULT;
CREATE INDEX metric_kind_at ON iot.metric (kind, at DESC
);
CREATE INDEX metric_brin ON iot.metric USING brin (at) WITH (
 pages_per_range = 64
);
CREATE INDEX metric_2024_01_raw ON iot.metric_2024_01 USING gin (raw
);
ALTER TABLE iot.metric_2024_01 ALTER COLUMN raw SET STORAGE EXTERNAL;
ALTER TABLE iot.metric_2024_02 ALTER COLUMN kind SET STATISTICS 500;
CREATE FUNCTION iot.check_metric() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
 IF NEW.val = 'NaN' THEN NEW.val := NULL; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER check_metric BEFORE INSERT
  ON iot.metric FOR EACH ROW EXECUTE FUNCTION iot.check_metric();
CREATE MATERIALIZED VIEW iot.daily AS
  SELECT device_id, date_trunc('day', at, 'UTC') AS day, kind, avg(val) AS mean, max(val) AS top
  FROM iot.metric GROUP BY 1, 2, 3;
CREATE UNIQUE INDEX daily_uq ON iot.daily (device_id, day, kind);
ALTER MATERIALIZED VIEW iot.daily CLUSTER ON daily_uq;
COMMENT ON TABLE iot.metric IS
'raw metrics';
COMMENT ON INDEX iot.metric_brin IS 'cheap scans';
