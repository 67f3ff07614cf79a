CREATE EXTENSION btree_gist;
CREATE SCHEMA hotel;
CREATE FUNCTION hotel.price_diff(numeric, numeric) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT ($1 - $2)::double precision $$;
CREATE TYPE hotel.price_band AS RANGE (subtype = numeric, subtype_diff = hotel.price_diff, multirange_type_name = hotel.price_bands);
CREATE TYPE hotel.board AS ENUM ('none', 'breakfast', 'half', 'full');
CREATE TABLE hotel.rooms (
    room_no smallint PRIMARY KEY,
    floor smallint GENERATED ALWAYS AS (room_no / 100) STORED,
    beds smallint DEFAULT 2 NOT NULL,
    band hotel.price_band NOT NULL
,   open_periods datemultirange DEFAULT '{[2000-01-01,)}'::datemultirange NOT NULL
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
    stay daterange NOT NULL CHECK (NOT isempty(stay) AND upper(stay) - lower(stay) < 90),
    board hotel.board DEFAULT 'breakfast' NOT NULL,
    cancelled boolean DEFAULT false NOT NULL,
    CONSTRAINT one_guest_per_room EXCLUDE USING gist (room_no WITH =, stay WITH &&) WHERE (NOT cancelled)
);
CREATE TABLE hotel.season_rates (
    season daterange NOT NULL,
    band hotel.price_band NOT NULL,
    factor numeric(4,2) DEFAULT 1.0 NOT NULL,
    EXCLUDE USING gist (season WITH &&, band WITH &&)
);
CREATE INDEX bookings_stay ON hotel.bookings USING spgist (stay);
CREATE INDEX rooms_open ON hotel.rooms USING gist (open_periods);
CREATE AGGREGATE hotel.hull(daterange) (SFUNC = range_merge, STYPE = daterange, COMBINEFUNC = range_merge, PARALLEL = SAFE);
CREATE AGGREGATE hotel.hull(hotel.price_band) (SFUNC = range_merge, STYPE = hotel.price_band);
CREATE VIEW hotel.occupancy AS
    SELECT room_no, hotel.hull(stay) AS span, count(*) AS n, range_agg(stay) AS exact FROM hotel.bookings WHERE NOT cancelled GROUP BY room_no;
CREATE FUNCTION hotel.free_rooms(wanted daterange) RETURNS SETOF hotel.rooms LANGUAGE sql STABLE AS $$
    SELECT r.* FROM hotel.rooms r WHERE NOT EXISTS (SELECT FROM hotel.bookings b WHERE b.room_no = r.room_no AND b.stay && wanted)
$$;
CREATE FUNCTION hotel.free_rooms(wanted datemultirange) RETURNS SETOF hotel.rooms LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT r.room_no, r.floor, r.beds, r.band, r.open_periods FROM hotel.rooms r WHERE r.open_periods @> wanted;
END;
ALTER TABLE hotel.guests ENABLE ROW LEVEL SECURITY;
CREATE POLICY guest_desk ON hotel.guests TO pair_reception USING (true);
GRANT SELECT ON hotel.rooms TO PUBLIC;
GRANT SELECT, INSERT, UPDATE (cancelled, board) ON hotel.bookings TO pair_reception;
GRANT USAGE ON TYPE hotel.board TO pair_reception;
REVOKE USAGE ON TYPE hotel.price_band FROM PUBLIC;
COMMENT ON TYPE hotel.price_band IS 'price per night';
