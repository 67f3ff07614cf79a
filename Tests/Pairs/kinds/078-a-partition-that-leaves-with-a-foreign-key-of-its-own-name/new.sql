CREATE TABLE maker (id integer PRIMARY KEY);
CREATE TABLE part (id integer, maker integer REFERENCES maker) PARTITION BY LIST (id);
CREATE TABLE part_1 (id integer, maker integer REFERENCES maker);
CREATE TABLE part_2 (id integer, maker integer);
CREATE TABLE part_3 (id integer, maker integer REFERENCES maker);
ALTER TABLE part ATTACH PARTITION part_3 FOR VALUES IN (3);
