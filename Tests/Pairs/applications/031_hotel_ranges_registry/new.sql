CREATE EXTENSION btree_gist;
CREATE TYPE timerange AS RANGE (subtype = time);
CREATE TYPE price_tier AS (min_nights int, rate numeric(10,2), currency char(3), note text);
CREATE TYPE floatspan AS RANGE (subtype = float8, subtype_diff = float8mi, multirange_type_name = floatspans);
CREATE DOMAIN nights AS daterange NOT NULL CHECK (upper(VALUE) - lower(VALUE) BETWEEN 1 AND 365);
CREATE DOMAIN iso_country AS text COLLATE "C" DEFAULT 'CH' CONSTRAINT iso2 CHECK (VALUE ~ '^[A-Z]{2}$');
CREATE TABLE hotel (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL,
    country iso_country NOT NULL,
    desk_hours timerange NOT NULL DEFAULT timerange('07:00', '23:00', '[]'),
    tiers price_tier[] DEFAULT ARRAY[ROW(1, 100, 'CHF', NULL)]::price_tier[],
    closed_days datemultirange NOT NULL DEFAULT '{}',
    elevation floatspan
);
CREATE TABLE reservation (
    id bigint GENERATED ALWAYS AS IDENTITY,
    hotel_id int NOT NULL REFERENCES hotel,
    room smallint NOT NULL,
    stay nights,
    guest text NOT NULL,
    status "char" NOT NULL DEFAULT 'o',
    nights int GENERATED ALWAYS AS (upper(stay) - lower(stay)) STORED,
    party int4range DEFAULT '[1,2]',
    PRIMARY KEY (id),
    CONSTRAINT reservation_excl EXCLUDE USING gist (hotel_id WITH =, room WITH =, stay WITH &&) WHERE (status <> 'c') DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT one_guest_per_day EXCLUDE USING gist (guest WITH =, stay WITH -|-, hotel_id WITH <>)
);
CREATE INDEX reservation_stay ON reservation USING spgist (stay) WITH (fillfactor = 70);
CREATE INDEX reservation_night ON reservation (lower(stay), upper(stay)) WHERE status = 'o';
CREATE STATISTICS reservation_stats (ndistinct, mcv) ON hotel_id, room, status FROM reservation;
CREATE STATISTICS reservation_expr ON (upper(stay) - lower(stay)), hotel_id FROM reservation;
CREATE FUNCTION overlaps_stay(r reservation, d daterange, include_cancelled boolean DEFAULT false) RETURNS boolean LANGUAGE sql IMMUTABLE RETURN ((r).stay && d AND (include_cancelled OR (r).status <> 'c'));
CREATE VIEW occupancy AS SELECT h.name AS hotel, r.hotel_id, r.room, range_agg(r.stay::daterange) FILTER (WHERE r.status <> 'c') AS busy, range_agg(r.stay::daterange) + h.closed_days AS blocked FROM reservation r JOIN hotel h ON h.id = r.hotel_id GROUP BY h.id, h.name, r.hotel_id, r.room;
COMMENT ON CONSTRAINT reservation_excl ON reservation IS 'no double booking';
COMMENT ON DOMAIN iso_country IS 'ISO 3166-1 alpha-2';
COMMENT ON TYPE price_tier IS 'Price tier; rate in currency';
