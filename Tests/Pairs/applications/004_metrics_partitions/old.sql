CREATE TABLE metrics (
    ts timestamptz NOT NULL,
    device_id int NOT NULL,
    name text NOT NULL,
    value real,
    labels json
) PARTITION BY RANGE (ts);
CREATE TABLE metrics_2023_11 PARTITION OF metrics FOR VALUES FROM ('2023-11-01 00:00:00+00') TO ('2023-12-01 00:00:00+00');
CREATE TABLE metrics_2023_12 PARTITION OF metrics FOR VALUES FROM ('2023-12-01 00:00:00+00') TO ('2024-01-01 00:00:00+00');
CREATE TABLE metrics_2024_01 PARTITION OF metrics FOR VALUES FROM ('2024-01-01 00:00:00+00') TO (MAXVALUE);
CREATE INDEX metrics_ts_idx ON metrics (ts);
ALTER TABLE metrics ADD CONSTRAINT metrics_pkey PRIMARY KEY (ts, device_id);
