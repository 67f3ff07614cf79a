CREATE SCHEMA iot;
CREATE TABLE iot.device (
    id uuid PRIMARY KEY,
    serial text NOT NULL,
    firmware text COMPRESSION lz4,
    cert bytea
);
ALTER TABLE iot.device ALTER COLUMN cert SET STORAGE MAIN;
ALTER TABLE iot.device ALTER COLUMN serial SET STORAGE PLAIN;
ALTER TABLE iot.device ADD CONSTRAINT device_serial UNIQUE NULLS NOT DISTINCT (serial, firmware);
ALTER TABLE iot.device CLUSTER ON device_serial;
CREATE TABLE iot.reading (
    device_id uuid NOT NULL,
    at timestamptz NOT NULL,
    metric text NOT NULL,
    val double precision,
    raw jsonb
) PARTITION BY HASH (device_id);
ALTER TABLE iot.reading ALTER COLUMN raw SET COMPRESSION lz4;
CREATE TABLE iot.reading_0 PARTITION OF iot.reading FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE iot.reading_1 PARTITION OF iot.reading FOR VALUES WITH (MODULUS 4, REMAINDER 1);
CREATE TABLE iot.reading_3 PARTITION OF iot.reading FOR VALUES WITH (MODULUS 4, REMAINDER 3) WITH (toast_tuple_target = 4096);
CREATE INDEX reading_at ON iot.reading (device_id, at DESC NULLS LAST) INCLUDE (val);
CREATE INDEX reading_raw ON iot.reading USING gin (raw jsonb_path_ops);
CREATE INDEX reading_0_abs ON iot.reading_0 (abs(val), metric);
ALTER INDEX iot.reading_0_abs ALTER COLUMN 1 SET STATISTICS 100;
ALTER TABLE iot.reading_0 SET (autovacuum_vacuum_scale_factor = 0.01
    , autovacuum_analyze_scale_factor = 0.02, parallel_workers = 4
);
CREATE TABLE iot.inbox (id bigserial PRIMARY KEY, msg jsonb, received timestamptz DEFAULT now());
CREATE UNLOGGED TABLE iot.last_value (device_id uuid REFERENCES iot.device, metric text, val double precision, PRIMARY KEY (device_id, metric)) WITH (fillfactor = 70);
CREATE TYPE iot.ewma_state AS (v double precision, n bigint, alpha double precision);
CREATE FUNCTION iot.ewma_step(s iot.ewma_state, x double precision, alpha double precision) RETURNS iot.ewma_state LANGUAGE sql IMMUTABLE
    AS $$ SELECT CASE WHEN s.n IS NULL THEN ROW(x, 1, alpha)::iot.ewma_state ELSE ROW(alpha * x + (1 - alpha) * s.v, s.n + 1, alpha)::iot.ewma_state END $$;
CREATE FUNCTION iot.ewma_final(s iot.ewma_state) RETURNS double precision LANGUAGE sql IMMUTABLE AS $$ SELECT s.v $$;
CREATE AGGREGATE iot.ewma(double precision, double precision) (SFUNC = iot.ewma_step, STYPE = iot.ewma_state, FINALFUNC = iot.ewma_final
    , FINALFUNC_MODIFY = READ_ONLY
);
CREATE VIEW iot.smooth AS SELECT device_id, metric, iot.ewma(val, 0.2 ORDER BY at) AS v FROM iot.reading GROUP BY 1, 2;
CREATE STATISTICS iot.st_reading (mcv) ON metric, (val > 0) FROM iot.reading_0;
GRANT USAGE ON SCHEMA iot TO iot_ingest;
GRANT INSERT ON iot.reading, iot.inbox TO iot_ingest;
GRANT USAGE, SELECT ON iot.inbox_id_seq TO iot_ingest;
GRANT INSERT, UPDATE (val) ON iot.last_value TO iot_ingest;
