CREATE TABLE log (id integer, kind text, at date) PARTITION BY LIST (id);
CREATE TABLE log_1 PARTITION OF log FOR VALUES IN (1);
CREATE TABLE log_2 PARTITION OF log FOR VALUES IN (2);
CREATE INDEX log_kinds ON log (kind);
CREATE INDEX log_days ON log (at);
