CREATE TABLE readings (
    device int NOT NULL,
    at timestamptz NOT NULL,
    payload jsonb,
    raw bytea,
    label text,
    kind text GENERATED ALWAYS AS (payload ->> 'kind') STORED
) WITH (autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_threshold = 1000, toast_tuple_target = 512, parallel_workers = 2);
ALTER TABLE readings ALTER COLUMN payload SET STORAGE MAIN, ALTER COLUMN raw SET STORAGE EXTENDED, ALTER COLUMN payload SET COMPRESSION pglz;
ALTER TABLE readings ALTER COLUMN label SET STATISTICS 0;
ALTER TABLE readings ALTER COLUMN device SET (n_distinct = 5000, n_distinct_inherited = 5000);
CREATE INDEX readings_brin ON readings USING brin (at timestamptz_minmax_multi_ops (values_per_range = 16), device) WITH (pages_per_range = 64, autosummarize = on);
CREATE UNIQUE INDEX readings_dev ON readings (device, at) INCLUDE (label) WITH (fillfactor = 80, deduplicate_items = off);
CREATE INDEX readings_gin ON readings USING gin (payload jsonb_ops) WITH (fastupdate = off);
CREATE INDEX readings_expr ON readings ((payload ->> 'kind'), lower(label));
ALTER INDEX readings_expr ALTER COLUMN 2 SET STATISTICS 50;
ALTER TABLE readings SET WITHOUT CLUSTER;
CREATE STATISTICS readings_dep (dependencies, ndistinct) ON device, label, kind FROM readings;
ALTER STATISTICS readings_dep SET STATISTICS 0;
CREATE STATISTICS readings_e ON (lower(label)) FROM readings;
CREATE TABLE scratch (k text PRIMARY KEY, v text) WITH (toast.autovacuum_enabled = true, toast.vacuum_truncate = false);
CREATE ACCESS METHOD heap3 TYPE TABLE HANDLER heap_tableam_handler;
COMMENT ON ACCESS METHOD heap3 IS 'heap once more';
CREATE TABLE on_heap2 (i int) USING heap3;
CREATE TABLE devices (id int PRIMARY KEY, name text, loc point, tags varchar(20)[], seen tstzrange);
CREATE INDEX devices_loc ON devices USING spgist (loc kd_point_ops);
CREATE INDEX devices_name ON devices USING btree (name text_pattern_ops NULLS FIRST);
CREATE INDEX devices_tags ON devices USING gin (tags) WHERE tags IS NOT NULL;
ALTER TABLE devices REPLICA IDENTITY FULL;
CREATE VIEW latest AS SELECT DISTINCT ON (device) device, at, payload FROM readings ORDER BY device, at DESC;
CREATE MATERIALIZED VIEW counts AS SELECT device, kind, count(*) FROM readings GROUP BY 1, 2;
ALTER MATERIALIZED VIEW counts SET (autovacuum_enabled = false);
CREATE INDEX counts_kind ON counts (kind);
COMMENT ON INDEX readings_brin IS 'small';
COMMENT ON STATISTICS readings_dep IS 'd -> l';
