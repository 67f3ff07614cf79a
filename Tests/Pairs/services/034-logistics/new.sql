CREATE TYPE shipment_state AS ENUM ('created', 'in_transit', 'delivered');
CREATE TABLE carrier (id smallint PRIMARY KEY, code text NOT NULL, CONSTRAINT carrier_code UNIQUE (code));
CREATE TABLE location (id serial PRIMARY KEY, code char(5) NOT NULL UNIQUE, name text, tz text);
CREATE TABLE shipment (id bigserial, tracking text NOT NULL, carrier_id smallint NOT NULL REFERENCES carrier, origin int NOT NULL REFERENCES location, dest int NOT NULL REFERENCES location, state
  shipment_state NOT NULL DEFAULT 'created',
  weight_g int, created date NOT NULL,
  CONSTRAINT shipment_pkey PRIMARY KEY (id), CONSTRAINT shipment_tracking_uq UNIQUE (carrier_id, tracking)
, CHECK (origin <> dest));
CREATE TABLE scan (shipment_id bigint NOT NULL REFERENCES shipment ON DELETE CASCADE, at timestamptz NOT NULL, location_id int NOT NULL REFERENCES location, kind char(1) NOT NULL DEFAULT 'S', raw jsonb
, CONSTRAINT scan_kind_check CHECK (kind = ANY (ARRAY['S', 'D', 'X']))
) PARTITION BY RANGE (at);
CREATE TABLE scan_y2023 PARTITION OF scan FOR VALUES FROM ('2023-01-01+00') TO ('2024-01-01+00');
CREATE TABLE scan_y2024 PARTITION OF scan FOR VALUES FROM ('2024-01-01+00') TO ('2025-01-01+00') PARTITION BY LIST (kind);
CREATE TABLE scan_y2024_d PARTITION OF scan_y2024 FOR VALUES IN ('D');
CREATE TABLE scan_y2024_o PARTITION OF scan_y2024 FOR VALUES IN ('S', 'X');
CREATE INDEX scan_ship ON scan (shipment_id, at DESC);
CREATE TABLE scan_archive (LIKE scan INCLUDING DEFAULTS
  INCLUDING CONSTRAINTS INCLUDING STORAGE
);
CREATE VIEW last_scan AS SELECT s.id AS shipment_id, x.at, x.location_id, x.kind FROM shipment s CROSS JOIN LATERAL (SELECT at, location_id, kind FROM scan WHERE shipment_id = s.id ORDER BY at DESC LIMIT 1) x;
CREATE VIEW late AS SELECT s.tracking, c.code AS carrier, now() - ls.at AS quiet FROM shipment s JOIN carrier c ON c.id = s.carrier_id JOIN last_scan ls ON ls.shipment_id = s.id WHERE s.state <> 'delivered' AND ls.at < now() - interval
  '72:00:00'
;
CREATE FUNCTION advance() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE shipment SET state = CASE WHEN NEW.kind = 'D' THEN 'delivered' ELSE 'in_transit' END
    ::shipment_state
  WHERE id = NEW.shipment_id;
  RETURN NULL;
END $$;
CREATE TRIGGER advance AFTER INSERT ON scan FOR EACH ROW EXECUTE FUNCTION advance();
CREATE TRIGGER no_delete BEFORE TRUNCATE ON shipment EXECUTE FUNCTION suppress_redundant_updates_trigger();
CREATE SEQUENCE tracking_no MINVALUE 1000000 MAXVALUE
  99999999 CYCLE
;
CREATE FUNCTION next_tracking(prefix text) RETURNS text LANGUAGE sql VOLATILE AS $$ SELECT prefix || lpad(nextval('tracking_no')::text,
  8,
 '0') $$;
ALTER TABLE shipment ALTER tracking SET DEFAULT next_tracking('ZZ');

