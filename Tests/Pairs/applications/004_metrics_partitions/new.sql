CREATE TABLE metrics (
    ts timestamptz NOT NULL,
    device_id int NOT NULL,
    name text NOT NULL,
    value double precision NOT NULL,
    labels jsonb NOT NULL DEFAULT '{}',
    CONSTRAINT metrics_name_check CHECK (name ~ '^[a-z_:][a-z0-9_:]*$')
) PARTITION BY RANGE (ts);
CREATE TABLE metrics_2023_12 PARTITION OF metrics FOR VALUES FROM ('2023-12-01 00:00:00+00') TO ('2024-01-01 00:00:00+00');
CREATE TABLE metrics_2024_01 PARTITION OF metrics FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2024-02-01 00:00:00+00');
CREATE TABLE metrics_2024_02 PARTITION OF metrics FOR VALUES FROM ('2024-02-01 00:00:00+00') TO ('2024-03-01 00:00:00+00');
CREATE TABLE metrics_default PARTITION OF metrics DEFAULT;
CREATE INDEX metrics_ts_idx ON metrics USING brin (ts);
CREATE INDEX metrics_device_ts ON metrics (device_id, ts DESC) INCLUDE (value);
CREATE INDEX metrics_labels_idx ON metrics USING gin (labels jsonb_path_ops);
ALTER TABLE metrics ADD CONSTRAINT metrics_pkey PRIMARY KEY (device_id, name, ts);
CREATE VIEW metrics_latest AS
  SELECT DISTINCT ON (device_id, name) device_id, name, ts, value FROM metrics ORDER BY device_id, name, ts DESC;
