CREATE SCHEMA ship;
CREATE EXTENSION cube; CREATE EXTENSION earthdistance;
CREATE TYPE ship.status AS ENUM ('created','picked','in_transit','delivered','returned');
CREATE TYPE ship.dims AS (l numeric(6,1), w numeric(6,1), h numeric(6,1));
CREATE SEQUENCE ship.tracking_seq START 100000 INCREMENT 7;
CREATE FUNCTION ship.next_tracking() RETURNS text LANGUAGE sql AS $$ SELECT 'TRK' || lpad(nextval('ship.tracking_seq')::text, 9, '0') $$;
CREATE FUNCTION ship.volume(d ship.dims) RETURNS numeric IMMUTABLE STRICT LANGUAGE sql AS $$ SELECT d.l * d.w * d.h $$;
CREATE TABLE ship.depot (
  depot_id int PRIMARY KEY,
  name varchar(50),
  lat float8 NOT NULL,
  lon float8 NOT NULL,
  capacity int CHECK (capacity >= 0)
);
CREATE INDEX depot_geo ON ship.depot USING gist (ll_to_earth(lat, lon));
CREATE TABLE ship.vehicle (
  plate varchar(10) PRIMARY KEY,
  depot_id int REFERENCES ship.depot,
  payload_kg real,
  in_service boolean DEFAULT true
);
CREATE TABLE ship.driver (
  driver_id serial PRIMARY KEY,
  name text,
  license_classes char(2)[],
  plate varchar(10) UNIQUE REFERENCES ship.vehicle ON UPDATE CASCADE
);
CREATE TABLE ship.parcel (
  tracking text PRIMARY KEY DEFAULT ship.next_tracking(),
  origin int NOT NULL REFERENCES ship.depot,
  dest int NOT NULL REFERENCES ship.depot,
  weight_kg numeric(8,3) NOT NULL CHECK (weight_kg > 0),
  dims ship.dims,
  vol numeric GENERATED ALWAYS AS (ship.volume(dims)) STORED,
  status ship.status NOT NULL DEFAULT 'created',
  promised date,
  created timestamp DEFAULT now(),
  CONSTRAINT not_same CHECK (origin <> dest)
);
CREATE INDEX parcel_open ON ship.parcel (dest, promised) WHERE status IN ('created','picked','in_transit');
CREATE TABLE ship.scan (
  scan_id bigint GENERATED ALWAYS AS IDENTITY,
  tracking text NOT NULL,
  depot_id int,
  at timestamptz NOT NULL,
  status ship.status NOT NULL,
  note varchar(140)
) PARTITION BY RANGE (at);
CREATE TABLE ship.scan_q1 PARTITION OF ship.scan FOR VALUES FROM ('2024-01-01') TO ('2024-04-01');
CREATE TABLE ship.scan_q2 PARTITION OF ship.scan FOR VALUES FROM ('2024-04-01') TO ('2024-07-01');
CREATE INDEX scan_tracking ON ship.scan (tracking, at DESC);
CREATE FUNCTION ship.on_scan() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE ship.parcel SET status = NEW.status WHERE tracking = NEW.tracking; RETURN NEW; END $$;
CREATE TRIGGER scan_ins AFTER INSERT ON ship.scan FOR EACH ROW EXECUTE FUNCTION ship.on_scan();
CREATE VIEW ship.late AS SELECT tracking, dest, promised, CURRENT_DATE - promised AS days FROM ship.parcel WHERE promised < CURRENT_DATE AND status <> 'delivered';
CREATE MATERIALIZED VIEW ship.depot_load AS
  SELECT d.depot_id, d.name, count(p.*) AS parcels, sum(p.vol) AS vol
  FROM ship.depot d
  LEFT JOIN ship.parcel p ON p.dest = d.depot_id
  GROUP BY d.depot_id;
CREATE UNIQUE INDEX ON ship.depot_load (depot_id);
