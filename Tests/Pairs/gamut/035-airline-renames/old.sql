CREATE SCHEMA air;
CREATE SCHEMA air_ref;
CREATE TYPE air_ref.cabin AS ENUM (
    'first', 'business', 'coach');
CREATE DOMAIN air_ref.iata AS char(3) CONSTRAINT
    iata_upper
    CHECK (VALUE = upper(VALUE));
CREATE TABLE
    air.flight (
    no varchar(8) PRIMARY KEY,
    origin air_ref.iata NOT NULL,
    dest air_ref.iata NOT NULL,
    CONSTRAINT
    no_loop
    CHECK (origin <> dest),
    dep_time time
);
CREATE SEQUENCE
    air.pnr_seq
    START 500 CACHE 3;
CREATE TABLE
    air.pnr (
    ref bigint DEFAULT nextval('air.pnr_seq') PRIMARY KEY,
    flight varchar(8) REFERENCES air.flight ON UPDATE CASCADE,
    cabin air_ref.cabin NOT NULL,
    seat varchar(4)
);
CREATE FUNCTION
    air.upgrade(c air_ref.cabin) RETURNS air_ref.cabin
    LANGUAGE sql IMMUTABLE AS $$ SELECT CASE $1::text WHEN
    'coach'
    THEN 'business' ELSE 'first' END::air_ref.cabin $$;
CREATE TRIGGER
    pnr_same BEFORE UPDATE ON air.pnr
    FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
CREATE INDEX
    pnr_flight ON air.pnr (flight, cabin);
CREATE VIEW
    air.upgrades AS SELECT ref, air.upgrade(cabin) AS cabin FROM air.pnr;
CREATE POLICY
    no_first ON air.pnr USING (cabin <> 'first');
ALTER TABLE air.pnr ENABLE ROW LEVEL SECURITY;
CREATE PUBLICATION
    air_pub FOR TABLES IN SCHEMA air;
CREATE STATISTICS
    air.od (mcv) ON origin, dest FROM air.flight;
COMMENT ON TABLE air.pnr IS 'booking';
COMMENT ON POLICY no_first ON air.pnr IS 'privacy';
GRANT USAGE ON SCHEMA air TO gm_app;
GRANT SELECT, INSERT ON air.pnr TO gm_app;
GRANT USAGE ON SEQUENCE air.pnr_seq TO gm_app;
