CREATE TYPE reading_quality AS ENUM ('good','suspect','bad');
CREATE TABLE gateway (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text NOT NULL, ip inet, installed date);
CREATE TABLE sensor (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, gateway uuid NOT NULL REFERENCES gateway ON DELETE CASCADE, kind text NOT NULL, gain
real
 NOT NULL DEFAULT 1.0, "offset" real DEFAULT 0);
CREATE TABLE reading (sensor int NOT NULL REFERENCES sensor, at timestamptz NOT NULL, raw int NOT NULL, q reading_quality NOT NULL DEFAULT 'good'
) PARTITION BY RANGE (at);
CREATE TABLE reading_2022 PARTITION OF reading FOR VALUES FROM ('2022-01-01 00:00+00') TO ('2023-01-01 00:00+00');
CREATE TABLE reading_2023 PARTITION OF reading FOR VALUES FROM ('2023-01-01 00:00+00') TO ('2024-01-01 00:00+00') PARTITION BY LIST (q);
CREATE TABLE reading_2023_good PARTITION OF reading_2023 FOR VALUES IN ('good');
CREATE TABLE reading_2023_other PARTITION OF reading_2023 FOR VALUES IN ('suspect','bad');
CREATE INDEX reading_at ON reading (at);
CREATE UNIQUE INDEX reading_2022_u ON reading_2022 (sensor, at);
CREATE TABLE alert (id bigserial PRIMARY KEY, sensor int REFERENCES sensor, raised timestamptz DEFAULT now(), level smallint DEFAULT 1 CHECK (level IN (1,2
)));
CREATE FUNCTION scaled(raw int, gain double precision, off double precision DEFAULT 0) RETURNS double precision IMMUTABLE PARALLEL SAFE LANGUAGE sql RETURN raw * gain + off;
CREATE VIEW value AS SELECT r.sensor, r.at, scaled(r.raw, s.gain, s."offset") AS v
 FROM reading r JOIN sensor s ON s.id = r.sensor;
CREATE MATERIALIZED VIEW hourly AS SELECT sensor, date_trunc('hour', at, 'UTC') AS h, avg(v) AS avg FROM value GROUP BY 1, 2;
CREATE FUNCTION raise_alert() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF NEW.q = 'bad' THEN INSERT INTO alert (sensor, level) VALUES (NEW.sensor,
1
); END IF; RETURN NULL; END $$;
CREATE TRIGGER raise_alert AFTER INSERT ON reading FOR EACH ROW EXECUTE FUNCTION raise_alert();
