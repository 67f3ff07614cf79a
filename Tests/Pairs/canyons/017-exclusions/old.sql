CREATE EXTENSION btree_gist;
CREATE SCHEMA res;
CREATE DOMAIN res.room AS
int CHECK (VALUE > 0);
CREATE FUNCTION res.span(a timestamptz, mins int)
  RETURNS tstzrange LANGUAGE sql IMMUTABLE AS $$ SELECT tstzrange($1, $1 + $2 * interval '1 minute') $$;
CREATE TABLE res.booking (
  id int PRIMARY KEY, room res.room,
  during tstzrange, starts timestamptz,
  mins int, cancelled boolean
  DEFAULT false, who text, area box
, CONSTRAINT no_overlap EXCLUDE USING gist (room WITH =, during WITH &&)
, CONSTRAINT no_overlap2 EXCLUDE USING gist (room WITH =, res.span(starts, mins) WITH &&)
  WHERE (NOT cancelled)
, CONSTRAINT who_hash EXCLUDE USING hash (who WITH =)
, CONSTRAINT like_unique EXCLUDE (id WITH =, mins WITH =)
, CONSTRAINT now_excl UNIQUE (who, starts)
, EXCLUDE USING gist (area WITH &&)
  , CONSTRAINT cast_excl EXCLUDE USING gist ((lower(who)) COLLATE "C" WITH =
  , (mins % 10) WITH <>)
);
CREATE TABLE res.season (n int, d daterange, EXCLUDE USING gist (d WITH &&));
CREATE TABLE res.archive (LIKE res.booking INCLUDING ALL);
CREATE VIEW res.v AS SELECT room,
  range_agg(during) AS busy,
  res.span(min(starts), 5) AS sp
  FROM res.booking GROUP BY room;
CREATE VIEW res.v2 AS SELECT id,
  who FROM res.booking GROUP BY id HAVING count(*) = 1;
CREATE FUNCTION res.book(r res.room, OUT ok boolean)
  LANGUAGE sql
BEGIN ATOMIC
INSERT INTO res.booking (id, room) VALUES (1, r) ON CONFLICT ON CONSTRAINT no_overlap DO NOTHING RETURNING true;
END;
COMMENT ON CONSTRAINT no_overlap ON res.booking IS 'one at a time';
COMMENT ON CONSTRAINT like_unique ON res.booking IS 'changes kind';
COMMENT ON INDEX res.who_hash IS 'hash';
CREATE TABLE res.shift (
  emp int, at tsrange,
CONSTRAINT shift_ex EXCLUDE USING gist (emp WITH =, at WITH &&) DEFERRABLE
) WITH (fillfactor = 90);
CREATE INDEX shift_ex2 ON res.shift USING gist (at);
