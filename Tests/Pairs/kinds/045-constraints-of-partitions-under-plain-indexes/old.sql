-- Of an index and a partition's constraint that is part of it, PostgreSQL drops neither alone.
CREATE TABLE item (a integer NOT NULL, b integer NOT NULL) PARTITION BY RANGE (a);
CREATE TABLE item_1 PARTITION OF item FOR VALUES FROM (0) TO (10) PARTITION BY LIST (b);
CREATE TABLE item_1x PARTITION OF item_1 FOR VALUES IN (1);
CREATE TABLE item_2 PARTITION OF item FOR VALUES FROM (10) TO (20);
ALTER TABLE item_1 ADD CONSTRAINT item_1_id PRIMARY KEY (a, b);
CREATE UNIQUE INDEX item_id ON ONLY item (a, b);
ALTER INDEX item_id ATTACH PARTITION item_1_id;
