-- On the way back the table is made again, with what no text of a model says of it.
CREATE TYPE c AS ENUM ('r', 'g');
CREATE TABLE sp (a int, b int, c c) PARTITION BY LIST (c);
CREATE TABLE sp_r PARTITION OF sp FOR VALUES IN ('r');
CREATE STATISTICS sprs ON (a % 2), b FROM sp_r;
CREATE TABLE s (a int, b int);
