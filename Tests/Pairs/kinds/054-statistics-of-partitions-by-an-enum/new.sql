CREATE TYPE c AS ENUM ('r', 'g','b');
CREATE TABLE sp (a int, b int, c c) PARTITION BY LIST (c);
CREATE TABLE sp_r PARTITION OF sp FOR VALUES IN ('r');
CREATE STATISTICS sprs ON (a % 2), b FROM sp_r;
CREATE TABLE s (a int, b int);
