CREATE SCHEMA r;
CREATE FUNCTION r.time_diff(a time, b time) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS 'SELECT extract(epoch FROM (a - b))';
CREATE TYPE r.timerange AS RANGE (subtype = time, subtype_diff = r.time_diff);
CREATE TYPE r.textrange AS RANGE (subtype = text, collation = "C", multirange_type_name = r.texts);
CREATE TABLE shift (id integer, at r.timerange, all_at r.timemultirange DEFAULT '{}', names r.texts, EXCLUDE USING gist (at WITH &&));
CREATE INDEX shift_all ON shift USING gist (all_at);
CREATE FUNCTION covers(r.timerange, time DEFAULT '12:00') RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 @> $2';
CREATE VIEW noon AS SELECT id, r.timerange('10:00', '14:00', '[]') * at AS cut, range_agg(at) OVER () AS agg FROM shift WHERE covers(at);
COMMENT ON TYPE r.timerange IS 'times of a day';
