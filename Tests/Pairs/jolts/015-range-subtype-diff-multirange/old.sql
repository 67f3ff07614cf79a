CREATE FUNCTION tdiff(a time, b time) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT RETURN extract(epoch FROM (a - b))::float8;
CREATE TYPE timerange AS RANGE (subtype = time, subtype_diff = tdiff);
CREATE DOMAIN workday AS timerange CHECK (NOT isempty(VALUE));
CREATE TABLE shift (
  id int PRIMARY KEY,
  at timerange NOT NULL DEFAULT timerange('09:00','17:00'),
  breaks timemultirange DEFAULT '{}',
  w workday,
  CONSTRAINT no_clash EXCLUDE USING gist (at WITH &&) WHERE (id < 1000)
);
CREATE INDEX shift_b ON shift USING gist (breaks);
CREATE FUNCTION hours(r timerange) RETURNS float8 LANGUAGE sql IMMUTABLE RETURN tdiff(upper(r), lower(r)) / 3600;
CREATE VIEW shift_v AS SELECT id, hours(at) AS h, multirange(at) - breaks AS net FROM shift;
