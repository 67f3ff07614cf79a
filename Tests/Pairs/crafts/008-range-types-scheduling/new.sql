CREATE EXTENSION btree_gist;
CREATE FUNCTION time_diff(a time, b time) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT extract(epoch FROM (a - b))::float8 $$;
CREATE TYPE timerange AS RANGE (subtype = time
, subtype_diff = time_diff, multirange_type_name = timemultirange
);
CREATE TYPE floatrange AS RANGE (subtype = float8, subtype_diff = float8mi);
CREATE TABLE room (id int PRIMARY KEY, name text, open timerange NOT NULL DEFAULT timerange('08:00','18:00')
, closed_slots timemultirange NOT NULL DEFAULT '{}'
);
CREATE TABLE booking (room_id int REFERENCES room, day date, slot timerange NOT NULL,
temp_band floatrange,
 CONSTRAINT no_clash EXCLUDE USING gist (room_id WITH =, day WITH =, slot WITH &&)
WHERE (NOT isempty(slot)) DEFERRABLE
);
CREATE INDEX booking_slot ON booking USING gist (slot);
CREATE FUNCTION is_open(r room, t time) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT r.open @> t
AND NOT r.closed_slots @> t
 $$;
CREATE VIEW utilisation AS SELECT room_id, day, range_agg(slot) AS busy FROM booking GROUP BY 1, 2;
