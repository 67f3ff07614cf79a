-- What has parts takes no other storage parameters than those it is made with.
CREATE TABLE day (a integer, b integer) PARTITION BY RANGE (a);
CREATE TABLE day_1 PARTITION OF day FOR VALUES FROM (0) TO (10) PARTITION BY LIST (b);
CREATE TABLE day_1a PARTITION OF day_1 FOR VALUES IN (1);
CREATE TABLE day_1b PARTITION OF day_1 FOR VALUES IN (2);
CREATE TABLE day_2 PARTITION OF day FOR VALUES FROM (10) TO (20);
CREATE INDEX day_b ON day (b) WITH (fillfactor = 90);
CREATE INDEX day_a ON ONLY day (a);
CREATE INDEX day_1_a ON day_1 (a) WITH (fillfactor = 60);
ALTER INDEX day_a ATTACH PARTITION day_1_a;
CREATE INDEX day_2_a ON day_2 (a);
ALTER INDEX day_a ATTACH PARTITION day_2_a;
ALTER INDEX day_1a_a_idx SET (fillfactor = 50);
