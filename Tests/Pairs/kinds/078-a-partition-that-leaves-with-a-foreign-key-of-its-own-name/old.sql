CREATE TABLE maker (id integer PRIMARY KEY);
CREATE TABLE part (id integer, maker integer REFERENCES maker) PARTITION BY LIST (id);
CREATE TABLE part_1 (id integer, maker integer REFERENCES maker);
ALTER TABLE part ATTACH PARTITION part_1 FOR VALUES IN (1);
CREATE TABLE part_2 (id integer, maker integer REFERENCES maker);
ALTER TABLE part ATTACH PARTITION part_2 FOR VALUES IN (2);
CREATE TABLE part_3 PARTITION OF part FOR VALUES IN (3);
