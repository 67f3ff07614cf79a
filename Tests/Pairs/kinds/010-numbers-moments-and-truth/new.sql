CREATE TABLE t (id int PRIMARY KEY, a boolean, b boolean, c boolean, d timestamptz, e timestamp, f bigint, g smallint);
