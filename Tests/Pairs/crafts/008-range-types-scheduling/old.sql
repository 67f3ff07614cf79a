CREATE EXTENSION btree_gist;
CREATE FUNCTION time_diff(a time, b time) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT extract(epoch FROM (a - b))::float8 $$;
CREATE TYPE timerange AS RANGE (subtype = time
);
CREATE TABLE room (id int PRIMARY KEY, name text, open timerange NOT NULL DEFAULT timerange('08:00','18:00')
);
CREATE TABLE booking (room_id int REFERENCES room, day date, slot timerange NOT NULL,
 CONSTRAINT no_clash EXCLUDE USING gist (room_id WITH =, day WITH =, slot WITH &&)
);
CREATE INDEX booking_slot ON booking USING gist (slot);
CREATE FUNCTION is_open(r room, t time) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$ SELECT r.open @> t
 $$;
CREATE VIEW utilisation AS SELECT room_id, day, range_agg(slot) AS busy FROM booking GROUP BY 1, 2;
