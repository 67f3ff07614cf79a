CREATE SCHEMA tms;
CREATE SCHEMA wms;
CREATE TYPE tms.leg_mode AS ENUM ('road','rail','barge','sea','air');
CREATE TYPE tms.dims AS (l int, w int, h int, stackable boolean);
CREATE DOMAIN tms.unlocode AS char(5) CHECK (VALUE ~ '^[A-Z]{2}[A-Z2-9]{3}$');
CREATE TABLE tms.location (code tms.unlocode PRIMARY KEY, name text NOT NULL, tz text NOT NULL DEFAULT 'UTC', hub boolean NOT NULL DEFAULT false, geo point);
CREATE TABLE tms.carrier (carrier_id int PRIMARY KEY GENERATED ALWAYS AS IDENTITY (START WITH 500 INCREMENT BY 10), scac char(4) UNIQUE, name text NOT NULL);
CREATE SEQUENCE tms.shipment_no START 1 MAXVALUE 999999999;
CREATE FUNCTION tms.next_shipment_no() RETURNS text LANGUAGE sql AS $$ SELECT 'S' || lpad(nextval('tms.shipment_no')::text, 9, '0') $$;
CREATE TABLE tms.shipment (
  shipment_no varchar(10) PRIMARY KEY DEFAULT tms.next_shipment_no(),
  origin tms.unlocode NOT NULL REFERENCES tms.location, dest tms.unlocode NOT NULL REFERENCES tms.location,
  weight_kg numeric(12,3) NOT NULL CHECK (weight_kg > 0),
  dims tms.dims,
  delivered_at timestamptz,
  incoterm char(3) CHECK (incoterm IN ('EXW','FCA','CPT','DAP','DDP','FOB')),
  parent varchar(10) REFERENCES tms.shipment ON UPDATE CASCADE,
  created timestamp with time zone NOT NULL DEFAULT now(), CONSTRAINT goes_somewhere CHECK (origin <> dest));
CREATE TABLE tms.leg (
  shipment_no varchar(10) NOT NULL REFERENCES tms.shipment ON UPDATE CASCADE ON DELETE CASCADE,
  leg_no smallint NOT NULL,
  mode tms.leg_mode NOT NULL DEFAULT 'road',
  carrier_id int REFERENCES tms.carrier,
  dep tms.unlocode NOT NULL, arr tms.unlocode NOT NULL,
  etd timestamp
(0) with time zone, eta timestamp
(0) with time zone,
  PRIMARY KEY (shipment_no, leg_no), CONSTRAINT leg_times CHECK (etd < eta) NOT VALID);
CREATE INDEX leg_carrier ON tms.leg (carrier_id, etd) WHERE mode <> 'road';
CREATE INDEX leg_dep_arr ON tms.leg (dep, arr);
CREATE TABLE wms.warehouse (wh_code varchar(6) PRIMARY KEY, loc tms.unlocode NOT NULL REFERENCES tms.location);
CREATE TABLE wms.bay (wh_code varchar(6) NOT NULL REFERENCES wms.warehouse ON UPDATE CASCADE, bay text NOT NULL, capacity int NOT NULL DEFAULT 1, PRIMARY KEY (wh_code, bay));
CREATE TABLE wms.pallet (pallet_id serial PRIMARY KEY, shipment_no varchar(10) REFERENCES tms.shipment ON UPDATE CASCADE ON DELETE SET NULL, sscc char(18) NOT NULL UNIQUE, wh_code varchar(6), bay text, moved_at timestamptz NOT NULL DEFAULT now(), FOREIGN KEY (wh_code, bay) REFERENCES wms.bay MATCH FULL ON UPDATE CASCADE ON DELETE SET NULL);
CREATE TABLE tms.scan (
  scan_id bigserial, shipment_no varchar(10) NOT NULL, at timestamptz NOT NULL DEFAULT now(), loc tms.unlocode, code text NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE tms.scan_old PARTITION OF tms.scan FOR VALUES FROM (MINVALUE) TO ('2024-01-01 00:00+00');
CREATE TABLE tms.scan_2024 PARTITION OF tms.scan FOR VALUES FROM ('2024-01-01 00:00+00') TO ('2025-01-01 00:00+00');
CREATE INDEX scan_ship ON tms.scan (shipment_no, at);
CREATE FUNCTION tms.volume(d tms.dims) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT (d).l::numeric * (d).w * (d).h / 1000 $$;
CREATE VIEW tms.open_shipment AS SELECT shipment_no, origin, dest, tms.volume(dims) AS vol FROM tms.shipment WHERE delivered_at IS NULL;
CREATE VIEW tms.lane AS SELECT origin, dest, count(*) AS n, sum(vol) AS vol FROM tms.open_shipment GROUP BY 1, 2;
CREATE VIEW tms.last_scan AS SELECT DISTINCT ON (shipment_no) shipment_no, at, loc, code FROM tms.scan ORDER BY shipment_no, at DESC;
CREATE VIEW tms.tracking AS SELECT s.*, l.at, l.code , l.loc = s.dest AS arrived FROM tms.open_shipment s LEFT JOIN tms.last_scan l USING (shipment_no);
CREATE FUNCTION tms.on_scan() RETURNS trigger LANGUAGE plpgsql AS $$
begin
  if new.code = 'DLV' then
    update tms.shipment set delivered_at = new.at where shipment_no = new.shipment_no;
  end if;
  return null;
end $$;
CREATE TRIGGER on_scan AFTER INSERT ON tms.scan FOR EACH ROW EXECUTE FUNCTION tms.on_scan();
