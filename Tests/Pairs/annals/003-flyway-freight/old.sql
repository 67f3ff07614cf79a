-- V1__init.sql
CREATE SCHEMA freight;
CREATE TYPE freight.shipment_status AS ENUM ('CREATED', 'PICKED_UP', 'DELIVERED');
CREATE TABLE freight.carrier (
    carrier_id BIGSERIAL,
    name VARCHAR(80) NOT NULL,
    scac CHAR(4),
    CONSTRAINT pk_carrier PRIMARY KEY (carrier_id),
    CONSTRAINT uq_carrier_scac UNIQUE (scac)
);
CREATE TABLE freight.shipment (
  shipment_id BIGSERIAL,
  carrier_id BIGINT NOT NULL,
  reference VARCHAR(30) NOT NULL,
  status freight.shipment_status NOT NULL DEFAULT 'CREATED',
  weight_kg NUMERIC(10,3),
  origin VARCHAR(60), destination VARCHAR(60),
  created_at TIMESTAMP NOT NULL DEFAULT now(),
  CONSTRAINT pk_shipment PRIMARY KEY (shipment_id),
  CONSTRAINT fk_shipment_carrier FOREIGN KEY (carrier_id) REFERENCES freight.carrier,
  CONSTRAINT ck_weight CHECK (weight_kg > 0)
);
CREATE INDEX ON freight.shipment (carrier_id);
CREATE INDEX ON freight.shipment (carrier_id);
CREATE INDEX ON freight.shipment (status, created_at DESC);
-- V2__events.sql
CREATE TABLE freight.event (
    event_id BIGSERIAL PRIMARY KEY,
    shipment_id BIGINT NOT NULL REFERENCES freight.shipment ON DELETE CASCADE,
    status freight.shipment_status NOT NULL,
    at TIMESTAMPTZ NOT NULL DEFAULT clock_timestamp(),
    lat DOUBLE PRECISION,
    lon DOUBLE PRECISION
);
CREATE FUNCTION freight.log_event() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.status IS DISTINCT FROM OLD.status THEN
    INSERT INTO freight.event(shipment_id, status) VALUES (NEW.shipment_id, NEW.status);
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER tr_shipment_event AFTER UPDATE ON freight.shipment FOR EACH ROW EXECUTE FUNCTION freight.log_event();
-- V3__open_view.sql
CREATE VIEW freight.v_open AS SELECT s.shipment_id, s.reference, c.name AS carrier, s.status FROM freight.shipment s JOIN freight.carrier c USING (carrier_id) WHERE s.status <> 'DELIVERED';
CREATE VIEW freight.v_open_count AS SELECT carrier, count(*) AS n FROM freight.v_open GROUP BY carrier;
