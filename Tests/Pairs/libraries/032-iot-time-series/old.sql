CREATE SCHEMA ts;
CREATE TYPE ts.quality AS ENUM ('good', 'bad', 'uncertain');
CREATE TABLE ts.device (id serial PRIMARY KEY, serial text UNIQUE NOT NULL, model text, installed date, 
meta json
);
CREATE TABLE ts.metric (id 
serial
PRIMARY KEY, name text UNIQUE NOT NULL, unit text
);
CREATE TABLE ts.sample (
 device_id integer NOT NULL REFERENCES ts.device
 , 
metric_id integer NOT NULL REFERENCES ts.metric, at timestamp NOT NULL, value real, quality ts.quality DEFAULT 'good'
) PARTITION BY RANGE (at);
CREATE TABLE ts.sample_2024_01 PARTITION OF ts.sample FOR VALUES FROM ('2024-01-01') TO ('2024-02-01');
CREATE TABLE ts.sample_2024_02 PARTITION OF ts.sample FOR VALUES FROM ('2024-02-01') TO ('2024-03-01');
CREATE TABLE ts.sample_2024_03 PARTITION OF ts.sample FOR VALUES FROM ('2024-03-01') TO ('2024-04-01');
CREATE INDEX sample_lookup ON ts.sample (device_id, metric_id, at);
CREATE TABLE ts.rollup_hour (device_id integer, metric_id integer, hour timestamp, avg real, n integer, PRIMARY KEY (device_id, metric_id, hour));
CREATE FUNCTION ts.do_rollup(h 
timestamp) RETURNS void LANGUAGE sql AS $$ INSERT INTO ts.rollup_hour SELECT device_id, metric_id, h, avg(value), count(*) FROM ts.sample WHERE at >= h AND at < h + interval '1 hour' GROUP BY 1, 2 $$;
CREATE TABLE ts.alert_rule (id serial PRIMARY KEY, 
metric_id integer
 NOT NULL REFERENCES ts.metric, low real, high real
);
CREATE VIEW ts.latest AS SELECT DISTINCT ON (device_id, metric_id) device_id, metric_id, at, value
FROM ts.sample 
ORDER BY device_id, metric_id, at DESC;
CREATE VIEW ts.alerts AS SELECT l.device_id, r.id AS rule_id, l.value FROM ts.latest l JOIN ts.alert_rule r USING (metric_id) WHERE l.value NOT BETWEEN coalesce(r.low, '-infinity') AND coalesce(r.high, 'infinity');

