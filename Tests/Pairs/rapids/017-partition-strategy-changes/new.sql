CREATE TABLE sale (id int NOT NULL, region text NOT NULL, d date NOT NULL, amt numeric) PARTITION BY RANGE (d, lower(region));
CREATE TABLE sale_1 PARTITION OF sale FOR VALUES FROM (MINVALUE, MINVALUE) TO ('2024-01-01', 'a');
CREATE TABLE sale_2 PARTITION OF sale FOR VALUES FROM ('2024-01-01', 'a') TO ('2025-01-01', MAXVALUE);
CREATE TABLE sale_x PARTITION OF sale DEFAULT;
CREATE INDEX sale_pk ON sale (id, region);
CREATE TABLE note (id int PRIMARY KEY, sid int, sr text);
CREATE VIEW sale_sum AS SELECT region, sum(amt) AS s, min(tableoid::regclass::text) AS t FROM sale GROUP BY region;
CREATE VIEW sale_1_v AS SELECT * FROM sale_1;
