-- dba/2019-01-base.sql
CREATE SCHEMA telemetry;
CREATE EXTENSION hstore;
CREATE TABLE telemetry.device (
    device_id integer NOT NULL,
    serial_no text NOT NULL,
    attrs hstore,
    fw text DEFAULT '0.0',
    site text
);
CREATE SEQUENCE telemetry.device_seq OWNED BY telemetry.device.device_id;
ALTER TABLE telemetry.device ALTER COLUMN device_id SET DEFAULT nextval('telemetry.device_seq');
ALTER TABLE telemetry.device ADD PRIMARY KEY (device_id);
ALTER TABLE telemetry.device ADD UNIQUE (serial_no);
CREATE INDEX ON telemetry.device USING gin (attrs);
CREATE TABLE telemetry.sample (
    device_id integer NOT NULL REFERENCES telemetry.device,
    ts timestamptz NOT NULL,
    metric text NOT NULL,
    val double precision
) PARTITION BY RANGE (ts);
CREATE INDEX ON telemetry.sample (device_id, ts);
CREATE INDEX ON telemetry.sample (device_id, ts);
CREATE TABLE telemetry.sample_2023_01 PARTITION OF telemetry.sample FOR VALUES FROM ('2023-01-01 00:00+00') TO ('2023-02-01 00:00+00');
CREATE TABLE telemetry.sample_2023_02 PARTITION OF telemetry.sample FOR VALUES FROM ('2023-02-01 00:00+00') TO ('2023-03-01 00:00+00');
CREATE TABLE telemetry.sample_2023_03 PARTITION OF telemetry.sample FOR VALUES FROM ('2023-03-01 00:00+00') TO ('2023-04-01 00:00+00');
CREATE TABLE telemetry.sample_def PARTITION OF telemetry.sample DEFAULT;
-- dba/2019-05-rollup.sql
CREATE MATERIALIZED VIEW telemetry.daily AS
  SELECT device_id, date_trunc('day', ts AT TIME ZONE 'UTC') AS day, metric, avg(val) AS mean, max(val) AS peak
    FROM telemetry.sample GROUP BY 1, 2, 3
  WITH NO DATA;
CREATE UNIQUE INDEX daily_uq ON telemetry.daily (device_id, day, metric);
CREATE VIEW telemetry.hot AS SELECT * FROM telemetry.daily WHERE peak > 90;
CREATE FUNCTION telemetry.last_value(d integer, m text) RETURNS double precision
    LANGUAGE sql STABLE AS $_$ SELECT val FROM telemetry.sample WHERE device_id = $1 AND metric = $2 ORDER BY ts DESC LIMIT 1 $_$;
