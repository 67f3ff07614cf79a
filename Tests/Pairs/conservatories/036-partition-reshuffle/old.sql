CREATE TABLE pa (id int NOT NULL, d date NOT NULL, k text, v
int
) PARTITION BY RANGE (d);
CREATE TABLE pa_1 PARTITION OF pa FOR VALUES FROM ('2020-01-01') TO ('2020-07-01');
CREATE TABLE pa_2 PARTITION OF pa FOR VALUES FROM ('2020-07-01') TO ('2021-01-01');
CREATE TABLE pa_3 PARTITION OF pa FOR VALUES FROM ('2021-01-01') TO (MAXVALUE);
CREATE INDEX pa_k ON pa (k);
CREATE UNIQUE INDEX pa_u ON pa (d, id);
CREATE INDEX pa_1_v ON pa_1 (v);
CREATE TABLE pb (x int, y int) PARTITION BY LIST ((x % 3));
CREATE TABLE pb_0 PARTITION OF pb FOR VALUES IN (0);
CREATE TABLE pb_1 PARTITION OF pb FOR VALUES IN (1, 2);
CREATE TABLE was_plain (a int NOT NULL, b text);
CREATE TABLE was_part (a int NOT NULL, b text) PARTITION BY HASH (a);
CREATE INDEX was_part_b ON was_part (b);
CREATE TABLE fk (d date, id int, FOREIGN KEY (d, id) REFERENCES pa (d, id));
CREATE VIEW wv AS SELECT p.a, w.b FROM was_part p JOIN was_plain w USING (a);
GRANT INSERT ON was_plain, was_part, pa_2 TO pair_app;
ALTER TABLE was_plain OWNER TO pair_owner;
CREATE PUBLICATION pp FOR TABLE was_plain WHERE (a > 0), pa_2 WITH (publish_via_partition_root);
ALTER TABLE was_part ENABLE ROW LEVEL SECURITY;
CREATE POLICY po ON was_part FOR DELETE USING (a = 1);
COMMENT ON TABLE pa_1 IS 'half year';
