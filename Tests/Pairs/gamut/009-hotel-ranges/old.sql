CREATE SCHEMA ext;
CREATE EXTENSION btree_gist SCHEMA ext;
CREATE SCHEMA hotel;
CREATE FUNCTION hotel.money_gap(a numeric, b numeric) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT (a - b)::float8 $$;
CREATE TYPE hotel.rate_range AS RANGE (SUBTYPE = numeric, SUBTYPE_DIFF = hotel.money_gap, MULTIRANGE_TYPE_NAME = hotel.rate_ranges);
CREATE TYPE hotel.shift AS RANGE (SUBTYPE = time);
CREATE TYPE hotel.floor_span AS RANGE (SUBTYPE = smallint, MULTIRANGE_TYPE_NAME = hotel.floor_spans);
CREATE TABLE hotel.room (
    no integer PRIMARY KEY,
    rates hotel.rate_range,
    floor smallint NOT NULL
);
CREATE TABLE hotel.stay (
    id bigserial PRIMARY KEY,
    room integer NOT NULL REFERENCES hotel.room,
    during daterange NOT NULL,
    guest text NOT NULL,
    CONSTRAINT no_double_booking EXCLUDE USING gist (room WITH =, during WITH &&)
);
CREATE TABLE hotel.cleaner (
    id integer PRIMARY KEY,
    works hotel.shift NOT NULL DEFAULT '[08:00,16:00)',
    floors hotel.floor_spans
);
CREATE INDEX cleaner_works ON hotel.cleaner USING gist (works);
CREATE FUNCTION hotel.occupied(r integer) RETURNS
datemultirange LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT range_agg(s.during) FROM hotel.stay s WHERE s.room = r
    ;
END;
CREATE FUNCTION hotel.covers(hotel.floor_spans, smallint) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN $1 @> $2;
CREATE VIEW hotel.tonight AS
    SELECT room, guest, upper(during) AS until FROM hotel.stay WHERE during @> CURRENT_DATE;
COMMENT ON TYPE hotel.rate_range IS 'from..to per night';
COMMENT ON TYPE hotel.shift IS 'within a day';
COMMENT ON CONSTRAINT no_double_booking ON hotel.stay IS 'the point of it all';
GRANT USAGE ON TYPE hotel.rate_range TO gm_app;
GRANT SELECT ON hotel.tonight TO gm_app;
