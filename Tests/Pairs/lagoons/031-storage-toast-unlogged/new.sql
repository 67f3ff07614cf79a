CREATE SCHEMA st;
CREATE TABLE st.t (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY WITH (fillfactor = 80),
  a text COMPRESSION lz4,
  a2 text COMPRESSION pglz,
  j jsonb, n numeric, xs integer[] DEFAULT '{1,2}',
  CONSTRAINT u UNIQUE NULLS NOT DISTINCT (n, a2) INCLUDE (id) WITH (deduplicate_items = off) DEFERRABLE
) WITH (fillfactor = 70, toast_tuple_target = 1000, parallel_workers = 2, user_catalog_table = false
   , toast.autovacuum_freeze_max_age = 200000000, vacuum_index_cleanup = auto, log_autovacuum_min_duration = 100
   );
ALTER TABLE st.t ALTER COLUMN j SET COMPRESSION lz4, ALTER COLUMN xs SET STORAGE PLAIN, ALTER a2 SET STORAGE PLAIN, ALTER a SET COMPRESSION default;
ALTER TABLE st.t OWNER TO k22_so;
COMMENT ON CONSTRAINT u ON st.t IS 'unique nulls';
COMMENT ON INDEX st.u IS 'index of unique';
CREATE TABLE st.r (id bigint REFERENCES st.t ON DELETE SET NULL, e text);
CREATE UNLOGGED TABLE st.un (id integer PRIMARY KEY, s serial);
ALTER TABLE st.un SET LOGGED;
ALTER TABLE st.un CLUSTER ON un_pkey;
ALTER TABLE st.un REPLICA IDENTITY
   USING INDEX un_pkey;
CREATE INDEX t_brin ON st.t USING brin (id int8_minmax_multi_ops (values_per_range = 16)) WITH (pages_per_range = 32, autosummarize = on);
CREATE INDEX t_gin ON st.t USING gin (j jsonb_path_ops) WITH (gin_pending_list_limit = 128
   , fastupdate = off
   );
CREATE INDEX t_bloomish ON st.t USING brin (n numeric_bloom_ops (n_distinct_per_range = 100, false_positive_rate = 0.05));
CREATE INDEX t_hash ON st.t USING hash (a2) WITH (fillfactor = 60);
CREATE INDEX t_spg ON st.t USING spgist (a text_ops) WITH (fillfactor = 75);
CREATE MATERIALIZED VIEW st.m WITH (autovacuum_enabled = off, toast.autovacuum_enabled = off) AS SELECT a, j FROM st.t;
ALTER MATERIALIZED VIEW st.m ALTER COLUMN a SET STORAGE MAIN;
ALTER MATERIALIZED VIEW st.m ALTER COLUMN j SET COMPRESSION
   lz4;
GRANT SELECT (a), UPDATE (a2) ON st.t TO PUBLIC;
