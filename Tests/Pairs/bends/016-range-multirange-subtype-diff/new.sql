CREATE SCHEMA rng;
CREATE FUNCTION tdiff(a time, b time) RETURNS float8 IMMUTABLE STRICT PARALLEL SAFE LANGUAGE plpgsql AS 'BEGIN RETURN extract(epoch FROM a - b)::float8 / 60; END';
CREATE TYPE rng.timerange AS RANGE (subtype = time, subtype_diff = tdiff, multirange_type_name = rng.tmulti);
CREATE TYPE txtrange AS RANGE (subtype = text, collation = "POSIX", multirange_type_name = txt_multi);
CREATE EXTENSION btree_gist SCHEMA rng;
CREATE TABLE shift (
  who bigint,
  hrs rng.timerange DEFAULT rng.timerange('08:00','16:00'),
  m rng.tmulti,
  x txt_multi,
  CONSTRAINT nox EXCLUDE USING gist (who WITH OPERATOR(pg_catalog.=), hrs WITH &&) INCLUDE (m) WHERE (who > 0) DEFERRABLE
);
CREATE INDEX shift_m ON shift USING spgist (hrs);
CREATE FUNCTION covers(rng.timerange, time) RETURNS bool IMMUTABLE LANGUAGE sql AS 'SELECT $1 @> $2';
CREATE VIEW morning AS SELECT who, hrs, rng.tmulti(hrs) * m AS both FROM shift WHERE covers(hrs, '09:00');
