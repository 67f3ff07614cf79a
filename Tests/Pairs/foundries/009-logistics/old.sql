-- one fat shipments table split into three schemas; schemas shuffled, types move with them
CREATE SCHEMA common;
CREATE SCHEMA fleet;
CREATE SCHEMA ops;
CREATE TYPE common.shipment_state AS ENUM ('draft','booked','picked_up','in_transit','delivered','lost');
CREATE TYPE common.address AS (street text, city text, zip varchar(10), country char(2));
CREATE DOMAIN common.weight_kg AS numeric(8,2) CHECK (VALUE > 0);
CREATE TABLE common.customers (
  id serial PRIMARY KEY,
  name text NOT NULL,
  addr common.address,
  credit numeric(10,2) DEFAULT 0);
CREATE TABLE fleet.vehicles (
  plate varchar(12) PRIMARY KEY,
  capacity common.weight_kg NOT NULL,
  driver text,
  home_depot text);
CREATE TABLE ops.depots (code text PRIMARY KEY, addr common.address NOT NULL);
ALTER TABLE fleet.vehicles ADD CONSTRAINT vehicles_depot FOREIGN KEY (home_depot) REFERENCES ops.depots ON UPDATE CASCADE;
CREATE TABLE ops.shipments (
  id serial PRIMARY KEY, customer_id integer NOT NULL REFERENCES common.customers, state common.shipment_state NOT NULL DEFAULT 'draft',
  origin common.address, destination common.address, weight common.weight_kg NOT NULL, vehicle varchar(12) REFERENCES fleet.vehicles ON DELETE SET NULL,
  price numeric(10,2), vat numeric(10,2) GENERATED ALWAYS AS (round(price * 0.19, 2)) STORED, invoice_no varchar(20) UNIQUE, paid boolean NOT NULL DEFAULT false,
  booked_at timestamptz DEFAULT now(),
  CHECK (state <> 'delivered' OR price IS NOT NULL)
);
CREATE INDEX shipments_zip ON ops.shipments (((destination).zip));
CREATE INDEX shipments_unpaid ON ops.shipments (customer_id) WHERE NOT paid;
CREATE FUNCTION common.fmt(a common.address) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT (a).street || ', ' || (a).zip || ' ' || (a).city $$;
CREATE FUNCTION ops.price_for(w common.weight_kg, dest common.address) RETURNS numeric LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN w * CASE (dest).country WHEN 'DE' THEN 1 ELSE 2.5 END; END $$;
CREATE FUNCTION ops.set_price() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.price := coalesce(NEW.price, ops.price_for(NEW.weight, NEW.destination)); RETURN NEW; END $$;
CREATE TRIGGER set_price BEFORE INSERT OR UPDATE OF weight, destination ON ops.shipments FOR EACH ROW EXECUTE FUNCTION ops.set_price();
CREATE VIEW ops.manifest AS
  SELECT s.id, s.vehicle, common.fmt(s.destination) AS dest, s.weight, s.state
  FROM ops.shipments s
  WHERE s.state IN ('booked','picked_up','in_transit');
CREATE VIEW fleet.vehicle_load AS
  SELECT v.plate, v.capacity, coalesce(sum(m.weight), 0) AS used
  FROM fleet.vehicles v
  LEFT JOIN ops.manifest m ON m.vehicle = v.plate
  GROUP BY v.plate;
CREATE VIEW ops.receivables AS
  SELECT c.name, sum(s.price + s.vat) AS due
  FROM ops.shipments s
  JOIN common.customers c ON c.id = s.customer_id
  WHERE NOT s.paid
  GROUP BY c.name;
