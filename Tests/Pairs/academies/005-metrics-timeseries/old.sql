CREATE SCHEMA metrics;
COMMENT ON SCHEMA metrics IS 'Raw metrics';
CREATE TYPE metrics.kind AS ENUM ('gauge','counter');
CREATE TABLE metrics.series (
    series_id serial PRIMARY KEY,
    metric text NOT NULL,
    kind metrics.kind NOT NULL DEFAULT 'gauge',
    labels jsonb NOT NULL DEFAULT '{}',
  UNIQUE (metric, labels)
);
CREATE INDEX series_labels_idx ON metrics.series USING gin (labels);
CREATE TABLE metrics.samples (
    series_id int NOT NULL REFERENCES metrics.series ON DELETE CASCADE,
    ts timestamptz NOT NULL,
    value double precision,
    PRIMARY KEY (series_id, ts)
);
CREATE INDEX samples_ts_idx ON metrics.samples (ts);
CREATE TABLE metrics.rollup_1h (
    series_id int NOT NULL REFERENCES metrics.series,
    bucket timestamptz NOT NULL,
    n bigint NOT NULL, vmin float8, vmax float8, vsum float8,
    PRIMARY KEY (series_id, bucket)
);
CREATE TABLE metrics.alert_rule (
    rule_id serial PRIMARY KEY, name text NOT NULL UNIQUE, expr text NOT NULL,
    for_duration integer NOT NULL DEFAULT 300,
    severity smallint NOT NULL DEFAULT 3
);
CREATE TABLE metrics.alert (
    alert_id bigserial PRIMARY KEY, rule_id int NOT NULL REFERENCES metrics.alert_rule,
    series_id int REFERENCES metrics.series, fired_at timestamptz NOT NULL DEFAULT now(), resolved_at timestamptz
);
CREATE FUNCTION metrics.record(p_metric text, p_labels jsonb, p_value float8) RETURNS void LANGUAGE plpgsql AS $$
DECLARE sid int;
BEGIN
    SELECT series_id INTO sid FROM metrics.series WHERE metric = p_metric AND labels = p_labels;
    IF sid IS NULL THEN
        INSERT INTO metrics.series (metric, labels) VALUES (p_metric, p_labels) RETURNING series_id INTO sid;
    END IF;
    INSERT INTO metrics.samples VALUES (sid, now(), p_value);
END $$;
CREATE MATERIALIZED VIEW metrics.daily AS
 SELECT s.series_id, s.metric, date_trunc('day', r.bucket) AS day, sum(r.n) AS n, sum(r.vsum)/nullif(sum(r.n),0) AS avg
 FROM metrics.series s JOIN metrics.rollup_1h r USING (series_id) GROUP BY 1,2,3;
CREATE UNIQUE INDEX daily_pk ON metrics.daily (series_id, day);
