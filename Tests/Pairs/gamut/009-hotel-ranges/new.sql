CREATE SCHEMA ext;
CREATE EXTENSION btree_gist SCHEMA ext;
CREATE SCHEMA hotel;
CREATE FUNCTION hotel.money_gap(a numeric, b numeric) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT (a - b)::float8 $$;
CREATE FUNCTION hotel.time_gap(a time, b time) RETURNS float8 LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT extract(epoch FROM a - b)::float8 $$;
CREATE TYPE hotel.rate_range AS RANGE (SUBTYPE = numeric, SUBTYPE_DIFF = hotel.money_gap, MULTIRANGE_TYPE_NAME = hotel.rate_ranges);
CREATE TYPE hotel.shift AS RANGE (SUBTYPE = time, SUBTYPE_DIFF = hotel.time_gap);
CREATE TYPE hotel.floor_span AS RANGE (SUBTYPE = integer, MULTIRANGE_TYPE_NAME = hotel.floor_spans);
CREATE TABLE hotel.room (
    no integer PRIMARY KEY,
    rates hotel.rate_range,
    floor smallint NOT NULL
  , closed datemultirange NOT NULL DEFAULT '{}'
);
CREATE TABLE hotel.stay (
    id bigserial PRIMARY KEY,
    room integer NOT NULL REFERENCES hotel.room,
    during tstzrange NOT NULL,
    guest text NOT NULL,
    cancelled boolean NOT NULL DEFAULT false,
    CONSTRAINT no_double_booking EXCLUDE USING gist (room WITH =, during WITH &&) WHERE (NOT cancelled) DEFERRABLE INITIALLY IMMEDIATE
);
CREATE TABLE hotel.cleaner (
    id integer PRIMARY KEY,
    works hotel.shift NOT NULL DEFAULT '[08:00,16:00)',
    floors hotel.floor_spans
  , CONSTRAINT sane_shift CHECK (NOT isempty(works))
);
CREATE INDEX cleaner_works ON hotel.cleaner USING spgist (works);
CREATE FUNCTION hotel.occupied(r integer) RETURNS
tstzmultirange LANGUAGE sql STABLE
BEGIN ATOMIC
    SELECT range_agg(s.during) FROM hotel.stay s WHERE s.room = r
    AND NOT s.cancelled
    ;
END;
CREATE FUNCTION hotel.covers(hotel.floor_spans, integer) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN $1 @> $2;
CREATE VIEW hotel.tonight AS
    SELECT room, guest, upper(during) AS until FROM hotel.stay WHERE during @> now() AND NOT cancelled;
COMMENT ON TYPE hotel.rate_range IS 'from..to per night';
COMMENT ON TYPE hotel.shift IS 'within one day';
COMMENT ON CONSTRAINT no_double_booking ON hotel.stay IS 'the point of it all';
GRANT USAGE ON TYPE hotel.rate_range TO gm_app;
REVOKE USAGE ON TYPE hotel.shift FROM PUBLIC;
ALTER TYPE hotel.floor_span OWNER TO gm_owner;
GRANT SELECT ON hotel.tonight TO gm_app;
