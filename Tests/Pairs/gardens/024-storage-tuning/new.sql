CREATE SCHEMA tune;
CREATE ACCESS METHOD heap_x TYPE TABLE HANDLER heap_tableam_handler;
CREATE ACCESS METHOD btree_x TYPE INDEX HANDLER bthandler;
COMMENT ON ACCESS METHOD heap_x IS 'same as heap';
CREATE TABLE tune.session (
  id uuid PRIMARY KEY,
  data bytea,
  seen timestamptz NOT NULL
) WITH (fillfactor =
 70, toast.autovacuum_enabled = false, autovacuum_vacuum_cost_delay = 5
);
CREATE TABLE tune.blob (
  id bigint PRIMARY KEY,
  a text,
  b text,
  c jsonb,
  d numeric
) USING heap_x WITH (
 toast_tuple_target = 1024, user_catalog_table = true
);
ALTER TABLE tune.blob ALTER a SET STORAGE
 PLAIN
;
ALTER TABLE tune.blob ALTER b SET COMPRESSION
 lz4
;
ALTER TABLE tune.blob ALTER c SET STORAGE MAIN;
ALTER TABLE tune.blob ALTER d SET STORAGE EXTERNAL;
ALTER TABLE tune.blob ALTER d SET STATISTICS 10;
CREATE TABLE tune.plain (id integer, t text
) USING
 heap
;
CREATE UNLOGGED TABLE tune.counter (k text PRIMARY KEY, n bigint NOT NULL DEFAULT 0) WITH (fillfactor = 30);
CREATE INDEX blob_a ON tune.blob USING hash (a) WITH (fillfactor =
 90
);
CREATE INDEX blob_c ON tune.blob USING gin (c) WITH (fastupdate =
 off
);
CREATE INDEX blob_d ON tune.blob (d) WITH (deduplicate_items =
 on, fillfactor = 77
);
CREATE INDEX session_seen ON tune.session USING brin (seen
 timestamptz_minmax_multi_ops (values_per_range = 16)
);
CREATE INDEX session_id_bloom ON tune.session USING brin (id uuid_bloom_ops (n_distinct_per_range = 100
 , false_positive_rate = 0.05
));
CREATE MATERIALIZED VIEW tune.big
  AS SELECT id, a, c FROM tune.blob WHERE d > 0;
ALTER MATERIALIZED VIEW tune.big ALTER c SET STORAGE EXTERNAL;
ALTER MATERIALIZED VIEW tune.big ALTER a SET COMPRESSION lz4;
CREATE INDEX big_a ON tune.big (a);
ALTER TABLE tune.counter CLUSTER ON counter_pkey;
ALTER TABLE tune.blob CLUSTER ON
 blob_pkey
;
ALTER TABLE tune.plain REPLICA IDENTITY FULL;
CREATE VIEW tune.v AS SELECT k, n FROM tune.counter WHERE n > 0;
CREATE FUNCTION tune.bump(text) RETURNS void LANGUAGE sql AS $$
  INSERT INTO tune.counter VALUES ($1, 1) ON CONFLICT (k) DO UPDATE SET n = counter.n + 1
$$;
CREATE SEQUENCE tune.s CACHE
 50 CYCLE MAXVALUE 100000;
GRANT SELECT ON tune.v TO PUBLIC;
COMMENT ON INDEX tune.blob_a IS 'hash';
