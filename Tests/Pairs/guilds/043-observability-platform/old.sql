CREATE SCHEMA meta;
CREATE SCHEMA metric;
CREATE SCHEMA trace;
CREATE SCHEMA logs;
CREATE EXTENSION pg_trgm WITH SCHEMA meta;
CREATE TYPE logs.level AS ENUM ('DEBUG', 'INFO', 'WARN', 'ERROR');
CREATE TYPE trace.kind AS ENUM ('internal', 'server', 'client'
);
CREATE TYPE meta.alert_state AS ENUM ('ok', 'pending', 'firing');
CREATE DOMAIN trace.id AS uuid;
CREATE TABLE meta.team (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    channel text
);
CREATE TABLE meta.service (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    team_id integer REFERENCES meta.team,
    tier smallint NOT NULL DEFAULT 3
);
CREATE TABLE meta.dashboard (
    id serial PRIMARY KEY,
    title text NOT NULL,
    spec json NOT NULL
);
CREATE TABLE meta.star (
    user_name text NOT NULL,
    dashboard_id integer NOT NULL REFERENCES meta.dashboard,
    PRIMARY KEY (user_name, dashboard_id)
);
CREATE TABLE meta.alert_rule (
    id serial PRIMARY KEY,
    service_id integer NOT NULL REFERENCES meta.service,
    name text NOT NULL,
    expr text NOT NULL,
    for_seconds integer NOT NULL DEFAULT 300,
    UNIQUE (service_id, name)
);
CREATE TABLE meta.alert_event (
    rule_id integer NOT NULL REFERENCES meta.alert_rule ON DELETE CASCADE,
    at timestamptz NOT NULL DEFAULT now(),
    state meta.alert_state NOT NULL,
    value double precision,
    PRIMARY KEY (rule_id, at)
);
CREATE TABLE meta.silence (
    id serial PRIMARY KEY,
    matcher jsonb NOT NULL DEFAULT '{}'::jsonb,
    starts timestamptz NOT NULL,
    ends timestamptz NOT NULL,
    author text NOT NULL
);
CREATE TABLE metric.name (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    type text NOT NULL
);
CREATE TABLE metric.label (
    id bigserial PRIMARY KEY,
    key text NOT NULL,
    value text NOT NULL,
    UNIQUE (key, value)
);
CREATE TABLE metric.series (
    id bigserial PRIMARY KEY,
    name_id integer NOT NULL REFERENCES metric.name,
    labels integer[] NOT NULL,
    UNIQUE (name_id, labels)
);
CREATE INDEX series_labels ON metric.series USING gin (labels);
CREATE TABLE metric.sample (
    series_id bigint NOT NULL,
    t timestamptz NOT NULL,
    v double precision NOT NULL
) PARTITION BY RANGE (t);
CREATE TABLE metric.sample_202301 PARTITION OF metric.sample FOR VALUES FROM ('2023-01-01 00:00:00+00') TO ('2023-02-01 00:00:00+00');
CREATE TABLE metric.sample_202302 PARTITION OF metric.sample FOR VALUES FROM ('2023-02-01 00:00:00+00') TO ('2023-03-01 00:00:00+00');
CREATE TABLE metric.sample_202303 PARTITION OF metric.sample FOR VALUES FROM ('2023-03-01 00:00:00+00') TO ('2023-04-01 00:00:00+00');
CREATE INDEX sample_series ON metric.sample (series_id, t DESC);
CREATE TABLE trace.span (
    trace_id trace.id NOT NULL,
    span_id bigint NOT NULL,
    parent_id bigint,
    service_id integer NOT NULL REFERENCES meta.service,
    name text NOT NULL,
    kind trace.kind NOT NULL,
    start timestamptz NOT NULL,
    finish timestamptz NOT NULL,
    tags json,
    PRIMARY KEY (trace_id, span_id)
);
CREATE INDEX span_start ON trace.span (start);
CREATE TABLE logs.entry (
    id bigserial PRIMARY KEY,
    at timestamptz NOT NULL DEFAULT now(),
    service_id integer NOT NULL REFERENCES meta.service,
    level logs.level NOT NULL,
    message text NOT NULL,
    attrs jsonb
);
CREATE INDEX entry_at ON logs.entry (at);
CREATE INDEX entry_message ON logs.entry USING gin (message meta.gin_trgm_ops);
CREATE VIEW metric.series_text AS SELECT s.id, n.name, array_agg(l.key || '=' || l.value ORDER BY l.key) AS labels FROM metric.series s JOIN metric.name n ON n.id = s.name_id LEFT JOIN metric.label l ON l.id = ANY (s.labels) GROUP BY s.id, n.name;
CREATE MATERIALIZED VIEW metric.cardinality AS SELECT name, count(*) AS series FROM metric.series_text GROUP BY name;
CREATE UNIQUE INDEX cardinality_name ON metric.cardinality (name);
CREATE VIEW trace.slow AS 
SELECT s.trace_id, s.name, v.name AS service, s.finish - s.start AS took FROM trace.span s JOIN meta.service v ON v.id = s.service_id WHERE s.finish - s.start > '00:00:01'::interval;
CREATE VIEW trace.slow_services AS SELECT service, count(*) AS n, max(took) AS worst FROM trace.slow GROUP BY service;
CREATE VIEW logs.errors AS SELECT e.at, v.name AS service, e.message FROM logs.entry e JOIN meta.service v ON v.id = e.service_id WHERE e.level >= 'ERROR'::logs.level;
CREATE VIEW meta.firing AS SELECT DISTINCT ON (e.rule_id) e.rule_id, r.name, e.state, e.at FROM meta.alert_event e JOIN meta.alert_rule r ON r.id = e.rule_id ORDER BY e.rule_id, e.at DESC;
CREATE FUNCTION meta.notify() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    PERFORM pg_notify('alerts', NEW.rule_id::text);
    RETURN NULL;
END;
$$;
CREATE TRIGGER notify AFTER INSERT ON meta.alert_event FOR EACH ROW
EXECUTE FUNCTION meta.notify();
CREATE FUNCTION metric.rate(series bigint, since interval) RETURNS double precision
    LANGUAGE sql STABLE
    AS $$ SELECT (max(v) - min(v)) / extract(epoch FROM since) FROM metric.sample WHERE series_id = series AND t > now() - since $$;
