CREATE TYPE shipment_state AS ENUM ('created', 'in_transit', 'delivered');
CREATE TABLE carrier (id smallint PRIMARY KEY, code text NOT NULL, CONSTRAINT carrier_code UNIQUE (code));
CREATE TABLE location (id serial PRIMARY KEY, code char(5) NOT NULL UNIQUE, name text, tz text);
CREATE TABLE shipment (id bigserial, tracking text NOT NULL, carrier_id smallint NOT NULL REFERENCES carrier, origin int NOT NULL REFERENCES location, dest int NOT NULL REFERENCES location, state
  text NOT NULL DEFAULT 'created' CHECK (state IN ('created', 'in_transit', 'delivered')),
  weight_g int, created date NOT NULL,
  CONSTRAINT shipment_pk PRIMARY KEY (id), CONSTRAINT shipment_tracking UNIQUE (tracking)
, CHECK (origin <> dest));
CREATE TABLE scan (shipment_id bigint NOT NULL REFERENCES shipment ON DELETE CASCADE, at timestamptz NOT NULL, location_id int NOT NULL REFERENCES location, kind char(1) NOT NULL DEFAULT 'S', raw jsonb
) PARTITION BY RANGE (at);
CREATE TABLE scan_y2023 PARTITION OF scan FOR VALUES FROM ('2023-01-01+00') TO ('2024-01-01+00');
CREATE TABLE scan_y2024 PARTITION OF scan FOR VALUES FROM ('2024-01-01+00') TO ('2025-01-01+00');
CREATE INDEX scan_ship ON scan (shipment_id, at DESC);
CREATE TABLE scan_archive (LIKE scan INCLUDING DEFAULTS
);
CREATE VIEW last_scan AS SELECT DISTINCT ON (shipment_id) shipment_id, at, location_id FROM scan ORDER BY shipment_id, at DESC;
CREATE VIEW late AS SELECT s.tracking, c.code AS carrier, now() - ls.at AS quiet FROM shipment s JOIN carrier c ON c.id = s.carrier_id JOIN last_scan ls ON ls.shipment_id = s.id WHERE s.state <> 'delivered' AND ls.at < now() - interval
  '3 days'
;
CREATE FUNCTION advance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE shipment SET state = CASE WHEN NEW.kind = 'D' THEN 'delivered' ELSE 'in_transit' END
  WHERE id = NEW.shipment_id;
  RETURN NULL;
END $$;
CREATE TRIGGER advance AFTER INSERT ON scan FOR EACH ROW EXECUTE FUNCTION advance();
CREATE SEQUENCE tracking_no MINVALUE 1000000 MAXVALUE
  9999999
;
CREATE FUNCTION next_tracking(prefix text) RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT prefix || lpad(nextval('tracking_no')::text,
  7,
 '0') $$;
ALTER TABLE shipment ALTER tracking SET DEFAULT next_tracking('ZZ');

