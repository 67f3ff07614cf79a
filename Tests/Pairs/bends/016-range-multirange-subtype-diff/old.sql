CREATE FUNCTION tdiff(a time, b time) RETURNS float8 IMMUTABLE STRICT LANGUAGE sql AS 'SELECT extract(epoch FROM a - b)::float8';
CREATE TYPE timerange AS RANGE (subtype = time, subtype_diff = tdiff);
CREATE TYPE txtrange AS RANGE (subtype = text, collation = "C", multirange_type_name = txt_multi);
CREATE EXTENSION btree_gist;
CREATE TABLE shift (
  who int,
  hrs timerange,
  m timemultirange,
  x txt_multi,
  EXCLUDE USING gist (who WITH =, hrs WITH &&)
);
CREATE INDEX shift_m ON shift USING gist (m);
CREATE FUNCTION covers(timerange, time) RETURNS bool IMMUTABLE LANGUAGE sql AS 'SELECT $1 @> $2';
CREATE VIEW morning AS SELECT * FROM shift WHERE covers(hrs, '09:00') AND NOT isempty(m);
