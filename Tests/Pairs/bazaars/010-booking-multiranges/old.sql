CREATE EXTENSION btree_gist;
CREATE SCHEMA bk;
CREATE TYPE bk.timerange AS RANGE (SUBTYPE = time
);
CREATE TABLE bk.room (
    id integer PRIMARY KEY,
    name text NOT NULL UNIQUE,
    beds smallint NOT NULL DEFAULT 2,
    open_hours bk.timerange
);
CREATE TABLE bk.booking (
    id bigserial,
    room_id integer NOT NULL REFERENCES bk.room ON DELETE CASCADE,
    during tsrange NOT NULL,
    guest text NOT NULL,
    cancelled boolean NOT NULL DEFAULT false,
    CONSTRAINT booking_pkey PRIMARY KEY (id),
    CONSTRAINT no_double EXCLUDE USING gist (room_id WITH =, during WITH &&) WHERE (NOT cancelled)
);
CREATE INDEX booking_start ON bk.booking (lower(during));
CREATE VIEW bk.occupancy AS SELECT room_id, range_agg(during) AS busy FROM bk.booking WHERE NOT cancelled GROUP BY room_id;
CREATE FUNCTION bk.is_free(r integer, d tsrange) RETURNS boolean LANGUAGE sql STABLE
    BEGIN ATOMIC
        SELECT NOT EXISTS (SELECT 1 FROM bk.booking b WHERE b.room_id = r AND b.during && d AND NOT b.cancelled);
    END;
CREATE PROCEDURE bk.cancel(p bigint) LANGUAGE plpgsql AS $$ BEGIN UPDATE bk.booking SET cancelled = true WHERE id = p; END $$;
GRANT USAGE ON SCHEMA bk TO front_desk;
GRANT SELECT ON bk.occupancy TO front_desk;
GRANT EXECUTE ON FUNCTION bk.is_free(integer, tsrange) TO front_desk;
