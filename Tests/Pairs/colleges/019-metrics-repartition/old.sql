CREATE SCHEMA tsdb;
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
    ts timestamp without time zone NOT NULL,
    value double precision,
    PRIMARY KEY (host_id, metric_id, ts)
) PARTITION BY LIST (host_id);
CREATE TABLE tsdb.rollup_hour (
    host_id integer NOT NULL,
    metric_id integer NOT NULL,
    hour timestamp without time zone NOT NULL,
    avg double precision,
    min double precision,
    max double precision,
    PRIMARY KEY (host_id, metric_id, hour)
);
CREATE TABLE tsdb.alerts (
    id serial PRIMARY KEY,
    metric_id integer NOT NULL,
    op text NOT NULL,
    threshold double precision NOT NULL,
    for_secs integer DEFAULT 60 NOT NULL
);
CREATE INDEX alerts_metric_id_idx ON tsdb.alerts (metric_id);
CREATE TABLE tsdb.incidents (
    id bigserial PRIMARY KEY,
    alert_id integer NOT NULL,
    host_id integer NOT NULL,
    opened timestamp without time zone NOT NULL,
    closed timestamp without time zone
);
CREATE INDEX incidents_alert_id_idx ON tsdb.incidents (alert_id);
CREATE INDEX incidents_host_id_idx ON tsdb.incidents (host_id);
ALTER TABLE tsdb.alerts ADD CONSTRAINT alerts_metric_id_fkey FOREIGN KEY (metric_id) REFERENCES tsdb.metrics;
ALTER TABLE tsdb.incidents ADD CONSTRAINT incidents_alert_id_fkey FOREIGN KEY (alert_id) REFERENCES tsdb.alerts;
ALTER TABLE tsdb.incidents ADD CONSTRAINT incidents_host_id_fkey FOREIGN KEY (host_id) REFERENCES tsdb.hosts;
CREATE TABLE tsdb.samples_h1 PARTITION OF tsdb.samples FOR VALUES IN (1, 2, 3);
CREATE TABLE tsdb.samples_h2 PARTITION OF tsdb.samples FOR VALUES IN (4, 5, 6);
CREATE TABLE tsdb.samples_rest PARTITION OF tsdb.samples DEFAULT;
CREATE INDEX samples_ts ON tsdb.samples (ts);
CREATE VIEW tsdb.latest AS SELECT DISTINCT ON (host_id, metric_id) host_id, metric_id, ts, value FROM tsdb.samples ORDER BY host_id, metric_id, ts DESC;
