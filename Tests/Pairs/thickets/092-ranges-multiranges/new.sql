CREATE TYPE fr AS RANGE (SUBTYPE = numeric, MULTIRANGE_TYPE_NAME = "Fr many");
CREATE TABLE t (id int, r fr, m "Fr many" DEFAULT '{}', EXCLUDE USING gist (r WITH &&));
CREATE INDEX t_r ON t USING spgist (r);
CREATE FUNCTION w(fr) RETURNS numeric LANGUAGE sql IMMUTABLE AS 'SELECT upper($1) - lower($1)';
CREATE VIEW v AS SELECT id, w(r) FROM t WHERE r @> 1.0;
CREATE TABLE part (k int8range) PARTITION BY LIST (k);
CREATE TABLE part1 PARTITION OF part FOR VALUES IN ('[1,6)', 'empty');
