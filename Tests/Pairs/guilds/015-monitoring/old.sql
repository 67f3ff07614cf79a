CREATE SCHEMA monitor;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA monitor;
CREATE TYPE monitor.severity AS ENUM ('info', 'warning', 'critical');
CREATE DOMAIN monitor.label_name AS text CHECK (VALUE ~ '^[a-zA-Z_][a-zA-Z0-9_]*$');
CREATE TABLE monitor.host (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    address inet NOT NULL,
    added timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE monitor.metric (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    unit text,
    help text
);
CREATE TABLE monitor.series (
    id bigserial PRIMARY KEY,
    metric_id integer NOT NULL REFERENCES monitor.metric,
    host_id integer NOT NULL REFERENCES monitor.host ON DELETE CASCADE,
    labels jsonb NOT NULL DEFAULT '{}'::jsonb,
    UNIQUE (metric_id, host_id, labels)
);
CREATE TABLE monitor.sample (
    series_id bigint NOT NULL REFERENCES monitor.series,
    at timestamptz NOT NULL,
    value real NOT NULL,
    PRIMARY KEY (series_id, at)
) PARTITION BY RANGE (at);
CREATE TABLE monitor.sample_2023_q1 PARTITION OF monitor.sample FOR VALUES FROM ('2023-01-01 00:00:00+00') TO ('2023-04-01 00:00:00+00');
CREATE TABLE monitor.sample_2023_q2 PARTITION OF monitor.sample FOR VALUES FROM ('2023-04-01 00:00:00+00') TO ('2023-07-01 00:00:00+00');
CREATE TABLE monitor.sample_2023_q3 PARTITION OF monitor.sample FOR VALUES FROM ('2023-07-01 00:00:00+00') TO ('2023-10-01 00:00:00+00');
CREATE INDEX sample_at_brin ON monitor.sample USING brin (at);
CREATE TABLE monitor.rule (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    metric_id integer NOT NULL REFERENCES monitor.metric,
    threshold double precision NOT NULL,
    for_duration interval NOT NULL DEFAULT '00:05:00',
    severity monitor.severity NOT NULL DEFAULT 'warning'
);
CREATE TABLE monitor.alert (
    id bigserial PRIMARY KEY,
    rule_id integer NOT NULL REFERENCES monitor.rule,
    series_id bigint NOT NULL REFERENCES monitor.series,
    opened_at timestamptz NOT NULL DEFAULT now(),
    closed_at timestamptz,
    acked_by text
);
CREATE UNIQUE INDEX alert_open ON monitor.alert (rule_id, series_id) WHERE closed_at IS NULL;
CREATE VIEW monitor.open_alert AS SELECT a.id, h.name AS host, m.name AS metric, r.severity,
a.opened_at
 FROM monitor.alert a JOIN monitor.rule r ON r.id = a.rule_id JOIN monitor.series s ON s.id = a.series_id JOIN monitor.host h ON h.id = s.host_id JOIN monitor.metric m ON m.id = s.metric_id
WHERE a.closed_at IS NULL;
CREATE VIEW monitor.worst AS SELECT host, max(severity) AS severity FROM monitor.open_alert GROUP BY host;
CREATE MATERIALIZED VIEW monitor.hourly AS SELECT series_id, date_trunc('hour', at) AS hour, avg(value) AS avg, max(value) AS max
 FROM monitor.sample GROUP BY 1, 2;
CREATE UNIQUE INDEX ON monitor.hourly (series_id, hour);
CREATE MATERIALIZED VIEW monitor.daily AS SELECT series_id, hour::date AS day, max(max) AS max FROM monitor.hourly GROUP BY 1, 2;
CREATE FUNCTION monitor.notify_alert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM pg_notify('alerts', NEW.id::text);
    RETURN NULL;
END;
$$;
CREATE TRIGGER notify AFTER INSERT ON monitor.alert FOR EACH ROW EXECUTE FUNCTION monitor.notify_alert();
