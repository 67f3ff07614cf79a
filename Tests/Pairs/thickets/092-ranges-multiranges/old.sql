CREATE TYPE fr AS RANGE (SUBTYPE = float8, SUBTYPE_DIFF = float8mi);
CREATE TABLE t (id int, r fr, m fr[], EXCLUDE USING gist (r WITH &&));
CREATE INDEX t_r ON t USING spgist (r);
CREATE FUNCTION w(fr) RETURNS float8 LANGUAGE sql IMMUTABLE AS 'SELECT upper($1) - lower($1)';
CREATE VIEW v AS SELECT id, w(r) FROM t WHERE r @> 1.0::float8;
CREATE TABLE part (k int4range) PARTITION BY LIST (k);
CREATE TABLE part1 PARTITION OF part FOR VALUES IN ('[1,5)');
