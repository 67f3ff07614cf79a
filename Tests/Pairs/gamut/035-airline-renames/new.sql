CREATE SCHEMA flights;
CREATE SCHEMA air_ref;
CREATE TYPE air_ref.cabin AS ENUM (
    'first', 'business', 'economy');
CREATE DOMAIN air_ref.iata AS char(3) CONSTRAINT
    iata_is_upper
    CHECK (VALUE = upper(VALUE));
CREATE TABLE
    flights.flight (
    no varchar(8) PRIMARY KEY,
    origin air_ref.iata NOT NULL,
    dest air_ref.iata NOT NULL,
    CONSTRAINT
    flight_not_circular
    CHECK (origin <> dest),
    departs time
);
CREATE SEQUENCE
    flights.booking_ref_seq
    START 500 CACHE 3;
CREATE TABLE
    flights.booking (
    ref bigint DEFAULT nextval('flights.booking_ref_seq') PRIMARY KEY,
    flight varchar(8) REFERENCES flights.flight ON UPDATE CASCADE,
    cabin air_ref.cabin NOT NULL,
    seat varchar(4)
);
CREATE FUNCTION
    flights.next_cabin(cabin air_ref.cabin) RETURNS air_ref.cabin
    LANGUAGE sql IMMUTABLE AS $$ SELECT CASE $1::text WHEN
    'economy'
    THEN 'business' ELSE 'first' END::air_ref.cabin $$;
CREATE TRIGGER
    booking_unchanged BEFORE UPDATE ON flights.booking
    FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger();
CREATE INDEX
    booking_flight_cabin ON flights.booking (flight, cabin);
CREATE VIEW
    flights.upgrades AS SELECT ref, flights.next_cabin(cabin) AS cabin FROM flights.booking;
CREATE POLICY
    hide_first ON flights.booking USING (cabin <> 'first');
ALTER TABLE flights.booking ENABLE ROW LEVEL SECURITY;
CREATE PUBLICATION
    flights_pub FOR TABLES IN SCHEMA flights, air_ref;
CREATE STATISTICS
    flights.origin_dest (mcv) ON origin, dest FROM flights.flight;
COMMENT ON TABLE flights.booking IS 'booking';
COMMENT ON POLICY hide_first ON flights.booking IS 'privacy';
GRANT USAGE ON SCHEMA flights TO gm_app;
GRANT SELECT, INSERT ON flights.booking TO gm_app;
GRANT USAGE ON SEQUENCE flights.booking_ref_seq TO gm_app;
