CREATE TABLE readings (
    device int NOT NULL,
    at timestamptz NOT NULL,
    payload jsonb,
    raw bytea,
    label text
) WITH (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.05);
ALTER TABLE readings ALTER COLUMN payload SET STORAGE EXTENDED, ALTER COLUMN raw SET STORAGE EXTERNAL, ALTER COLUMN label SET COMPRESSION pglz;
ALTER TABLE readings ALTER COLUMN device SET STATISTICS 500;
CREATE INDEX readings_brin ON readings USING brin (at) WITH (pages_per_range = 32);
CREATE INDEX readings_dev ON readings (device, at) WITH (fillfactor = 70);
CREATE INDEX readings_gin ON readings USING gin (payload jsonb_path_ops);
CREATE INDEX readings_expr ON readings ((payload ->> 'kind'), lower(label));
ALTER INDEX readings_expr ALTER COLUMN 1 SET STATISTICS 300;
ALTER TABLE readings CLUSTER ON readings_dev;
CREATE STATISTICS readings_dep (dependencies) ON device, label FROM readings;
CREATE STATISTICS readings_e ON (payload ->> 'kind') FROM readings;
CREATE UNLOGGED TABLE scratch (k text PRIMARY KEY, v text) WITH (toast.autovacuum_enabled = false);
CREATE ACCESS METHOD heap2 TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE on_heap2 (i int) USING heap2;
CREATE TABLE devices (id int PRIMARY KEY, name text, loc point, tags text[]);
CREATE INDEX devices_loc ON devices USING gist (loc);
CREATE INDEX devices_name ON devices USING hash (name);
CREATE VIEW latest AS SELECT DISTINCT ON (device) device, at, payload FROM readings ORDER BY device, at DESC;
CREATE MATERIALIZED VIEW counts AS SELECT device, count(*) FROM readings GROUP BY 1;
COMMENT ON INDEX readings_brin IS 'small';
COMMENT ON STATISTICS readings_dep IS 'd -> l';
