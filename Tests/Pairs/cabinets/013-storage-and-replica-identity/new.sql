CREATE SCHEMA phys;
CREATE TABLE phys.big (id bigint NOT NULL, doc varchar COMPRESSION lz4, blob text, tags varchar(20)[], j json) WITH (autovacuum_vacuum_scale_factor = 0.5, toast.autovacuum_vacuum_threshold = 99, toast_tuple_target = 4096, parallel_workers = 3, user_catalog_table = true);
ALTER TABLE phys.big ALTER COLUMN doc SET STORAGE MAIN;
ALTER TABLE phys.big ALTER COLUMN blob SET STORAGE EXTENDED;
ALTER TABLE phys.big ALTER COLUMN blob SET COMPRESSION pglz;
ALTER TABLE phys.big ALTER COLUMN tags SET STATISTICS 0;
ALTER TABLE phys.big ALTER COLUMN id SET (n_distinct_inherited = 0.5);
ALTER TABLE phys.big ADD CONSTRAINT big_id PRIMARY KEY (id) WITH (fillfactor = 60) DEFERRABLE;
CREATE UNIQUE INDEX big_doc ON phys.big (id) INCLUDE (doc) WITH (deduplicate_items = off);
ALTER TABLE phys.big CLUSTER ON big_doc;
CREATE INDEX big_tags ON phys.big USING gin (tags) WITH (gin_pending_list_limit = 128);
ALTER TABLE phys.big REPLICA IDENTITY USING INDEX big_doc;
CREATE TABLE phys.scratch (id int NOT NULL, ref int, CONSTRAINT scratch_ref_key PRIMARY KEY (id), CONSTRAINT scratch_pkey UNIQUE (ref));
CREATE UNLOGGED TABLE phys.log (at timestamptz, msg text) WITH (log_autovacuum_min_duration = 0, autovacuum_enabled = off);
CREATE INDEX log_brin ON phys.log USING brin (at timestamptz_bloom_ops (n_distinct_per_range = 16, false_positive_rate = 0.02), msg text_minmax_ops);
CREATE PUBLICATION phys_pub FOR TABLE phys.big WITH (publish = 'insert, truncate');
CREATE VIEW phys.v AS SELECT id, doc, tags, blob IS NULL AS nob FROM phys.big;
COMMENT ON INDEX phys.big_tags IS 'tags';

