CREATE SCHEMA iot;
CREATE TABLE iot.device (
    id uuid PRIMARY KEY,
    serial text NOT NULL,
    firmware text,
    cert bytea
);
ALTER TABLE iot.device ALTER COLUMN cert SET STORAGE EXTERNAL;
ALTER TABLE iot.device ADD CONSTRAINT device_serial UNIQUE (serial);
CREATE TABLE iot.reading (
    device_id uuid NOT NULL,
    at timestamptz NOT NULL,
    metric text NOT NULL,
    val real,
    raw jsonb
) PARTITION BY HASH (device_id);
CREATE TABLE iot.reading_0 PARTITION OF iot.reading FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE iot.reading_1 PARTITION OF iot.reading FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE INDEX reading_at ON iot.reading (device_id, at);
ALTER TABLE iot.reading_0 SET (autovacuum_vacuum_scale_factor = 0.01
);
CREATE UNLOGGED TABLE iot.inbox (id bigserial PRIMARY KEY, msg json);
CREATE TYPE iot.ewma_state AS (v double precision, n integer);
CREATE FUNCTION iot.ewma_step(s iot.ewma_state, x double precision, alpha double precision) RETURNS iot.ewma_state LANGUAGE sql IMMUTABLE
    AS $$ SELECT CASE WHEN s.n IS NULL THEN ROW(x, 1)::iot.ewma_state ELSE ROW(alpha * x + (1 - alpha) * s.v, s.n + 1)::iot.ewma_state END $$;
CREATE FUNCTION iot.ewma_final(s iot.ewma_state) RETURNS double precision LANGUAGE sql IMMUTABLE AS $$ SELECT s.v $$;
CREATE AGGREGATE iot.ewma(double precision, double precision) (SFUNC = iot.ewma_step, STYPE = iot.ewma_state, FINALFUNC = iot.ewma_final
);
CREATE VIEW iot.smooth AS SELECT device_id, metric, iot.ewma(val, 0.2 ORDER BY at) AS v FROM iot.reading GROUP BY 1, 2;
CREATE STATISTICS iot.st_reading ON device_id, metric FROM iot.reading_0;
GRANT USAGE ON SCHEMA iot TO iot_ingest;
GRANT INSERT ON iot.reading, iot.inbox TO iot_ingest;
GRANT USAGE, SELECT ON iot.inbox_id_seq TO iot_ingest;
