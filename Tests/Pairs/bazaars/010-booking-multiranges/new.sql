CREATE EXTENSION btree_gist;
CREATE SCHEMA bk;
CREATE FUNCTION bk.time_diff(a time, b time) RETURNS double precision LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT extract(epoch FROM a - b)::double precision $$;
CREATE TYPE bk.timerange AS RANGE (SUBTYPE = time
    , MULTIRANGE_TYPE_NAME = bk.opening_hours, SUBTYPE_DIFF = bk.time_diff
);
CREATE TABLE bk.room (
    id integer PRIMARY KEY,
    name text NOT NULL UNIQUE,
    beds smallint NOT NULL DEFAULT 2,
    open_hours bk.opening_hours NOT NULL DEFAULT '{}'
);
CREATE TABLE bk.booking (
    id bigserial,
    room_id integer NOT NULL REFERENCES bk.room ON DELETE CASCADE,
    during tstzrange NOT NULL,
    guest text NOT NULL,
    cancelled boolean NOT NULL DEFAULT false,
    source text,
    CONSTRAINT booking_pkey PRIMARY KEY (id),
    CONSTRAINT no_double EXCLUDE USING gist (room_id WITH =, during WITH &&) INCLUDE (guest) WHERE (NOT cancelled) DEFERRABLE,
    CONSTRAINT sane_length CHECK (upper(during) - lower(during) < interval '60 days') NOT VALID
);
CREATE INDEX booking_start ON bk.booking (lower(during));
CREATE VIEW bk.occupancy AS SELECT room_id, range_agg(during) AS busy, count(*) AS n FROM bk.booking WHERE NOT cancelled GROUP BY room_id;
CREATE VIEW bk.free AS SELECT r.id, '{[2024-01-01,2030-01-01)}'::tstzmultirange - coalesce(o.busy, '{}') AS free FROM bk.room r LEFT JOIN bk.occupancy o ON o.room_id = r.id;
CREATE FUNCTION bk.is_free(r integer, d tstzrange) RETURNS boolean LANGUAGE sql STABLE
    BEGIN ATOMIC
        SELECT NOT EXISTS (SELECT 1 FROM bk.booking b WHERE b.room_id = r AND b.during && d AND NOT b.cancelled);
    END;
CREATE PROCEDURE bk.cancel(p bigint) LANGUAGE plpgsql AS $$ BEGIN UPDATE bk.booking SET cancelled = true WHERE id = p; END $$;
GRANT USAGE ON SCHEMA bk TO front_desk;
GRANT SELECT ON bk.occupancy TO front_desk;
GRANT EXECUTE ON FUNCTION bk.is_free(integer, tstzrange) TO front_desk;
GRANT EXECUTE ON PROCEDURE bk.cancel(bigint) TO front_desk;
