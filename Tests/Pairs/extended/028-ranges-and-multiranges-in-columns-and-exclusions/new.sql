CREATE EXTENSION btree_gist;
CREATE FUNCTION time_subtype_diff(x time, y time) RETURNS float8 LANGUAGE sql STRICT IMMUTABLE
    AS $$ SELECT EXTRACT(EPOCH FROM (x - y)) $$;
CREATE TYPE timerange AS RANGE (subtype = time, subtype_diff = time_subtype_diff, multirange_type_name = time_spans);
CREATE TYPE floatrange AS RANGE (subtype = float8, subtype_diff = float8mi);
COMMENT ON TYPE timerange IS 'times of a day';
GRANT USAGE ON TYPE timerange TO planner;
CREATE TABLE bookings (
    id int PRIMARY KEY, room int NOT NULL, slot timerange NOT NULL DEFAULT 'empty', breaks time_spans NOT NULL DEFAULT '{}',
    CONSTRAINT no_overlap EXCLUDE USING gist (room WITH =, slot WITH &&) WHERE (NOT isempty(slot)),
    CONSTRAINT breaks_within CHECK (range_merge(breaks) <@ slot)
);
CREATE TABLE loads (id int PRIMARY KEY, kg floatrange, allowed floatmultirange, CHECK (kg <@ allowed));
CREATE INDEX loads_kg ON loads USING gist (kg);
CREATE INDEX bookings_slots ON bookings USING spgist (slot);
CREATE FUNCTION free(wanted timerange, VARIADIC taken timerange[]) RETURNS time_spans LANGUAGE sql IMMUTABLE
    AS $$ SELECT multirange(wanted) - time_spans(VARIADIC taken) $$;
CREATE DOMAIN office_hours AS timerange CHECK (VALUE <@ timerange('08:00', '18:00'));
