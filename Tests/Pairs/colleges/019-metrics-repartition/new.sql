CREATE SCHEMA tsdb;
CREATE TYPE tsdb.cmp AS ENUM ('<', '<=', '>', '>=', '=');
CREATE TABLE tsdb.hosts (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    tags jsonb DEFAULT '{}' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE tsdb.metrics (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    unit text,
    kind text DEFAULT 'gauge' NOT NULL
);
CREATE TABLE tsdb.samples (
    host_id integer NOT NULL,
    metric_id integer NOT NULL,
    ts timestamp with time zone NOT NULL,
    value double precision,
    labels jsonb,
    PRIMARY KEY (host_id, metric_id, ts)
) PARTITION BY RANGE (ts);
CREATE TABLE tsdb.rollup_hour (
    host_id integer NOT NULL,
    metric_id integer NOT NULL,
    hour timestamp with time zone NOT NULL,
    avg double precision,
    min double precision,
    max double precision,
    PRIMARY KEY (host_id, metric_id, hour),
    CHECK (min <= max)
) PARTITION BY RANGE (hour);
CREATE TABLE tsdb.alerts (
    id serial PRIMARY KEY,
    metric_id integer NOT NULL,
    op tsdb.cmp NOT NULL,
    threshold double precision NOT NULL,
    for_time interval DEFAULT '00:01:00' NOT NULL
);
CREATE INDEX alerts_metric_id_idx ON tsdb.alerts (metric_id);
CREATE TABLE tsdb.incidents (
    id bigserial PRIMARY KEY,
    alert_id integer NOT NULL,
    host_id integer NOT NULL,
    opened timestamp with time zone DEFAULT now() NOT NULL,
    closed timestamp with time zone,
    ack_by text,
    CHECK (closed > opened)
);
CREATE INDEX incidents_alert_id_idx ON tsdb.incidents (alert_id);
CREATE INDEX incidents_host_id_idx ON tsdb.incidents (host_id);
ALTER TABLE tsdb.alerts ADD CONSTRAINT alerts_metric_id_fkey FOREIGN KEY (metric_id) REFERENCES tsdb.metrics;
ALTER TABLE tsdb.incidents ADD CONSTRAINT incidents_alert_id_fkey FOREIGN KEY (alert_id) REFERENCES tsdb.alerts;
ALTER TABLE tsdb.incidents ADD CONSTRAINT incidents_host_id_fkey FOREIGN KEY (host_id) REFERENCES tsdb.hosts;
CREATE VIEW tsdb.latest AS SELECT DISTINCT ON (host_id, metric_id) host_id, metric_id, ts, value FROM tsdb.samples ORDER BY host_id, metric_id, ts DESC;
CREATE TABLE tsdb.samples_2024 PARTITION OF tsdb.samples FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2025-01-01 00:00:00+00') PARTITION BY HASH (host_id);
CREATE TABLE tsdb.samples_2024_a PARTITION OF tsdb.samples_2024 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE tsdb.samples_2024_b PARTITION OF tsdb.samples_2024 FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE tsdb.samples_2025 PARTITION OF tsdb.samples FOR VALUES FROM ('2025-01-01 00:00:00+00') TO ('2026-01-01 00:00:00+00');
CREATE TABLE tsdb.rollup_all PARTITION OF tsdb.rollup_hour DEFAULT;
CREATE INDEX samples_ts ON tsdb.samples USING brin (ts);
