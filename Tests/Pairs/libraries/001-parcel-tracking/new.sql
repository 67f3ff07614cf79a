CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE EXTENSION IF NOT EXISTS citext;
CREATE SCHEMA tracking;

CREATE TYPE parcel_status AS ENUM ('announced', 'accepted', 'in_transit', 'at_locker', 'out_for_delivery', 'delivered', 'returned', 'lost');
CREATE TYPE service_level AS ENUM ('economy', 'standard', 'express');
CREATE DOMAIN weight_g AS integer CHECK (VALUE > 0);
CREATE DOMAIN postal_code AS text CONSTRAINT postal_code_shape CHECK (VALUE ~ '^[A-Z0-9 -]{3,10}$');

CREATE TABLE customers (
    id serial PRIMARY KEY,
    email citext NOT NULL UNIQUE,
    full_name varchar(120) NOT NULL,
    phone_e164 varchar(16) CHECK (phone_e164 ~ '^\+[0-9]{7,15}$'),
    created_at timestamp NOT NULL DEFAULT now()
);

CREATE TABLE addresses (
    id serial PRIMARY KEY,
    customer_id integer REFERENCES customers (id) ON DELETE CASCADE,
    line1 text NOT NULL,
    line2 text,
    city text NOT NULL,
    zip postal_code NOT NULL,
    country char(2) NOT NULL DEFAULT 'DE'
);

CREATE TABLE depots (
    code char(4) PRIMARY KEY,
    name text NOT NULL,
    address_id integer NOT NULL REFERENCES addresses
);

CREATE TABLE parcels (
    id bigserial PRIMARY KEY,
    tracking_no varchar(20) NOT NULL DEFAULT upper(encode(gen_random_bytes(8), 'hex')),
    sender_id integer NOT NULL REFERENCES customers,
    to_address_id integer NOT NULL REFERENCES addresses,
    service service_level NOT NULL DEFAULT 'standard',
    status parcel_status NOT NULL DEFAULT 'announced',
    weight weight_g NOT NULL,
    length_mm integer,
    width_mm integer,
    height_mm integer,
    volume_cm3 numeric GENERATED ALWAYS AS (length_mm::numeric * width_mm * height_mm / 1000) STORED,
    cod_amount numeric(8,2),
    created_at timestamptz NOT NULL DEFAULT now(),
    delivered_at timestamptz,
    CONSTRAINT parcels_delivered_ck CHECK ((status = 'delivered') = (delivered_at IS NOT NULL)),
    CONSTRAINT parcels_tracking_no_key UNIQUE (tracking_no)
);
CREATE INDEX parcels_open_idx ON parcels (status, created_at) WHERE status NOT IN ('delivered', 'returned', 'lost');

CREATE TABLE tracking.scan_events (
    id bigint GENERATED ALWAYS AS IDENTITY,
    parcel_id bigint NOT NULL REFERENCES parcels ON DELETE CASCADE,
    depot char(4) REFERENCES depots,
    status parcel_status NOT NULL,
    note text,
    at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);
CREATE TABLE tracking.scan_events_2024 PARTITION OF tracking.scan_events FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2025-01-01 00:00+00');
CREATE TABLE tracking.scan_events_2025 PARTITION OF tracking.scan_events FOR VALUES FROM ('2025-01-01 00:00+00') TO ('2026-01-01 00:00+00');
CREATE TABLE tracking.scan_events_default PARTITION OF tracking.scan_events DEFAULT;
CREATE INDEX scan_events_parcel ON tracking.scan_events (parcel_id, at DESC) INCLUDE (status);

CREATE FUNCTION apply_scan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE parcels SET status = NEW.status
        , delivered_at = CASE WHEN NEW.status = 'delivered' THEN NEW.at END
    WHERE id = NEW.parcel_id;
    RETURN NEW;
END $$;
CREATE TRIGGER apply_scan AFTER INSERT ON tracking.scan_events FOR EACH ROW EXECUTE PROCEDURE apply_scan();

CREATE VIEW open_parcels AS
SELECT p.id, p.tracking_no, c.email, a.zip, a.country, p.status, p.volume_cm3
FROM parcels p JOIN customers c ON c.id = p.sender_id JOIN addresses a ON a.id = p.to_address_id
WHERE p.status < 'delivered'::parcel_status;

CREATE VIEW depot_load AS
SELECT d.code, d.name, count(*) AS scans
FROM depots d JOIN tracking.scan_events e ON e.depot = d.code GROUP BY d.code;

