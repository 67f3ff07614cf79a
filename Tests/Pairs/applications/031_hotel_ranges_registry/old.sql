CREATE EXTENSION btree_gist;
CREATE TYPE timerange AS RANGE (subtype = time);
CREATE TYPE price_tier AS (min_nights int, rate numeric(8,2));
CREATE DOMAIN nights AS daterange;
CREATE TABLE hotel (
    id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name text NOT NULL,
    country char(2),
    desk_hours timerange,
    tiers price_tier[]
);
CREATE TABLE reservation (
    id bigint GENERATED ALWAYS AS IDENTITY,
    hotel_id int NOT NULL REFERENCES hotel,
    room smallint NOT NULL,
    stay nights,
    guest text NOT NULL,
    status text NOT NULL DEFAULT 'open',
    CONSTRAINT reservation_excl EXCLUDE USING gist (hotel_id WITH =, room WITH =, stay WITH &&)
);
CREATE INDEX reservation_stay ON reservation USING gist (stay);
CREATE STATISTICS reservation_stats ON hotel_id, room FROM reservation;
CREATE FUNCTION overlaps_stay(r reservation, d daterange) RETURNS boolean LANGUAGE sql AS $$ SELECT r.stay && d $$;
CREATE VIEW occupancy AS SELECT hotel_id, room, range_agg(stay::daterange) AS busy FROM reservation GROUP BY hotel_id, room;
COMMENT ON TYPE price_tier IS 'tier';
