-- unlogged and logged along chains of foreign keys (a logged table must not refer to an unlogged one), with parameters
CREATE TABLE lvl1 (id integer PRIMARY KEY, t text) WITH (fillfactor = 80, toast_tuple_target = 256);
CREATE TABLE lvl2 (id integer PRIMARY KEY, up integer REFERENCES lvl1, t text);
CREATE TABLE lvl3 (id integer PRIMARY KEY, up integer REFERENCES lvl2, t text) WITH (autovacuum_analyze_threshold = 10);
CREATE UNLOGGED TABLE log1 (id integer PRIMARY KEY);
CREATE UNLOGGED TABLE log2 (id integer PRIMARY KEY, up integer REFERENCES log1, self integer REFERENCES log2);
CREATE UNLOGGED TABLE log3 (id serial PRIMARY KEY, up integer REFERENCES log2);
CREATE UNLOGGED TABLE ident (id integer GENERATED ALWAYS AS IDENTITY, n bigserial);
CREATE TABLE parts (id integer, k integer) PARTITION BY LIST (k);
CREATE TABLE parts_1 PARTITION OF parts FOR VALUES IN (1) WITH (fillfactor = 44);
CREATE UNLOGGED TABLE parts_2 PARTITION OF parts FOR VALUES IN (2);
CREATE INDEX parts_id ON parts (id);
CREATE UNLOGGED TABLE inh_a (a integer, b text);
CREATE UNLOGGED TABLE inh_b () INHERITS (inh_a) WITH (vacuum_index_cleanup = off, log_autovacuum_min_duration = 500);
CREATE SEQUENCE us START 3 CACHE 4;
CREATE UNLOGGED SEQUENCE ls INCREMENT 2;
CREATE VIEW chain AS SELECT a.t AS t1, b.t AS t2, c.t AS t3 FROM lvl1 a JOIN lvl2 b ON b.up = a.id JOIN lvl3 c ON c.up = b.id;
COMMENT ON TABLE lvl1 IS 'top';
COMMENT ON TABLE log1 IS 'log top';
