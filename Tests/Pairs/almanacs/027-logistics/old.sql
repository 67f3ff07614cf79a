CREATE SCHEMA tms;
CREATE TYPE tms.leg_mode AS ENUM ('road','rail','sea','air','pipeline');
CREATE TYPE tms.dims AS (l int, w int, h int
);
CREATE DOMAIN tms.unlocode AS char(5) CHECK (VALUE ~ '^[A-Z]{5}$');
CREATE TABLE tms.location (code tms.unlocode PRIMARY KEY, name text NOT NULL, tz text NOT NULL DEFAULT 'UTC'
);
CREATE TABLE tms.carrier (carrier_id int PRIMARY KEY GENERATED ALWAYS AS IDENTITY, scac char(4) UNIQUE, name text NOT NULL);
CREATE SEQUENCE tms.shipment_no START 1 MAXVALUE 999999 CYCLE;
CREATE FUNCTION tms.next_shipment_no() RETURNS text LANGUAGE sql AS $$ SELECT 'S' || lpad(nextval('tms.shipment_no')::text, 6, '0') $$;
CREATE TABLE tms.shipment (
  shipment_no varchar(7) PRIMARY KEY DEFAULT tms.next_shipment_no(),
  origin tms.unlocode NOT NULL REFERENCES tms.location, dest tms.unlocode NOT NULL REFERENCES tms.location,
  weight_kg int NOT NULL CHECK (weight_kg > 0),
  dims tms.dims,
  delivered boolean DEFAULT false,
  created timestamp NOT NULL DEFAULT now());
CREATE TABLE tms.leg (
  shipment_no varchar(7) NOT NULL REFERENCES tms.shipment ON DELETE CASCADE,
  leg_no smallint NOT NULL,
  mode tms.leg_mode NOT NULL DEFAULT 'road',
  carrier_id int REFERENCES tms.carrier,
  dep tms.unlocode NOT NULL, arr tms.unlocode NOT NULL,
  etd timestamp, eta timestamp,
  PRIMARY KEY (shipment_no, leg_no)
);
CREATE INDEX leg_carrier ON tms.leg (carrier_id);
CREATE TABLE tms.pallet (pallet_id serial PRIMARY KEY, shipment_no varchar(7) REFERENCES tms.shipment, sscc char(18), warehouse text, bay text);
CREATE TABLE tms.scan (
  scan_id bigserial PRIMARY KEY, shipment_no varchar(7) NOT NULL, at timestamptz NOT NULL DEFAULT now(), loc tms.unlocode, code text NOT NULL);
CREATE INDEX scan_ship ON tms.scan (shipment_no, at);
CREATE FUNCTION tms.volume(d tms.dims) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT (d).l * (d).w * (d).h $$;
CREATE VIEW tms.open_shipment AS SELECT shipment_no, origin, dest, tms.volume(dims) AS vol FROM tms.shipment WHERE NOT delivered;
CREATE VIEW tms.lane AS SELECT origin, dest, count(*) AS n, sum(vol) AS vol FROM tms.open_shipment GROUP BY 1, 2;
CREATE VIEW tms.last_scan AS SELECT DISTINCT ON (shipment_no) shipment_no, at, loc, code FROM tms.scan ORDER BY shipment_no, at DESC;
CREATE VIEW tms.tracking AS SELECT s.*, l.at, l.code FROM tms.open_shipment s LEFT JOIN tms.last_scan l USING (shipment_no);
CREATE FUNCTION tms.on_scan() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  if new.code = 'DLV' then
    update tms.shipment set delivered = true where shipment_no = new.shipment_no;
  end if;
  return null;
end $$;
CREATE TRIGGER on_scan AFTER INSERT ON tms.scan FOR EACH ROW EXECUTE FUNCTION tms.on_scan();
