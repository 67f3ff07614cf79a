CREATE SCHEMA metrics;
COMMENT ON SCHEMA metrics IS 'Metrics store, partitioned by day';
CREATE TYPE metrics.kind AS ENUM ('gauge','counter','histogram','summary');
CREATE TABLE metrics.series (
    series_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    metric text NOT NULL,
    kind metrics.kind NOT NULL DEFAULT 'gauge',
    labels jsonb NOT NULL DEFAULT '{}',
  labels_hash text GENERATED ALWAYS AS (md5(labels::text)) STORED,
  retired_at timestamptz,
  CONSTRAINT series_identity UNIQUE (metric, labels_hash)
);
CREATE INDEX series_labels_idx ON metrics.series USING gin (labels jsonb_path_ops);
CREATE TABLE metrics.samples (
    series_id bigint NOT NULL REFERENCES metrics.series ON DELETE CASCADE,
    ts timestamptz NOT NULL,
    value double precision NOT NULL,
    PRIMARY KEY (series_id, ts)
) PARTITION BY RANGE (ts);
CREATE TABLE metrics.samples_202401 PARTITION OF metrics.samples FOR VALUES FROM ('2024-01-01 00:00:00+00') TO ('2024-02-01 00:00:00+00') WITH (fillfactor = 100);
CREATE TABLE metrics.samples_202402 PARTITION OF metrics.samples FOR VALUES FROM ('2024-02-01 00:00:00+00') TO ('2024-03-01 00:00:00+00') WITH (fillfactor = 100);
CREATE TABLE metrics.samples_202403 PARTITION OF metrics.samples FOR VALUES FROM ('2024-03-01 00:00:00+00') TO ('2024-04-01 00:00:00+00') WITH (fillfactor = 100);
CREATE TABLE metrics.samples_202404 PARTITION OF metrics.samples FOR VALUES FROM ('2024-04-01 00:00:00+00') TO ('2024-05-01 00:00:00+00') WITH (fillfactor = 100);
CREATE TABLE metrics.samples_default PARTITION OF metrics.samples DEFAULT;
CREATE INDEX samples_ts_idx ON metrics.samples USING brin (ts) WITH (pages_per_range = 32);
CREATE TABLE metrics.rollup_hourly (
    series_id bigint NOT NULL REFERENCES metrics.series ON DELETE CASCADE,
    bucket timestamptz NOT NULL,
    n bigint NOT NULL, vmin float8, vmax float8, vsum float8,
  vavg float8 GENERATED ALWAYS AS (CASE WHEN n > 0 THEN vsum / n END) STORED,
    PRIMARY KEY (series_id, bucket)
);
CREATE TABLE metrics.alert_rule (
    rule_id serial PRIMARY KEY, name text NOT NULL UNIQUE, expr text NOT NULL,
    for_duration interval NOT NULL DEFAULT '00:05:00',
    severity text NOT NULL DEFAULT 'warning' CHECK (severity IN ('info','warning','critical'))
);
CREATE TABLE metrics.alert (
    alert_id bigserial PRIMARY KEY, rule_id int NOT NULL REFERENCES metrics.alert_rule,
    series_id bigint REFERENCES metrics.series, fired_at timestamptz NOT NULL DEFAULT now(), resolved_at timestamptz,
    CONSTRAINT alert_times CHECK (resolved_at IS NULL OR resolved_at >= fired_at)
);
CREATE UNIQUE INDEX alert_one_open ON metrics.alert (rule_id, series_id) WHERE resolved_at IS NULL;
CREATE FUNCTION metrics.record(p_metric text, p_labels jsonb, p_value float8, p_ts timestamptz DEFAULT now(), p_kind metrics.kind DEFAULT 'gauge') RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE sid bigint;
BEGIN
    SELECT series_id INTO sid FROM metrics.series WHERE metric = p_metric AND labels = p_labels;
    IF sid IS NULL THEN
        INSERT INTO metrics.series (metric, labels, kind) VALUES (p_metric, p_labels, p_kind) RETURNING series_id INTO sid;
    END IF;
    INSERT INTO metrics.samples VALUES (sid, p_ts, p_value);
  RETURN sid;
END $$;
CREATE MATERIALIZED VIEW metrics.daily AS
 SELECT s.series_id, s.metric, date_trunc('day', r.bucket) AS day, sum(r.n) AS n, min(r.vmin) AS vmin, max(r.vmax) AS vmax, sum(r.vsum)/nullif(sum(r.n),0) AS vavg
 FROM metrics.series s JOIN metrics.rollup_hourly r USING (series_id) GROUP BY 1,2,3 WITH NO DATA;
CREATE UNIQUE INDEX daily_pk ON metrics.daily (series_id, day);
COMMENT ON MATERIALIZED VIEW metrics.daily IS 'refreshed concurrently by cron';
