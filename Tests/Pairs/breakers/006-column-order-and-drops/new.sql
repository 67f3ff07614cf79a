CREATE TABLE t (
  zeroth int,
  a int, b text,
  mid numeric DEFAULT 1.50,
  c int
);
ALTER TABLE t DROP COLUMN b, ADD COLUMN b varchar(10) COLLATE "C";
CREATE TABLE p (x int, y int, z int) PARTITION BY RANGE (y);
CREATE TABLE p1 (z int, junk int, y int, x int);
ALTER TABLE p1 DROP COLUMN junk;
ALTER TABLE p ATTACH PARTITION p1 FOR VALUES FROM (0) TO (10);
CREATE TABLE parent (a int, b int);
CREATE TABLE child (c int, b int, a int);
ALTER TABLE child INHERIT parent;
CREATE VIEW v AS SELECT * FROM t;
CREATE VIEW pv AS SELECT * FROM p JOIN parent ON a = x;

