-- plain table <-> partitioned table, partition key changed, inheritance <-> partitions
CREATE TABLE logs (id bigserial, at timestamptz NOT NULL DEFAULT now(), level text, msg text, PRIMARY KEY (id, at)) PARTITION BY RANGE (at);
CREATE INDEX logs_at ON logs (at);
CREATE TABLE logs_old PARTITION OF logs FOR VALUES FROM (MINVALUE) TO ('2024-01-01');
CREATE TABLE logs_2024 PARTITION OF logs FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE ev (id int, day date NOT NULL, cat text) PARTITION BY LIST (cat);
CREATE TABLE ev_1 PARTITION OF ev FOR VALUES IN ('x', NULL);
CREATE TABLE ev_2 PARTITION OF ev DEFAULT PARTITION BY RANGE (day, id);
CREATE TABLE ev_2_a PARTITION OF ev_2 FOR VALUES FROM (MINVALUE, MINVALUE) TO ('2021-01-01', 0);
CREATE TABLE meas (city int NOT NULL, d date NOT NULL, temp int) PARTITION BY RANGE (d);
CREATE TABLE meas_2006 PARTITION OF meas FOR VALUES FROM ('2006-01-01') TO ('2007-01-01');
CREATE TABLE meas_2007 PARTITION OF meas FOR VALUES FROM ('2007-01-01') TO ('2008-01-01');
CREATE TABLE q (k int, v text);
CREATE TABLE q0 () INHERITS (q);
CREATE TABLE q1 (k int, v text);
CREATE VIEW log_levels AS SELECT level, count(*) FROM logs GROUP BY level;
CREATE VIEW hot AS SELECT city FROM meas WHERE temp > 30;
