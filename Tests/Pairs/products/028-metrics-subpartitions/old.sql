CREATE SCHEMA m;
CREATE TYPE m.kind AS ENUM ('gauge', 'counter'
);
CREATE TABLE m.series (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL, labels jsonb NOT NULL DEFAULT '{}', kind m.kind NOT NULL, label_hash bytea GENERATED ALWAYS AS (decode(md5(labels::text), 'hex')) STORED, UNIQUE (name, label_hash));
CREATE TABLE m.samples (series_id int NOT NULL REFERENCES m.series ON DELETE CASCADE, ts timestamptz NOT NULL, value 
real
 NOT NULL, tenant smallint NOT NULL DEFAULT 0) PARTITION BY RANGE (ts);
CREATE TABLE m.samples_2024q1 PARTITION OF m.samples FOR VALUES FROM ('2024-01-01') TO ('2024-04-01');
CREATE TABLE m.samples_2024q2 PARTITION OF m.samples FOR VALUES FROM ('2024-04-01') TO ('2024-07-01');
CREATE TABLE m.samples_2024q3 PARTITION OF m.samples FOR VALUES FROM ('2024-07-01') TO ('2024-10-01') PARTITION BY LIST (tenant);
CREATE TABLE m.samples_2024q3_t0 PARTITION OF m.samples_2024q3 FOR VALUES IN (0);
CREATE TABLE m.samples_2024q3_rest PARTITION OF m.samples_2024q3 DEFAULT;
CREATE INDEX samples_series_ts ON m.samples (series_id, ts DESC)
;
CREATE VIEW m.latest AS SELECT DISTINCT ON (s.series_id) s.series_id, n.name, s.ts, s.value FROM m.samples s JOIN m.series n ON n.id = s.series_id ORDER BY s.series_id, s.ts DESC;
CREATE VIEW m.rates AS SELECT series_id, ts, (value - lag(value) OVER w) / extract(epoch FROM ts - lag(ts) OVER w)
 AS rate FROM m.samples WINDOW w AS (PARTITION BY series_id ORDER BY ts
);
