CREATE SCHEMA ext;
CREATE EXTENSION hstore SCHEMA ext;
CREATE EXTENSION isn SCHEMA ext;
CREATE SCHEMA parcel;
CREATE DOMAIN parcel.tracking AS text CONSTRAINT tracking_fmt CHECK (VALUE ~ '^[A-Z]{2}[0-9]{10,14}$');
CREATE DOMAIN parcel.grams AS integer DEFAULT
    100
    CHECK (VALUE >= 0)
    CONSTRAINT not_too_heavy CHECK (VALUE < 31500)
;
CREATE TYPE parcel.size AS (l smallint, w smallint, h smallint);
CREATE DOMAIN parcel.box AS parcel.size CHECK ((VALUE).l > 0);
CREATE TYPE parcel.state AS ENUM ('label', 'transit',
    'out_for_delivery', 'delivered', 'returned'
);
CREATE FUNCTION parcel.girth(s parcel.size) RETURNS integer LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT ((s).l + 2 * ((s).w + (s).h))::integer $$;
CREATE TABLE parcel.shipment (
    no parcel.tracking PRIMARY KEY,
    weight parcel.grams,
    dims parcel.size,
    girth integer GENERATED ALWAYS AS (parcel.girth(dims)) STORED,
    extras ext.hstore,
    state parcel.state NOT NULL DEFAULT 'label',
    boxes parcel.box[]
  , fragile boolean GENERATED ALWAYS AS (ext.exist(extras, 'fragile')) STORED
);
CREATE INDEX shipment_extras ON parcel.shipment USING
    gist (extras ext.gist_hstore_ops (siglen = 32));
CREATE TABLE parcel.event (
    shipment parcel.tracking NOT NULL REFERENCES parcel.shipment,
    at timestamptz NOT NULL DEFAULT now(),
    was parcel.state, became parcel.state
  , note text
);
CREATE FUNCTION parcel.track() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO parcel.event (shipment, was, became, note) VALUES (new.no, old.state, new.state, TG_NAME);
    RETURN NULL;
END $$;
CREATE TRIGGER track AFTER UPDATE OF state ON parcel.shipment FOR EACH ROW
    WHEN (old.state IS DISTINCT FROM new.state
        AND new.state <> 'label'
    ) EXECUTE FUNCTION parcel.track();
CREATE VIEW parcel.undelivered AS SELECT no, weight, (dims).l AS len FROM parcel.shipment WHERE state <
    'out_for_delivery';
COMMENT ON DOMAIN parcel.grams IS 'weight';
COMMENT ON TYPE parcel.state IS 'in order';
COMMENT ON COLUMN parcel.size.l IS 'mm';
COMMENT ON CONSTRAINT tracking_fmt ON DOMAIN parcel.tracking IS 'UPU S10-ish, longer since 4.0';
GRANT USAGE ON TYPE parcel.tracking TO gm_app;
ALTER DOMAIN parcel.grams OWNER TO gm_owner;
REVOKE USAGE ON TYPE parcel.grams FROM PUBLIC;
