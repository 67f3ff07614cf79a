CREATE FUNCTION tdiff(x time, y time) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN extract(epoch FROM x)::float8 - extract(epoch FROM y)::float8;
CREATE TYPE timerange AS RANGE (subtype = time, subtype_diff = tdiff, multirange_type_name = "time ranges");
CREATE DOMAIN workday AS timerange CHECK (NOT isempty(VALUE));
CREATE TABLE shift (
  id int PRIMARY KEY,
  at timerange NOT NULL DEFAULT timerange('08:00','17:00', '[]'),
  breaks "time ranges" DEFAULT '{[12:00,13:00)}',
  w workday,
  CONSTRAINT no_clash EXCLUDE USING gist (at WITH &&) WHERE (id < 2000) DEFERRABLE
);
CREATE INDEX shift_b ON shift USING gist (breaks);
CREATE FUNCTION hours(r timerange) RETURNS float8 LANGUAGE sql IMMUTABLE RETURN tdiff(upper(r), lower(r)) / 3600;
CREATE FUNCTION timemultirange(timerange) RETURNS "time ranges" LANGUAGE sql IMMUTABLE AS 'select "time ranges"($1)';
CREATE VIEW shift_v AS SELECT id, hours(at) AS h, multirange(at) - breaks AS net FROM shift;
