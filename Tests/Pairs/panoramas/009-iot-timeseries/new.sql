CREATE EXTENSION file_fdw;
CREATE SCHEMA iot;
CREATE TYPE iot.kind AS ENUM ('temp', 'hum', 'co2');
ALTER TYPE iot.kind ADD VALUE 'noise' BEFORE 'co2';
CREATE SERVER archive FOREIGN DATA WRAPPER file_fdw;
CREATE TABLE iot.device (
    id uuid PRIMARY KEY,
    label text,
    serial_no text,
    firmware text DEFAULT '1.0' NOT NULL,
    kinds iot.kind[] NOT NULL
);
ALTER TABLE iot.device ADD CONSTRAINT device_serial UNIQUE NULLS NOT DISTINCT (serial_no);
CREATE TABLE iot.sample (
    device_id uuid NOT NULL,
    ts timestamptz NOT NULL,
    kind iot.kind NOT NULL,
    v double precision
,   flags bit varying(8) DEFAULT B'0' NOT NULL
) PARTITION BY RANGE (ts);
CREATE FOREIGN TABLE iot.sample_archive PARTITION OF iot.sample FOR VALUES FROM (MINVALUE) TO ('2023-01-01 00:00+00')
    SERVER archive OPTIONS (filename '/srv/archive/samples.csv', format 'csv'
    , header 'true', delimiter ';'
    );
CREATE TABLE iot.sample_2023 PARTITION OF iot.sample FOR VALUES FROM ('2023-01-01 00:00+00') TO ('2024-01-01 00:00+00');
CREATE TABLE iot.sample_2024 PARTITION OF iot.sample FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2025-01-01 00:00+00')
    PARTITION BY HASH (device_id);
CREATE TABLE iot.sample_2024_0 PARTITION OF iot.sample_2024 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE iot.sample_2024_1 PARTITION OF iot.sample_2024 FOR VALUES WITH (MODULUS 4, REMAINDER 1);
CREATE TABLE iot.sample_2024_3 PARTITION OF iot.sample_2024 FOR VALUES WITH (MODULUS 4, REMAINDER 3);
CREATE INDEX sample_dev_ts ON iot.sample (device_id, ts DESC);
CREATE INDEX sample_2023_brin ON iot.sample_2023 USING brin (ts timestamptz_minmax_multi_ops);
CREATE TABLE iot.alert (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    device_id uuid REFERENCES iot.device,
    span tstzrange NOT NULL,
    severity smallint DEFAULT 1 CHECK (severity BETWEEN 1 AND 5)
);
CREATE INDEX alert_span ON iot.alert USING gist (span);
CREATE FUNCTION iot.check_sample() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.v IS NULL THEN RETURN NULL; END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER sample_ok BEFORE INSERT ON iot.sample FOR EACH ROW EXECUTE FUNCTION iot.check_sample();
CREATE VIEW iot.last_sample AS SELECT DISTINCT ON (device_id, kind) device_id, kind, ts, v FROM iot.sample ORDER BY device_id, kind, ts DESC;
CREATE FUNCTION iot.bucket(ts timestamptz, width interval DEFAULT '00:05:00'::interval) RETURNS timestamptz LANGUAGE sql IMMUTABLE
    AS $$ SELECT date_bin(width, ts, timestamptz '2000-01-01 00:00+00') $$;
CREATE VIEW iot.hourly AS SELECT device_id, iot.bucket(ts, '01:00:00') AS h, kind, avg(v) AS v, count(*) FILTER (WHERE v > 100) AS high FROM iot.sample GROUP BY 1, 2, 3;
GRANT INSERT ON iot.sample TO pair_ingest;
GRANT USAGE ON FOREIGN SERVER archive TO pair_ingest;
ALTER FOREIGN TABLE iot.sample_archive OWNER TO pair_ingest;
