CREATE EXTENSION btree_gist;
CREATE FUNCTION slot(ts timestamp, mins int) RETURNS tsrange LANGUAGE sql IMMUTABLE AS $$ select tsrange(ts, ts + mins * interval '1 min') $$;
CREATE TABLE booking (id int PRIMARY KEY, room int, start timestamp, mins int, cancelled bool DEFAULT false,
 CONSTRAINT no_overlap EXCLUDE USING gist (room WITH =, slot(start, mins) WITH &&) WHERE (NOT cancelled));
CREATE TABLE seats (c circle, EXCLUDE USING gist (c WITH &&));
CREATE TABLE lock_tbl (k text, EXCLUDE (k WITH =));
