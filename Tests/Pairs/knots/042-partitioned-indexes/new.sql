-- indexes ON ONLY, attached by hand, not valid for lack of a partition's index, other names, other parameters, constraint of a partition under an index of the parent
CREATE TABLE ev (id bigint NOT NULL, at date NOT NULL, kind text, data jsonb) PARTITION BY RANGE (at);
CREATE TABLE ev_a PARTITION OF ev FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE ev_b PARTITION OF ev FOR VALUES FROM ('2021-01-01') TO ('2022-01-01') PARTITION BY LIST (kind);
CREATE TABLE ev_b_x PARTITION OF ev_b FOR VALUES IN ('x');
CREATE TABLE ev_b_rest PARTITION OF ev_b DEFAULT;
-- 1: complete in one, lacking in the other
CREATE INDEX ev_kind ON ONLY ev (kind);
CREATE INDEX a_kind ON ev_a (kind) WITH (fillfactor = 50);
ALTER INDEX ev_kind ATTACH PARTITION a_kind;
CREATE INDEX b_kind ON ev_b (kind);
ALTER INDEX ev_kind ATTACH PARTITION b_kind;
-- 2: an index by recursion, or loose ones
CREATE INDEX ev_data ON ev_a USING gin (data jsonb_path_ops);
CREATE INDEX ev_a_data_idx ON ev_b_x USING gin (data);
-- 3: unique index or constraint
ALTER TABLE ONLY ev ADD CONSTRAINT ev_uq UNIQUE (at, kind, id);
ALTER TABLE ev_a ADD CONSTRAINT "a uq" UNIQUE (at, kind, id) WITH (fillfactor = 75);
ALTER INDEX ev_uq ATTACH PARTITION "a uq";
ALTER TABLE ev_b ADD CONSTRAINT b_uq UNIQUE (at, kind, id);
ALTER INDEX ev_uq ATTACH PARTITION b_uq;
CREATE INDEX ev_expr ON ev (lower(kind), (data ->> 'k')) INCLUDE (id);
ALTER INDEX ev_expr ALTER COLUMN 1 SET STATISTICS 22;
ALTER INDEX ev_b_lower_expr_id_idx RENAME TO renamed_idx;
-- 4: not null and key of the partitions only
ALTER TABLE ev_b_rest ADD CONSTRAINT ev_a_pk PRIMARY KEY (id);
ALTER TABLE ev_b_rest REPLICA IDENTITY USING INDEX ev_a_pk;
COMMENT ON INDEX ev_kind IS 'by kind';
COMMENT ON INDEX a_kind IS 'by kind, a';
COMMENT ON INDEX ev_expr IS 'expressions';
COMMENT ON CONSTRAINT ev_uq ON ev IS 'unique constraint';
CREATE VIEW ev_kinds AS SELECT kind, count(*) AS n FROM ev GROUP BY kind;
