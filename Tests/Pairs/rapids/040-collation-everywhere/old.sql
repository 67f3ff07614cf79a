CREATE COLLATION nat (provider = libc, locale = 'C');
CREATE DOMAIN nm AS text COLLATE nat;
CREATE TYPE ct AS (a text COLLATE nat, b nm);
CREATE TABLE co (id int PRIMARY KEY, a text COLLATE "C", b text COLLATE nat, c nm, d ct, e varchar(9)[] COLLATE "POSIX");
CREATE INDEX co_i ON co (a COLLATE nat DESC, b, lower(c) COLLATE "C" text_pattern_ops);
ALTER TABLE co ADD CONSTRAINT co_ab CHECK (a COLLATE "C" < b COLLATE "C");
CREATE VIEW cov AS SELECT a || 'x' AS ax, b, max(c) OVER (ORDER BY a COLLATE "POSIX") AS m FROM co ORDER BY a COLLATE nat;
CREATE TABLE cp (k text COLLATE nat NOT NULL, v int) PARTITION BY RANGE (k COLLATE "C", lower(k) COLLATE nat);
CREATE TABLE cp1 PARTITION OF cp FOR VALUES FROM ('a', 'a') TO ('m', MINVALUE);
