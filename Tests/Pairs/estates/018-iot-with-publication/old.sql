CREATE EXTENSION btree_gin;
CREATE SCHEMA tele AUTHORIZATION ingest;
CREATE TYPE tele.span AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = float8mi);
CREATE TABLE tele.sensor (id int PRIMARY KEY, code text NOT NULL, ok_range tele.span NOT NULL DEFAULT tele.span('-inf', 'inf')
);
CREATE TABLE tele.sample (sensor_id int NOT NULL REFERENCES tele.sensor, at timestamptz NOT NULL, v float8
  NOT NULL
, attrs jsonb) PARTITION BY LIST (sensor_id);
CREATE TABLE tele.sample_1 PARTITION OF tele.sample FOR VALUES IN (1, 2);
CREATE TABLE tele.sample_3 PARTITION OF tele.sample FOR VALUES IN (3
);
CREATE TABLE tele.sample_rest PARTITION OF tele.sample DEFAULT;
CREATE INDEX sample_gin ON tele.sample USING gin (sensor_id, attrs);
ALTER TABLE tele.sample OWNER TO ingest; ALTER TABLE tele.sample_1 OWNER TO ingest;
CREATE FUNCTION tele.alarm(v float8, r tele.span) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT NOT v <@ r $$;
CREATE VIEW tele.alarms AS SELECT s.code, x.at, x.v FROM tele.sample x JOIN tele.sensor s ON s.id = x.sensor_id WHERE tele.alarm(x.v, s.ok_range);
CREATE FUNCTION tele.span_acc(tele.span, float8) RETURNS tele.span LANGUAGE sql IMMUTABLE AS $$ SELECT tele.span(least(lower($1), $2), greatest(upper($1), $2), '[]') $$;
CREATE AGGREGATE tele.minmax(float8) (SFUNC = tele.span_acc, STYPE = tele.span
);
CREATE MATERIALIZED VIEW tele.day AS SELECT sensor_id, at::date AS day, tele.minmax(v) AS mm FROM tele.sample GROUP BY 1, 2;
CREATE UNIQUE INDEX day_pk ON tele.day (sensor_id, day);
GRANT SELECT ON tele.day, tele.alarms TO dash;
CREATE PUBLICATION live FOR TABLE tele.sample;
ALTER PUBLICATION live OWNER TO postgres;
CREATE TABLE tele.sensor_note (sensor_id int REFERENCES tele.sensor ON DELETE CASCADE, note text);
ALTER TABLE tele.sensor_note ENABLE ROW LEVEL SECURITY;
CREATE POLICY anyone ON tele.sensor_note FOR SELECT USING (
true
);

