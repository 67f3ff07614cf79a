CREATE TABLE reading (
    site text NOT NULL,
    at timestamptz NOT NULL,
    sensor_id bigint NOT NULL,
    v double precision,
    quality smallint NOT NULL DEFAULT 0 CHECK (quality BETWEEN 0 AND 100)
) PARTITION BY LIST (site);
CREATE TABLE reading_zrh PARTITION OF reading FOR VALUES IN ('zrh') PARTITION BY RANGE (at);
CREATE TABLE reading_zrh_2023 PARTITION OF reading_zrh FOR VALUES FROM ('2023-01-01') TO ('2024-01-01')
WITH (fillfactor = 100, autovacuum_enabled = false);
CREATE TABLE reading_zrh_2024 PARTITION OF reading_zrh FOR VALUES FROM ('2024-01-01') TO ('2025-01-01') WITH (autovacuum_vacuum_scale_factor = 0.02);
CREATE TABLE reading_gva PARTITION OF reading FOR VALUES IN ('gva', 'laus', 'sion', NULL);
CREATE TABLE reading_bsl (site text NOT NULL, at timestamptz NOT NULL, sensor_id bigint NOT NULL, v double precision, quality smallint NOT NULL DEFAULT 0 CHECK (quality BETWEEN 0 AND 100));
CREATE TABLE reading_other PARTITION OF reading DEFAULT;
CREATE INDEX reading_at ON reading (sensor_id, at DESC);
ALTER TABLE reading ADD CONSTRAINT reading_pk PRIMARY KEY (site, sensor_id, at);
CREATE TABLE sensor (
    id bigint PRIMARY KEY,
    label varchar(40),
    meta jsonb
)
 WITH (fillfactor = 80, autovacuum_analyze_threshold = 100, toast.autovacuum_enabled = false);
CREATE INDEX sensor_meta ON sensor USING gin (meta) WITH (fastupdate = off, gin_pending_list_limit = 512);
ALTER TABLE reading ADD CONSTRAINT reading_sensor_fk FOREIGN KEY (sensor_id) REFERENCES sensor;
CREATE TABLE command (
    id uuid NOT NULL,
    sensor_id integer NOT NULL,
    body bytea,
    sent_at timestamptz,
    PRIMARY KEY (id)
) PARTITION BY HASH (id);
CREATE TABLE command_0 PARTITION OF command FOR VALUES WITH (MODULUS 4, REMAINDER 0);
CREATE TABLE command_1 PARTITION OF command FOR VALUES WITH (MODULUS 4, REMAINDER 1);
CREATE TABLE command_2 PARTITION OF command FOR VALUES WITH (MODULUS 4, REMAINDER 2);
CREATE TABLE command_3 PARTITION OF command FOR VALUES WITH (MODULUS 4, REMAINDER 3);
CREATE FUNCTION reading_guard() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  NEW.quality := CASE WHEN NEW.v IS NULL OR NEW.v = 'NaN' THEN 0 ELSE NEW.quality END; RETURN NEW; END $$;
CREATE TRIGGER guard BEFORE INSERT OR UPDATE OF v ON reading FOR EACH ROW EXECUTE FUNCTION reading_guard();
