CREATE SCHEMA ext;
CREATE EXTENSION hstore SCHEMA ext;
CREATE SCHEMA parcel;
CREATE DOMAIN parcel.tracking AS char(12) CONSTRAINT tracking_fmt CHECK (VALUE ~ '^[A-Z]{2}[0-9]{10}$');
CREATE DOMAIN parcel.grams AS integer DEFAULT
    0
    CHECK (VALUE >= 0)
;
CREATE TYPE parcel.size AS (l smallint, w smallint, h smallint);
CREATE DOMAIN parcel.box AS parcel.size CHECK ((VALUE).l > 0);
CREATE TYPE parcel.state AS ENUM ('label', 'transit',
    'delivered'
);
CREATE FUNCTION parcel.girth(s parcel.size) RETURNS integer LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT (s).l + 2 * ((s).w + (s).h) $$;
CREATE TABLE parcel.shipment (
    no parcel.tracking PRIMARY KEY,
    weight parcel.grams,
    dims parcel.size,
    girth integer GENERATED ALWAYS AS (parcel.girth(dims)) STORED,
    extras ext.hstore,
    state parcel.state NOT NULL DEFAULT 'label',
    boxes parcel.box[]
);
CREATE INDEX shipment_extras ON parcel.shipment USING
    gin (extras);
CREATE TABLE parcel.event (
    shipment parcel.tracking NOT NULL REFERENCES parcel.shipment,
    at timestamptz NOT NULL DEFAULT now(),
    was parcel.state, became parcel.state
);
CREATE FUNCTION parcel.track() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO parcel.event (shipment, was, became) VALUES (new.no, old.state, new.state);
    RETURN NULL;
END $$;
CREATE TRIGGER track AFTER UPDATE OF state ON parcel.shipment FOR EACH ROW
    WHEN (old.state IS DISTINCT FROM new.state
    ) EXECUTE FUNCTION parcel.track();
CREATE VIEW parcel.undelivered AS SELECT no, weight, (dims).l AS len FROM parcel.shipment WHERE state <
    'delivered';
COMMENT ON DOMAIN parcel.grams IS 'weight';
COMMENT ON TYPE parcel.state IS 'in order';
COMMENT ON COLUMN parcel.size.l IS 'mm';
COMMENT ON CONSTRAINT tracking_fmt ON DOMAIN parcel.tracking IS 'UPU S10-ish';
GRANT USAGE ON TYPE parcel.tracking TO gm_app;
