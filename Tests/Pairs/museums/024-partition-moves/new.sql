-- partition keys and membership change: attach, detach, re-key, mixed column layouts
CREATE TABLE cust (id bigint PRIMARY KEY, grp int NOT NULL DEFAULT 0);
-- plain table turns into a partition
CREATE TABLE inv_2023 (legacy text, d date NOT NULL, amount numeric DEFAULT 1, id bigint NOT NULL, cust bigint);
ALTER TABLE inv_2023 DROP COLUMN legacy;
CREATE TABLE inv (id bigint NOT NULL, cust bigint, d date NOT NULL, amount numeric) PARTITION BY RANGE (d);
CREATE TABLE inv_2024 PARTITION OF inv (amount DEFAULT 5, CONSTRAINT am CHECK (amount > 0)) FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE inv ATTACH PARTITION inv_2023 FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE INDEX inv_cust ON inv (cust);
CREATE UNIQUE INDEX inv_u ON inv (id, d);
ALTER TABLE inv ADD CONSTRAINT inv_fk FOREIGN KEY (cust) REFERENCES cust
ON DELETE SET NULL;
-- ONLY index: not valid until each partition has one
CREATE INDEX inv_am ON ONLY inv (amount);
CREATE INDEX inv_2024_am ON inv_2024 (amount); ALTER INDEX inv_am ATTACH PARTITION inv_2024_am;
-- table referencing a partitioned one
CREATE TABLE pay (inv_id bigint, inv_d date, paid numeric,
FOREIGN KEY (inv_id, inv_d) REFERENCES inv (id, d) MATCH FULL ON UPDATE CASCADE
);
-- hash with other moduli
CREATE TABLE h (k text NOT NULL, v int) PARTITION BY HASH (k);
CREATE TABLE h0 PARTITION OF h FOR VALUES WITH (MODULUS 4, REMAINDER 0);
CREATE TABLE h1 PARTITION OF h FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE h2 PARTITION OF h FOR VALUES WITH (MODULUS 4, REMAINDER 2) PARTITION BY LIST (v);
CREATE TABLE h2d PARTITION OF h2 DEFAULT;
-- key changes its strategy
CREATE TABLE ev (t timestamptz NOT NULL, kind text NOT NULL, x int) PARTITION BY RANGE (lower(kind), x);
CREATE TABLE ev_a PARTITION OF ev FOR VALUES FROM (MINVALUE, MINVALUE) TO ('b', MINVALUE);
CREATE TABLE ev_b PARTITION OF ev FOR VALUES FROM ('b', MINVALUE) TO ('d', 10);
CREATE TABLE ev_rest PARTITION OF ev DEFAULT;
CREATE INDEX ev_t ON ev (t);
-- bounds move
CREATE TABLE bnd (n int NOT NULL, c "char") PARTITION BY RANGE (n);
CREATE TABLE bnd_1 PARTITION OF bnd FOR VALUES FROM (0) TO (
50);
CREATE TABLE bnd_2 PARTITION OF bnd FOR VALUES FROM (
50) TO (200);
CREATE TABLE bnd_sub (n int NOT NULL, c "char") PARTITION BY RANGE (n);
CREATE TABLE bnd_sub_1 PARTITION OF bnd FOR VALUES FROM (200) TO (250);
-- partition swaps its parent
CREATE TABLE pa (i int, j int) PARTITION BY LIST (i);
CREATE TABLE pb (i int, j int) PARTITION BY LIST (i);
CREATE TABLE p_y PARTITION OF pa FOR VALUES IN (1); CREATE TABLE p_x PARTITION OF pb FOR VALUES IN (1, 2);
ALTER TABLE pa ADD UNIQUE (i, j); ALTER TABLE pb ADD CONSTRAINT pb_c CHECK (j > 0);
CREATE FUNCTION t() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NULL; END $$;
CREATE TRIGGER tr AFTER INSERT ON pa FOR EACH ROW EXECUTE FUNCTION t();
ALTER TABLE p_y ENABLE REPLICA TRIGGER tr;
CREATE TRIGGER own AFTER UPDATE ON p_x FOR EACH ROW EXECUTE FUNCTION t();
CREATE POLICY pp ON p_x USING (j > 0);
ALTER TABLE p_x ENABLE ROW LEVEL SECURITY;
CREATE VIEW v AS SELECT tableoid::regclass AS r, i, j FROM pa UNION ALL SELECT tableoid::regclass, i, j FROM pb;
CREATE PUBLICATION pubp FOR TABLE pa
, pb (i) WHERE (i > 0) WITH (publish_via_partition_root);
