CREATE EXTENSION btree_gist;
CREATE SCHEMA res;
CREATE DOMAIN res.room AS
bigint CHECK (VALUE > 0);
CREATE FUNCTION res.span(a timestamptz, mins int, pad int DEFAULT 0)
  RETURNS tstzrange LANGUAGE sql IMMUTABLE AS $$ SELECT tstzrange($1, $1 + ($2 + $3) * interval '1 minute') $$;
CREATE TABLE res.booking (
  id int PRIMARY KEY, room res.room,
  during tstzrange, starts timestamptz,
  mins int, cancelled boolean
  DEFAULT false, who text, area box
, kind "char" DEFAULT 'n'
, CONSTRAINT no_overlap EXCLUDE USING gist (room WITH =, during WITH &&)
  WHERE (NOT cancelled)
, CONSTRAINT no_overlap2 EXCLUDE USING gist (room WITH =, res.span(starts, mins, 15) WITH -|-) DEFERRABLE INITIALLY DEFERRED
, CONSTRAINT who_hash EXCLUDE USING btree (who text_pattern_ops WITH =, id DESC NULLS LAST WITH =)
, CONSTRAINT like_unique UNIQUE (id, mins)
, CONSTRAINT now_excl EXCLUDE USING gist (who WITH =, starts WITH =, room WITH <>)
  INCLUDE (mins)
, EXCLUDE USING spgist (area WITH ~=) WITH (fillfactor = 77)
  WHERE (area IS NOT NULL)
  , CONSTRAINT cast_excl EXCLUDE USING gist ((lower(who)) COLLATE "C" WITH =
  , (coalesce(mins, 0)) WITH <>)
);
CREATE TABLE res.season (n int, d datemultirange, EXCLUDE USING gist (d WITH &&), EXCLUDE USING gist (n gist_int4_ops WITH <>, d multirange_ops WITH &&) WHERE (n > 3));
CREATE TABLE res.archive (LIKE res.booking INCLUDING ALL);
ALTER TABLE res.archive INHERIT res.booking;
CREATE VIEW res.v AS SELECT room,
  range_agg(during) AS busy,
  res.span(min(starts), 5) AS sp
  FROM res.booking GROUP BY room;
CREATE VIEW res.v2 AS SELECT id,
  who FROM res.booking GROUP BY id HAVING count(*) = 1;
CREATE FUNCTION res.book(r res.room, OUT ok boolean)
  LANGUAGE sql
BEGIN ATOMIC
INSERT INTO res.booking (id, room) VALUES (1, r) ON CONFLICT DO NOTHING RETURNING true;
END;
COMMENT ON CONSTRAINT no_overlap ON res.booking IS 'one at a time';
COMMENT ON CONSTRAINT like_unique ON res.booking IS 'changes kind';
COMMENT ON INDEX res.who_hash IS 'btree';
CREATE TABLE res.shift (
  emp int, at tsrange,
CONSTRAINT shift_ex EXCLUDE USING gist (emp WITH =, at range_ops WITH &&) INITIALLY DEFERRED
) WITH (fillfactor = 90);
ALTER TABLE res.shift ADD CONSTRAINT shift_ex2 EXCLUDE USING gist (at WITH -|-)
  WHERE (emp > 0);
