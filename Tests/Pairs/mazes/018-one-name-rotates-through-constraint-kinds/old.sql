CREATE TABLE booking (
    id integer NOT NULL,
    room integer NOT NULL,
    during int4range NOT NULL,
    code text,
    CONSTRAINT alpha PRIMARY KEY (id),
    CONSTRAINT beta EXCLUDE USING gist (during WITH &&) WHERE (room > 0),
    CONSTRAINT gamma CHECK (room < 100),
    CONSTRAINT delta UNIQUE (code) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX epsilon ON booking (room);
CREATE TABLE guest (
    id integer CONSTRAINT zeta PRIMARY KEY,
    b integer CONSTRAINT beta REFERENCES booking (id),
    c text CONSTRAINT gamma NOT NULL,
    CONSTRAINT alpha CHECK (c <> '')
);
ALTER TABLE booking REPLICA IDENTITY USING INDEX alpha;
COMMENT ON CONSTRAINT beta ON booking IS 'beta';
COMMENT ON INDEX epsilon IS 'epsilon';
