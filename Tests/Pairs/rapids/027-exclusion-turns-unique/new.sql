CREATE FUNCTION span(b date, a date) RETURNS daterange LANGUAGE sql IMMUTABLE AS $$ SELECT pg_catalog.daterange(b, a, '[]') $$;
CREATE TABLE booking (
    id int PRIMARY KEY, room int NOT NULL, a date, b date, during tsrange, pt box,
    CONSTRAINT no_over EXCLUDE USING gist (during WITH -|-, during WITH &&) WHERE (room >= 0),
    CONSTRAINT no_box EXCLUDE USING spgist (pt WITH &&),
    CONSTRAINT no_span UNIQUE (room, a),
    CONSTRAINT uq_room EXCLUDE USING btree (room WITH =, a DESC NULLS LAST WITH =) INCLUDE (b) WITH (fillfactor = 70)
);
COMMENT ON CONSTRAINT uq_room ON booking IS 'was unique';
