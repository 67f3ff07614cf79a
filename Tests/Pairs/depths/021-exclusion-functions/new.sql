CREATE EXTENSION btree_gist;
CREATE FUNCTION slot(ts timestamptz, mins int, pad int DEFAULT 5) RETURNS tstzrange LANGUAGE sql IMMUTABLE AS $$ select tstzrange(ts, ts + (mins + pad) * interval '1 min', '[)') $$;
CREATE TABLE booking (id int PRIMARY KEY, room int NOT NULL, start timestamptz, mins int, cancelled_at timestamptz, zone text,
 CONSTRAINT no_overlap EXCLUDE USING gist (room WITH =, slot(start, mins) WITH &&) WITH (fillfactor = 60) WHERE (cancelled_at IS NULL) DEFERRABLE INITIALLY DEFERRED,
 CONSTRAINT one_zone EXCLUDE USING gist (room WITH =, zone COLLATE "C" WITH <>));
COMMENT ON CONSTRAINT no_overlap ON booking IS 'padded';
CREATE TABLE seats (c circle, row_no int, EXCLUDE USING gist (c WITH &&, row_no WITH =) INCLUDE (c));
CREATE TABLE lock_tbl (k text, ns text DEFAULT '', EXCLUDE USING hash (k WITH =), CONSTRAINT kns EXCLUDE (lower(k) WITH =, ns DESC NULLS LAST WITH =));
