CREATE SCHEMA tune;
CREATE ACCESS METHOD heap_x TYPE TABLE HANDLER heap_tableam_handler;
CREATE ACCESS METHOD heap_y TYPE TABLE HANDLER heap_tableam_handler;
CREATE UNLOGGED TABLE tune.session (
  id uuid PRIMARY KEY,
  data bytea,
  seen timestamptz NOT NULL
) WITH (fillfactor =
 50
);
CREATE TABLE tune.blob (
  id bigint PRIMARY KEY,
  a text,
  b text,
  c jsonb,
  d numeric
) USING heap_x WITH (
 parallel_workers = 4, toast_tuple_target = 256
);
ALTER TABLE tune.blob ALTER a SET STORAGE
 EXTERNAL
;
ALTER TABLE tune.blob ALTER b SET COMPRESSION
 pglz
;
ALTER TABLE tune.blob ALTER c SET COMPRESSION lz4;
ALTER TABLE tune.blob ALTER d SET STATISTICS 10;
CREATE TABLE tune.plain (id integer, t text
 COMPRESSION pglz
) USING
 heap_y
;
CREATE TABLE tune.counter (k text PRIMARY KEY, n bigint NOT NULL DEFAULT 0);
CREATE INDEX blob_a ON tune.blob USING hash (a) WITH (fillfactor =
 60
);
CREATE INDEX blob_c ON tune.blob USING gin (c) WITH (fastupdate =
 on
);
CREATE INDEX blob_d ON tune.blob (d) WITH (deduplicate_items =
 off
);
CREATE INDEX session_seen ON tune.session USING brin (seen
 timestamptz_minmax_ops
);
CREATE INDEX session_id_bloom ON tune.session USING brin (id uuid_bloom_ops (n_distinct_per_range = 100
));
CREATE MATERIALIZED VIEW tune.big
 USING heap_x
  AS SELECT id, a, c FROM tune.blob WHERE d > 0;
ALTER MATERIALIZED VIEW tune.big ALTER c SET STORAGE EXTERNAL;
CREATE INDEX big_a ON tune.big (a);
ALTER TABLE tune.counter CLUSTER ON counter_pkey;
ALTER TABLE tune.blob CLUSTER ON
 blob_d
;
ALTER TABLE tune.plain REPLICA IDENTITY FULL;
CREATE VIEW tune.v AS SELECT k, n FROM tune.counter WHERE n > 0;
CREATE FUNCTION tune.bump(text) RETURNS void LANGUAGE sql AS $$
  INSERT INTO tune.counter VALUES ($1, 1) ON CONFLICT (k) DO UPDATE SET n = counter.n + 1
$$;
CREATE SEQUENCE tune.s CACHE
 1;
GRANT SELECT ON tune.v TO PUBLIC;
COMMENT ON INDEX tune.blob_a IS 'hash';
