-- timetabling with own range types
CREATE EXTENSION btree_gist;
CREATE FUNCTION time_diff(a time, b time) RETURNS float8 IMMUTABLE STRICT LANGUAGE sql RETURN extract(epoch FROM a - b);
CREATE TYPE timerange AS RANGE (subtype = time
, multirange_type_name =
timemultirange
);
CREATE TYPE floatspan AS RANGE (subtype = float8, subtype_diff = float8mi);
CREATE TYPE inetspan AS RANGE (subtype = inet);
CREATE DOMAIN office_hours AS timerange CHECK (lower(VALUE) >= '07:00' AND upper(VALUE) <=
'19:00'
);
CREATE TABLE venue (id int PRIMARY KEY, name text NOT NULL, open
timemultirange
 DEFAULT '{[08:00,12:00),[13:00,18:00)}', temp floatspan DEFAULT '[18,24]');
CREATE TABLE teacher (id int PRIMARY KEY, name text, works office_hours, absent datemultirange DEFAULT '{}');
CREATE TABLE lesson (
   id serial PRIMARY KEY, venue int NOT NULL REFERENCES venue, teacher int NOT NULL REFERENCES teacher, dow int NOT NULL CHECK (dow BETWEEN 1 AND 7), slot timerange NOT NULL,
   weeks int4multirange NOT NULL DEFAULT
'{[1,20)}'
,
   CONSTRAINT venue_free EXCLUDE USING gist (venue WITH =, dow WITH =, slot WITH &&),
   CONSTRAINT teacher_free EXCLUDE USING gist (teacher WITH =, dow WITH =, slot WITH &&)
);
CREATE INDEX lesson_slot ON lesson USING gist (slot
);
CREATE INDEX lesson_len ON lesson ((upper(slot) - lower(slot)));
CREATE FUNCTION minutes(r timerange) RETURNS numeric IMMUTABLE LANGUAGE sql AS $$ SELECT extract(epoch FROM upper(r) - lower(r)) / 60 $$;
CREATE FUNCTION fits(r timerange, v venue) RETURNS boolean STABLE LANGUAGE sql AS $$ SELECT r <@ v.open $$;
CREATE VIEW load AS SELECT teacher, sum(minutes(slot)) AS mins, range_agg(slot) AS slots FROM lesson GROUP BY teacher
;
CREATE VIEW gaps AS SELECT v.id, v.open - range_agg(l.slot) AS free FROM venue v JOIN lesson l ON l.venue = v.id WHERE l.dow =
1
 GROUP BY v.id;
COMMENT ON TYPE timerange IS 'part of a day';
