CREATE ACCESS METHOD h2 TYPE TABLE HANDLER heap_tableam_handler;
CREATE ACCESS METHOD h_swap TYPE TABLE HANDLER heap_tableam_handler;
CREATE TABLE t (
    id int NOT NULL,
    a text COLLATE "C",
    b bytea,
    c jsonb,
    d numeric,
    e text[],
    CONSTRAINT t_id UNIQUE (id)
)
USING heap WITH (fillfactor = 70, autovacuum_enabled = off, toast.autovacuum_vacuum_cost_delay = 10);
ALTER TABLE t ALTER a SET STORAGE PLAIN, ALTER b SET STORAGE EXTERNAL, ALTER b SET COMPRESSION lz4, ALTER c SET STATISTICS 10, ALTER d SET (n_distinct = -0.2), ALTER e SET COMPRESSION pglz;
CREATE INDEX t_a ON t (a) WITH (fillfactor = 60);
CREATE INDEX t_e ON t USING gin (e) WITH (fastupdate = off);
CREATE INDEX t_x ON t ((a || 'x'), (d * 2));
ALTER INDEX t_x ALTER COLUMN 1 SET STATISTICS 5;
CREATE INDEX t_br ON t USING brin (d) WITH (pages_per_range = 4);
CREATE INDEX t_g ON t USING gist (point(id, id)) WITH (buffering = on);
CREATE UNIQUE INDEX t_u ON t (id, d);
ALTER TABLE t CLUSTER ON t_a;
ALTER TABLE t REPLICA IDENTITY USING INDEX t_id;
CREATE STATISTICS st (ndistinct) ON a, d FROM t;
ALTER STATISTICS st SET STATISTICS 20;
CREATE STATISTICS st_expr ON (lower(a)) FROM t;
CREATE MATERIALIZED VIEW mv WITH (fillfactor = 60) AS SELECT id, a, c FROM t WITH NO DATA;
ALTER MATERIALIZED VIEW mv ALTER a SET STORAGE EXTERNAL, ALTER c SET COMPRESSION lz4;
CREATE UNIQUE INDEX mv_id ON mv (id);
ALTER MATERIALIZED VIEW mv CLUSTER ON mv_id;
CREATE UNLOGGED TABLE u (id int PRIMARY KEY, r int REFERENCES u);
CREATE TABLE l (id int PRIMARY KEY);
CREATE TABLE is_swap (k int) USING h_swap;
CREATE VIEW on_mv WITH (security_barrier =
true
) AS SELECT id, a FROM
mv;
COMMENT ON INDEX t_x IS 'expressions';
COMMENT ON STATISTICS st IS 'a and d';
COMMENT ON MATERIALIZED VIEW mv IS 'copy';
COMMENT ON ACCESS METHOD h2 IS 'second';
