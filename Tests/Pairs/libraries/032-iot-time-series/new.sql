CREATE SCHEMA ts;
CREATE TYPE ts.quality AS ENUM ('good', 'bad', 'uncertain');
ALTER TYPE ts.quality ADD VALUE 'interpolated' AFTER 'good';
CREATE TABLE ts.device (id serial PRIMARY KEY, serial text UNIQUE NOT NULL, model text, installed date, 
meta jsonb NOT NULL DEFAULT '{}', parent_id integer REFERENCES ts.device ON DELETE SET NULL
);
CREATE TABLE ts.metric (id 
smallint GENERATED ALWAYS AS IDENTITY
PRIMARY KEY, name text UNIQUE NOT NULL, unit text
NOT NULL DEFAULT '1'
);
CREATE TABLE ts.sample (
 device_id integer NOT NULL REFERENCES ts.device
ON DELETE CASCADE
 , 
metric_id smallint NOT NULL REFERENCES ts.metric, at timestamptz NOT NULL, value double precision, quality ts.quality NOT NULL DEFAULT 'good', CONSTRAINT sample_pk PRIMARY KEY (device_id, metric_id, at)
) PARTITION BY RANGE (at);
CREATE TABLE ts.sample_2024_q1 PARTITION OF ts.sample FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2024-04-01 00:00+00');
CREATE TABLE ts.sample_2024_q2 PARTITION OF ts.sample FOR VALUES FROM ('2024-04-01 00:00+00') TO ('2024-07-01 00:00+00') PARTITION BY HASH (device_id);
CREATE TABLE ts.sample_2024_q2_h0 PARTITION OF ts.sample_2024_q2 FOR VALUES WITH (MODULUS 3, REMAINDER 0);
CREATE TABLE ts.sample_2024_q2_h1 PARTITION OF ts.sample_2024_q2 FOR VALUES WITH (MODULUS 3, REMAINDER 1);
CREATE TABLE ts.sample_2024_q2_h2 PARTITION OF ts.sample_2024_q2 FOR VALUES WITH (MODULUS 3, REMAINDER 2);
CREATE TABLE ts.sample_default PARTITION OF ts.sample DEFAULT;
ALTER TABLE ts.sample_default ADD CONSTRAINT recent CHECK (at > '2000-01-01 00:00+00');
CREATE INDEX sample_bad ON ts.sample (at) WHERE quality <> 'good';
CREATE TYPE ts.agg AS (lo double precision, hi double precision, mean double precision, n bigint);
CREATE TABLE ts.rollup (grain interval NOT NULL, device_id integer NOT NULL, metric_id smallint NOT NULL, bucket timestamptz NOT NULL, a ts.agg NOT NULL, PRIMARY KEY (grain, device_id, metric_id, bucket)) PARTITION BY LIST (grain);
CREATE TABLE ts.rollup_hour PARTITION OF ts.rollup FOR VALUES IN ('01:00:00');
CREATE TABLE ts.rollup_day PARTITION OF ts.rollup FOR VALUES IN ('1 day');
CREATE FUNCTION ts.do_rollup(h 
timestamptz, grain interval DEFAULT '01:00:00') RETURNS bigint LANGUAGE sql AS $$ WITH i AS (INSERT INTO ts.rollup SELECT grain, device_id, metric_id, h, ROW(min(value), max(value), avg(value), count(*))::ts.agg FROM ts.sample WHERE at >= h AND at < h + grain GROUP BY 2, 3 RETURNING 1) SELECT count(*) FROM i $$;
CREATE TABLE ts.alert_rule (id serial PRIMARY KEY, 
metric_id smallint
 NOT NULL REFERENCES ts.metric, low real, high real
, hysteresis real NOT NULL DEFAULT 0, window_len interval NOT NULL DEFAULT '00:05:00', CHECK (low < high)
);
CREATE VIEW ts.latest AS SELECT DISTINCT ON (device_id, metric_id) device_id, metric_id, at, value
, quality
FROM ts.sample 
WHERE quality <> 'bad'
ORDER BY device_id, metric_id, at DESC;
CREATE VIEW ts.alerts AS SELECT l.device_id, r.id AS rule_id, l.value FROM ts.latest l JOIN ts.alert_rule r USING (metric_id) WHERE l.value NOT BETWEEN coalesce(r.low, '-infinity') AND coalesce(r.high, 'infinity');

