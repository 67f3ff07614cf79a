-- hotel booking with own range types
CREATE EXTENSION btree_gist;
CREATE FUNCTION public.time_diff(a time, b time) RETURNS double precision
LANGUAGE sql IMMUTABLE STRICT
PARALLEL SAFE
AS $$ SELECT extract(epoch FROM (a - b))::double precision $$;
CREATE TYPE timerange AS RANGE (SUBTYPE = time, SUBTYPE_DIFF = time_diff, MULTIRANGE_TYPE_NAME = timespans);
CREATE DOMAIN price AS numeric(10,2) CHECK (VALUE >= 0);
CREATE TYPE price_range AS RANGE (SUBTYPE = price
, MULTIRANGE_TYPE_NAME = price_bands);
CREATE TYPE room_kind AS ENUM ('single', 'double', 'suite');
CREATE TYPE season AS RANGE (SUBTYPE = date, SUBTYPE_OPCLASS = date_ops);
CREATE TABLE hotels (
  id int PRIMARY KEY,
  name text NOT NULL,
  reception timerange NOT NULL DEFAULT '[06:00,22:00)',
closed datemultirange DEFAULT '{}' NOT NULL,
quiet_hours timespans
);
CREATE TABLE rooms (
  hotel_id int NOT NULL REFERENCES hotels ON DELETE CASCADE,
  room_no text NOT NULL,
  kind room_kind NOT NULL DEFAULT 'double',
  rate price_range,
seasonal price_bands,
  PRIMARY KEY (hotel_id, room_no),
CONSTRAINT rate_bounded CHECK (NOT upper_inf(rate) AND NOT lower_inf(rate))
);
CREATE TABLE bookings (
  booking_id bigserial PRIMARY KEY,
  hotel_id int NOT NULL,
  room_no text NOT NULL,
stay tstzrange NOT NULL,
  cancelled boolean NOT NULL DEFAULT false,
  guest text,
  FOREIGN KEY (hotel_id, room_no) REFERENCES rooms
   ON UPDATE CASCADE DEFERRABLE
  ,
  CONSTRAINT bookings_no_overlap EXCLUDE USING gist (hotel_id WITH =, room_no WITH =, stay WITH &&)
   WHERE (NOT cancelled) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX bookings_stay ON bookings USING
spgist (stay);
CREATE TABLE cleaning (
  hotel_id int,
  room_no text,
  weekday smallint CHECK (weekday BETWEEN 0 AND 6),
  slot timerange,
  EXCLUDE USING gist (hotel_id WITH =, room_no WITH =, weekday WITH =, slot WITH &&)
);
CREATE FUNCTION free_rooms(p_hotel int, p_stay
tstzrange)
RETURNS SETOF rooms LANGUAGE sql STABLE AS $$
  SELECT r.* FROM rooms r WHERE r.hotel_id = p_hotel AND NOT EXISTS (
    SELECT 1 FROM bookings b WHERE (b.hotel_id, b.room_no) = (r.hotel_id, r.room_no)
      AND b.stay && p_stay AND NOT b.cancelled)
$$;
CREATE VIEW occupancy AS
  SELECT hotel_id, room_no,
   sum(upper(stay)::date - lower(stay)::date) AS nights, range_agg(stay ORDER BY stay) AS stays
  FROM bookings WHERE NOT cancelled GROUP BY hotel_id, room_no;
CREATE VIEW night_cleaning AS
  SELECT * FROM cleaning WHERE slot && timerange('22:00', '24:00');
CREATE TABLE season_rates (
   hotel_id int REFERENCES hotels, during season, bands price_bands NOT NULL,
   EXCLUDE USING gist (hotel_id WITH =, during WITH &&));
COMMENT ON TYPE timerange IS
'range of time of day, no wraparound';
COMMENT ON CONSTRAINT bookings_no_overlap ON bookings IS 'one guest per room and night';
