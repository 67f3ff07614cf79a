CREATE TABLE t (
  a int, b text,
  gone timestamp,
  c int
, d int
);
CREATE TABLE p (x int, y int, z int) PARTITION BY RANGE (y);
CREATE TABLE p1 (x int, y int, z int);
ALTER TABLE p ATTACH PARTITION p1 FOR VALUES FROM (0) TO (10);
CREATE TABLE parent (a int, b int);
CREATE TABLE child (c int) INHERITS (parent);
CREATE VIEW v AS SELECT * FROM t;
CREATE VIEW pv AS SELECT * FROM p JOIN parent ON a = x;

