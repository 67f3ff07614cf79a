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
CREATE INDEX b_kind ON ONLY ev_b (kind);
CREATE INDEX bx_kind ON ev_b_x (kind);
ALTER INDEX b_kind ATTACH PARTITION bx_kind;
ALTER INDEX ev_kind ATTACH PARTITION b_kind;
-- 2: an index by recursion, or loose ones
CREATE INDEX ev_data ON ev USING gin (data);
-- 3: unique index or constraint
CREATE UNIQUE INDEX ev_uq ON ev (at, kind, id);
CREATE INDEX ev_expr ON ev (lower(kind), (data ->> 'k'));
ALTER INDEX ev_a_lower_expr_idx ALTER COLUMN 2 SET STATISTICS 123;
-- 4: not null and key of the partitions only
ALTER TABLE ev_a ADD CONSTRAINT ev_a_pk PRIMARY KEY (id);
ALTER TABLE ev_a CLUSTER ON ev_a_pk;
COMMENT ON INDEX ev_kind IS 'by kind';
COMMENT ON INDEX a_kind IS 'by kind, a';
COMMENT ON INDEX ev_expr IS 'expressions';
COMMENT ON INDEX ev_uq IS 'unique index';
CREATE VIEW ev_kinds AS SELECT kind, count(*) AS n FROM ev GROUP BY kind;
