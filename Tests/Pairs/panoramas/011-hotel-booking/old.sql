CREATE EXTENSION btree_gist;
CREATE SCHEMA hotel;
CREATE FUNCTION hotel.price_diff(numeric, numeric) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT ($1 - $2)::double precision $$;
CREATE TYPE hotel.price_band AS RANGE (subtype = numeric);
CREATE TABLE hotel.rooms (
    room_no smallint PRIMARY KEY,
    floor smallint GENERATED ALWAYS AS (room_no / 100) STORED,
    beds smallint DEFAULT 2 NOT NULL,
    band hotel.price_band NOT NULL
);
CREATE TABLE hotel.guests (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    full_name text NOT NULL,
    passport text
);
CREATE TABLE hotel.bookings (
    id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    room_no smallint NOT NULL REFERENCES hotel.rooms,
    guest integer REFERENCES hotel.guests ON DELETE SET NULL,
    stay daterange NOT NULL CHECK (NOT isempty(stay)),
    cancelled boolean DEFAULT false NOT NULL,
    CONSTRAINT one_guest_per_room EXCLUDE USING gist (room_no WITH =, stay WITH &&)
);
CREATE INDEX bookings_stay ON hotel.bookings USING spgist (stay);
CREATE AGGREGATE hotel.hull(daterange) (SFUNC = range_merge, STYPE = daterange);
CREATE VIEW hotel.occupancy AS
    SELECT room_no, hotel.hull(stay) AS span, count(*) AS n FROM hotel.bookings GROUP BY room_no;
CREATE FUNCTION hotel.free_rooms(wanted daterange) RETURNS SETOF hotel.rooms LANGUAGE sql STABLE AS $$
    SELECT r.* FROM hotel.rooms r WHERE NOT EXISTS (SELECT FROM hotel.bookings b WHERE b.room_no = r.room_no AND b.stay && wanted)
$$;
ALTER TABLE hotel.guests ENABLE ROW LEVEL SECURITY;
CREATE POLICY guest_desk ON hotel.guests TO pair_reception USING (true);
GRANT SELECT ON hotel.rooms TO PUBLIC;
GRANT ALL ON hotel.bookings TO pair_reception;
COMMENT ON TYPE hotel.price_band IS 'price per night';
