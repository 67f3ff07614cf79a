CREATE EXTENSION IF NOT EXISTS pgcrypto;

CREATE TYPE parcel_status AS ENUM ('created', 'in_transit', 'out_for_delivery', 'delivered', 'lost');
CREATE TYPE service_level AS ENUM ('economy', 'standard', 'express');
CREATE DOMAIN weight_g AS integer CHECK (VALUE > 0);

CREATE TABLE customers (
    id serial PRIMARY KEY,
    email varchar(255) NOT NULL UNIQUE,
    full_name varchar(120) NOT NULL,
    phone varchar(30),
    created_at timestamp NOT NULL DEFAULT now()
);

CREATE TABLE addresses (
    id serial PRIMARY KEY,
    customer_id integer REFERENCES customers (id) ON DELETE CASCADE,
    line1 text NOT NULL,
    line2 text,
    city text NOT NULL,
    zip varchar(12) NOT NULL,
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
    status parcel_status NOT NULL DEFAULT 'created',
    weight weight_g NOT NULL,
    dims integer[],
    cod_amount numeric(8,2),
    created_at timestamp NOT NULL DEFAULT now(),
    CONSTRAINT parcels_tracking_no_key UNIQUE (tracking_no)
);
CREATE INDEX parcels_status_idx ON parcels (status);

CREATE TABLE scan_events (
    id bigserial PRIMARY KEY,
    parcel_id bigint NOT NULL REFERENCES parcels,
    depot char(4) REFERENCES depots,
    status parcel_status NOT NULL,
    note varchar(200),
    at timestamp NOT NULL DEFAULT now()
);
CREATE INDEX scan_events_parcel ON scan_events (parcel_id, at DESC);

CREATE FUNCTION apply_scan() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE parcels SET status = NEW.status
    WHERE id = NEW.parcel_id;
    RETURN NEW;
END $$;
CREATE TRIGGER apply_scan AFTER INSERT ON scan_events FOR EACH ROW EXECUTE PROCEDURE apply_scan();

CREATE VIEW open_parcels AS
SELECT p.id, p.tracking_no, p.status, c.email, a.zip
FROM parcels p JOIN customers c ON c.id = p.sender_id JOIN addresses a ON a.id = p.to_address_id
WHERE p.status NOT IN ('delivered', 'lost');

CREATE VIEW depot_load AS
SELECT d.code, d.name, count(*) AS scans
FROM depots d JOIN scan_events e ON e.depot = d.code GROUP BY d.code;

