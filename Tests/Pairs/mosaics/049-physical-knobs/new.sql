CREATE ACCESS METHOD h2 TYPE TABLE HANDLER heap_tableam_handler;
CREATE ACCESS METHOD h_swap TYPE INDEX HANDLER bthandler;
CREATE TABLE t (
    id int NOT NULL,
    a text COLLATE "C",
    b bytea,
    c jsonb,
    d numeric,
    e text[],
    CONSTRAINT t_id UNIQUE (id)
)
USING h2 WITH (fillfactor = 71, autovacuum_analyze_threshold = 5, toast_tuple_target = 500, toast.autovacuum_vacuum_threshold = 9, user_catalog_table = true, vacuum_index_cleanup = on, vacuum_truncate = false);
ALTER TABLE t ALTER a SET STORAGE MAIN, ALTER b SET COMPRESSION pglz, ALTER d SET STATISTICS 0, ALTER d SET (n_distinct_inherited = 9), ALTER e SET STORAGE EXTERNAL;
CREATE INDEX t_a ON t (a) WITH (deduplicate_items = off);
CREATE INDEX t_e ON t USING gin (e) WITH (gin_pending_list_limit = 128);
CREATE INDEX t_x ON t ((a || 'x'), (d * 2));
ALTER INDEX t_x ALTER COLUMN 2 SET STATISTICS 6;
CREATE INDEX t_br ON t USING brin (d numeric_minmax_multi_ops (values_per_range = 12)) WITH (pages_per_range = 8, autosummarize = on);
CREATE INDEX t_g ON t USING gist (point(id, id)) WITH (buffering = auto, fillfactor = 80);
CREATE UNIQUE INDEX t_u ON t (id, d) NULLS NOT DISTINCT;
ALTER TABLE t CLUSTER ON t_u;
ALTER TABLE t REPLICA IDENTITY NOTHING;
CREATE STATISTICS st (dependencies, mcv) ON d, a FROM t;
ALTER STATISTICS st SET STATISTICS 0;
CREATE STATISTICS st_expr ON (upper(a)) FROM t;
ALTER STATISTICS st_expr SET STATISTICS 7;
CREATE MATERIALIZED VIEW mv USING h2 WITH (autovacuum_enabled = off) AS SELECT id, a, c FROM t WITH NO DATA;
ALTER MATERIALIZED VIEW mv ALTER a SET STATISTICS 3, ALTER c SET STORAGE MAIN;
CREATE UNIQUE INDEX mv_id ON mv (id) WITH (fillfactor = 99);
CREATE TABLE u (id int PRIMARY KEY, r int REFERENCES u);
CREATE UNLOGGED TABLE l (id int PRIMARY KEY, r int REFERENCES u);
CREATE TABLE is_swap (k int) USING h2;
CREATE OPERATOR CLASS sw DEFAULT FOR TYPE int8 USING h_swap AS OPERATOR 1 <, OPERATOR 2 <=, OPERATOR 3 =, OPERATOR 4 >=, OPERATOR 5 >, FUNCTION 1 btint8cmp(int8, int8);
CREATE VIEW on_mv WITH (security_barrier =
false, check_option = local
) AS SELECT id, a FROM
t;
COMMENT ON INDEX t_x IS 'expressions';
COMMENT ON STATISTICS st IS 'a and d';
COMMENT ON MATERIALIZED VIEW mv IS 'copy';
COMMENT ON ACCESS METHOD h2 IS 'second';
