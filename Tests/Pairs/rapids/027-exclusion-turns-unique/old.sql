CREATE FUNCTION span(a date, b date) RETURNS daterange LANGUAGE sql IMMUTABLE AS $$ SELECT pg_catalog.daterange(a, b, '[)') $$;
CREATE TABLE booking (
    id int PRIMARY KEY, room int NOT NULL, a date, b date, during tsrange, pt box,
    CONSTRAINT no_over EXCLUDE USING gist (during WITH &&) WHERE (room > 0) DEFERRABLE,
    CONSTRAINT no_box EXCLUDE USING gist (pt WITH &&),
    CONSTRAINT no_span EXCLUDE USING gist (span(a, b) WITH &&, int4range(room, room, '[]') WITH =),
    CONSTRAINT uq_room UNIQUE (room, a)
);
