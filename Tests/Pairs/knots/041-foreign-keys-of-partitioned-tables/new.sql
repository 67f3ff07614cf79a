-- foreign keys between partitioned trees, with sub-partitions, self reference, keys kept by single partitions only
CREATE TABLE cust (id integer NOT NULL, land char(2) NOT NULL, boss integer, PRIMARY KEY (land, id)) PARTITION BY LIST (land);
CREATE TABLE cust_de PARTITION OF cust FOR VALUES IN ('DE') PARTITION BY RANGE (id);
CREATE TABLE cust_de_1 PARTITION OF cust_de FOR VALUES FROM (1) TO (1000);
CREATE TABLE cust_de_2 PARTITION OF cust_de DEFAULT;
CREATE TABLE cust_at PARTITION OF cust FOR VALUES IN ('AT');
CREATE TABLE cust_ch PARTITION OF cust FOR VALUES IN ('CH');
ALTER TABLE cust ADD CONSTRAINT cust_boss FOREIGN KEY (land, boss) REFERENCES cust (land, id) ON DELETE SET NULL (boss) DEFERRABLE INITIALLY DEFERRED;
CREATE TABLE ord (
  id bigint NOT NULL, land char(2) NOT NULL, cust integer, placed date NOT NULL, ship_to integer,
  CONSTRAINT ord_pk PRIMARY KEY (id, placed)
) PARTITION BY RANGE (placed);
CREATE TABLE ord_1 PARTITION OF ord FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
CREATE TABLE ord_2 PARTITION OF ord FOR VALUES FROM ('2023-01-01') TO ('2024-01-01') PARTITION BY HASH (id);
CREATE TABLE ord_2_0 PARTITION OF ord_2 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE ord_2_1 PARTITION OF ord_2 FOR VALUES WITH (MODULUS 2, REMAINDER 1);
ALTER TABLE ord_2 ADD CONSTRAINT ord_cust FOREIGN KEY (land, cust) REFERENCES cust (land, id) ON DELETE CASCADE;
ALTER TABLE ord_1 ADD CONSTRAINT ord_cust_1 FOREIGN KEY (land, cust) REFERENCES cust (land, id) NOT VALID;
ALTER TABLE ord ADD CONSTRAINT ord_ship FOREIGN KEY (land, ship_to) REFERENCES cust (land, id) ON UPDATE CASCADE;
CREATE TABLE line (ord bigint, placed date, n integer, note text, PRIMARY KEY (ord, placed, n)) PARTITION BY RANGE (placed);
CREATE TABLE line_1 PARTITION OF line FOR VALUES FROM ('2022-01-01') TO ('2023-01-01');
CREATE TABLE line_2 (ord bigint NOT NULL, placed date NOT NULL, n integer NOT NULL, note text, PRIMARY KEY (ord, placed, n));
ALTER TABLE line ADD CONSTRAINT line_ord FOREIGN KEY (ord, placed) REFERENCES ord ON DELETE CASCADE DEFERRABLE;
ALTER TABLE line_2 ADD CONSTRAINT line_ord FOREIGN KEY (ord, placed) REFERENCES ord_2 (id, placed) DEFERRABLE;
COMMENT ON CONSTRAINT line_ord ON line IS 'to the order';
COMMENT ON CONSTRAINT cust_boss ON cust IS 'who leads';
CREATE VIEW ord_lines AS SELECT o.id, o.placed, count(l.n) AS n FROM ord o LEFT JOIN line l ON l.ord = o.id AND l.placed = o.placed GROUP BY o.id, o.placed;
