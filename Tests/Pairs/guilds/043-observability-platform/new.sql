CREATE SCHEMA meta;
CREATE SCHEMA metric;
CREATE SCHEMA trace;
CREATE SCHEMA logs;
CREATE SCHEMA slo;
CREATE EXTENSION pg_trgm WITH SCHEMA meta;
CREATE EXTENSION btree_gin WITH SCHEMA meta;
CREATE TYPE logs.level AS ENUM ('TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL');
CREATE TYPE trace.kind AS ENUM ('internal', 'server', 'client'
, 'producer', 'consumer'
);
CREATE TYPE meta.alert_state AS ENUM ('ok', 'pending', 'firing');
CREATE DOMAIN trace.id AS bytea CHECK (octet_length(VALUE) = 16);
CREATE TABLE meta.team (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    parent_id integer REFERENCES meta.team,
    channel text
);
CREATE TABLE meta.service (
    id serial PRIMARY KEY,
    name text NOT NULL UNIQUE,
    team_id integer REFERENCES meta.team,
    tier smallint NOT NULL DEFAULT 3 CHECK (tier BETWEEN 0 AND 4),
    labels jsonb NOT NULL DEFAULT '{}'::jsonb,
    repo text
);
CREATE TABLE meta.dashboard (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    folder_id integer,
    version integer NOT NULL DEFAULT 1,
    title text NOT NULL,
    spec jsonb NOT NULL
);
CREATE TABLE meta.folder (
    id serial PRIMARY KEY,
    title text NOT NULL,
    parent_id integer REFERENCES meta.folder ON DELETE CASCADE,
    UNIQUE NULLS NOT DISTINCT (parent_id, title)
);
ALTER TABLE meta.dashboard ADD FOREIGN KEY (folder_id) REFERENCES meta.folder(id) ON DELETE CASCADE;
CREATE TABLE meta.dashboard_version (
    dashboard_id uuid NOT NULL REFERENCES meta.dashboard ON DELETE CASCADE,
    version integer NOT NULL,
    spec jsonb NOT NULL,
    saved timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (dashboard_id, version)
);
CREATE TABLE meta.star (
    user_name text NOT NULL,
    dashboard_id uuid NOT NULL REFERENCES meta.dashboard,
    PRIMARY KEY (user_name, dashboard_id)
);
CREATE TABLE meta.alert_rule (
    id serial PRIMARY KEY,
    service_id integer NOT NULL REFERENCES meta.service,
    name text NOT NULL,
    expr text NOT NULL,
    for_seconds interval NOT NULL DEFAULT '00:05:00',
    UNIQUE (service_id, name)
);
ALTER TABLE meta.alert_rule RENAME for_seconds TO hold;
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
    during tstzrange NOT NULL CHECK (NOT lower_inf(during)),
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
    labels bigint[] NOT NULL CHECK (array_ndims(labels) = 1),
    service_id integer REFERENCES meta.service,
    UNIQUE (name_id, labels)
);
CREATE INDEX series_labels ON metric.series USING gin (labels);
CREATE TABLE metric.sample (
    series_id bigint NOT NULL,
    t timestamptz NOT NULL,
    v double precision NOT NULL
) PARTITION BY RANGE (t);
ALTER TABLE metric.sample ADD CONSTRAINT sample_pkey PRIMARY KEY (series_id, t);
CREATE TABLE metric.sample_202302 PARTITION OF metric.sample FOR VALUES FROM ('2023-02-01 00:00:00+00') TO ('2023-03-01 00:00:00+00');
CREATE TABLE metric.sample_202303 PARTITION OF metric.sample FOR VALUES FROM ('2023-03-01 00:00:00+00') TO ('2023-04-01 00:00:00+00') PARTITION BY HASH (series_id);
CREATE TABLE metric.sample_202303_0 PARTITION OF metric.sample_202303 FOR VALUES WITH (MODULUS 4, REMAINDER 0);
CREATE TABLE metric.sample_202303_1 PARTITION OF metric.sample_202303 FOR VALUES WITH (MODULUS 4, REMAINDER 1);
CREATE TABLE metric.sample_202303_2 PARTITION OF metric.sample_202303 FOR VALUES WITH (MODULUS 4, REMAINDER 2);
CREATE TABLE metric.sample_202303_3 PARTITION OF metric.sample_202303 FOR VALUES WITH (MODULUS 4, REMAINDER 3);
CREATE TABLE metric.sample_202304 PARTITION OF metric.sample FOR VALUES FROM ('2023-04-01 00:00:00+00') TO ('2023-05-01 00:00:00+00');
CREATE TABLE metric.sample_default PARTITION OF metric.sample DEFAULT;
CREATE TABLE metric.rollup_5m (
    series_id bigint NOT NULL,
    bucket timestamptz NOT NULL,
    min double precision,
    max double precision,
    sum double precision NOT NULL,
    n bigint NOT NULL,
    avg double precision GENERATED ALWAYS AS (sum / nullif(n, 0)::double precision) STORED,
    PRIMARY KEY (series_id, bucket)
);
CREATE TABLE metric.exemplar (
    series_id bigint NOT NULL,
    t timestamptz NOT NULL,
    trace_id trace.id NOT NULL,
    FOREIGN KEY (series_id, t) REFERENCES metric.sample ON DELETE CASCADE
);
CREATE TABLE trace.operation (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    service_id integer NOT NULL REFERENCES meta.service,
    name text NOT NULL,
    kind trace.kind NOT NULL,
    UNIQUE (service_id, name, kind)
);
CREATE TABLE trace.span (
    trace_id trace.id NOT NULL,
    span_id bigint NOT NULL,
    parent_id bigint,
    operation_id bigint NOT NULL REFERENCES trace.operation,
    during tstzrange NOT NULL,
    start timestamptz NOT NULL,
    status_ok boolean,
    tags jsonb NOT NULL DEFAULT '{}'::jsonb,
    duration_ms double precision GENERATED ALWAYS AS (extract(epoch FROM upper(during) - lower(during)) * 1000) STORED,
    PRIMARY KEY (trace_id, span_id, start)
) PARTITION BY RANGE (start);
CREATE TABLE trace.span_p1 PARTITION OF trace.span FOR VALUES FROM ('2023-03-01 00:00:00+00') TO ('2023-03-02 00:00:00+00');
CREATE TABLE trace.span_p2 PARTITION OF trace.span FOR VALUES FROM ('2023-03-02 00:00:00+00') TO ('2023-03-03 00:00:00+00');
CREATE INDEX span_tags ON trace.span USING gin (tags jsonb_path_ops);
CREATE INDEX span_start ON trace.span USING brin (start timestamptz_minmax_multi_ops);
CREATE TABLE trace.link (
    trace_id trace.id NOT NULL,
    span_id bigint NOT NULL,
    start timestamptz NOT NULL,
    linked_trace trace.id NOT NULL,
    FOREIGN KEY (trace_id, span_id, start) REFERENCES trace.span
);
CREATE TABLE logs.entry (
    at timestamptz NOT NULL DEFAULT now(),
    service_id integer NOT NULL REFERENCES meta.service,
    level logs.level NOT NULL,
    message text NOT NULL,
    attrs jsonb NOT NULL DEFAULT '{}'::jsonb,
    trace_id trace.id
) PARTITION BY LIST (level);
CREATE TABLE logs.entry_low PARTITION OF logs.entry FOR VALUES IN ('TRACE', 'DEBUG', 'INFO');
CREATE TABLE logs.entry_high PARTITION OF logs.entry FOR VALUES IN ('WARN', 'ERROR', 'FATAL');
ALTER TABLE logs.entry_low SET (autovacuum_vacuum_scale_factor=0.5);
CREATE INDEX entry_at ON logs.entry (service_id, at DESC);
CREATE INDEX entry_message ON logs.entry_high USING gin (message meta.gin_trgm_ops);
CREATE TABLE slo.objective (
    id serial PRIMARY KEY,
    service_id integer NOT NULL REFERENCES meta.service ON DELETE CASCADE,
    name text NOT NULL,
    target numeric(6,5) NOT NULL CHECK (target > 0 AND target < 1),
    window_length interval NOT NULL DEFAULT '30 days'
);
CREATE TABLE slo.budget (
    objective_id integer NOT NULL REFERENCES slo.objective ON DELETE CASCADE,
    day date NOT NULL,
    good bigint NOT NULL,
    total bigint NOT NULL,
    burn numeric GENERATED ALWAYS AS (CASE WHEN total > 0 THEN 1 - good::numeric / total::numeric END) STORED,
    PRIMARY KEY (objective_id, day)
);
CREATE VIEW slo.status AS SELECT o.id, o.name, o.target, avg(b.burn) AS burn FROM slo.objective o LEFT JOIN slo.budget b ON b.objective_id = o.id GROUP BY o.id;
CREATE VIEW metric.series_text AS SELECT s.id, n.name, array_agg(l.key || '=' || l.value ORDER BY l.key) AS labels FROM metric.series s JOIN metric.name n ON n.id = s.name_id LEFT JOIN metric.label l ON l.id = ANY (s.labels) GROUP BY s.id, n.name;
CREATE MATERIALIZED VIEW metric.cardinality AS SELECT name, count(*) AS series FROM metric.series_text GROUP BY name;
CREATE UNIQUE INDEX cardinality_name ON metric.cardinality (name);
CREATE VIEW trace.slow AS 
SELECT s.trace_id, o.name, v.name AS service, s.duration_ms AS took FROM trace.span s JOIN trace.operation o ON o.id = s.operation_id JOIN meta.service v ON v.id = o.service_id WHERE s.duration_ms > 1000;
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
WHEN (NEW.state = 'firing'::meta.alert_state)
EXECUTE FUNCTION meta.notify();
CREATE FUNCTION metric.rate(series bigint, since interval DEFAULT '00:05:00'::interval, until timestamptz DEFAULT now()) RETURNS double precision
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT (max(v) - min(v)) / extract(epoch FROM since)::double precision FROM metric.sample WHERE series_id = series AND t > until - since AND t <= until $$;
