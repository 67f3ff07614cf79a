CREATE TYPE shipment_state AS ENUM ('new','picked','in_transit','done','returned');
CREATE TABLE carriers (code varchar(16) PRIMARY KEY, name varchar NOT NULL, tracking_url varchar);
CREATE TABLE depots (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name varchar NOT NULL, tz varchar NOT NULL DEFAULT 'Europe/Berlin', pos point);
CREATE INDEX depots_pos_idx ON depots USING gist (pos);
CREATE TABLE drivers (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name varchar NOT NULL, licence varchar, depot_id uuid REFERENCES depots (id));
CREATE TABLE vehicles (plate varchar(12) PRIMARY KEY, depot_id uuid NOT NULL REFERENCES depots (id) ON UPDATE CASCADE, kind text NOT NULL DEFAULT 'truck', payload_kg int4 NOT NULL, volume_m3 float4);
CREATE TABLE routes (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), day date NOT NULL, vehicle_plate varchar(12) REFERENCES vehicles (plate), driver_id uuid REFERENCES drivers (id), UNIQUE (day, vehicle_plate), UNIQUE (day, driver_id));
CREATE TABLE stops (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), route_id uuid NOT NULL REFERENCES routes (id) ON DELETE CASCADE, seq int2 NOT NULL, eta timestamptz, arrived timestamptz, CONSTRAINT stops_route_seq UNIQUE (route_id, seq) DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE shipments (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), carrier_code varchar(16) REFERENCES carriers (code), tracking_no varchar UNIQUE, from_depot uuid REFERENCES depots (id), weight_g int8 CHECK (weight_g > 0), state shipment_state NOT NULL DEFAULT 'new', created_at timestamptz NOT NULL DEFAULT now());
CREATE TABLE parcels (id bigserial PRIMARY KEY, shipment_id uuid NOT NULL REFERENCES shipments (id), stop_id uuid REFERENCES stops (id), length_mm int4, width_mm int4, height_mm int4, volume_l numeric GENERATED ALWAYS AS (length_mm::numeric * width_mm * height_mm / 1000000) STORED);
CREATE TABLE scans (id bigserial PRIMARY KEY, parcel_id bigint NOT NULL REFERENCES parcels (id), at timestamptz NOT NULL, code varchar(4) NOT NULL, depot_id uuid REFERENCES depots (id));
CREATE INDEX scans_parcel_at ON scans (parcel_id, at);
CREATE VIEW parcel_status AS SELECT DISTINCT ON (p.id) p.id, p.shipment_id, s.code, s.at FROM parcels p LEFT JOIN scans s ON s.parcel_id = p.id ORDER BY p.id, s.at DESC;
CREATE VIEW shipment_status AS SELECT sh.id, sh.tracking_no, sh.state, bool_and(ps.code = 'DLVD') AS delivered FROM shipments sh LEFT JOIN parcel_status ps ON ps.shipment_id = sh.id GROUP BY sh.id;
CREATE FUNCTION on_scan() RETURNS trigger AS $$ BEGIN UPDATE shipments SET state = 'done' WHERE id IN (SELECT p.shipment_id FROM parcels p JOIN fresh f ON f.parcel_id = p.id WHERE f.code = 'DLVD'); RETURN NULL; END $$ LANGUAGE plpgsql;
CREATE TRIGGER scan_ai AFTER INSERT ON scans REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION on_scan();

CREATE INDEX shipments_open ON shipments (created_at) WHERE state NOT IN ('done','returned');
CREATE TABLE proof_of_delivery (parcel_id bigint PRIMARY KEY REFERENCES parcels (id), signed_by text NOT NULL, image_key text, at timestamptz NOT NULL DEFAULT now());
