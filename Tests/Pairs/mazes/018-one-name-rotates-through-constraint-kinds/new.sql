CREATE TABLE booking (
    id integer NOT NULL,
    room integer NOT NULL,
    during int4range NOT NULL,
    code text,
    CONSTRAINT beta PRIMARY KEY (id),
    CONSTRAINT alpha CHECK (room < 100),
    CONSTRAINT epsilon UNIQUE NULLS NOT DISTINCT (code) INCLUDE (room)
);
CREATE UNIQUE INDEX delta ON booking (room, id);
CREATE TABLE guest (
    id integer CONSTRAINT zeta UNIQUE NOT NULL,
    b integer CONSTRAINT alpha REFERENCES booking (id),
    c text,
    CONSTRAINT gamma EXCLUDE USING hash (c WITH =) DEFERRABLE,
    CONSTRAINT beta CHECK (c <> '' AND c IS NOT NULL)
);
ALTER TABLE booking REPLICA IDENTITY USING INDEX delta;
COMMENT ON CONSTRAINT beta ON booking IS 'beta';
COMMENT ON CONSTRAINT beta ON guest IS 'beta of guest';
COMMENT ON INDEX epsilon IS 'epsilon';
