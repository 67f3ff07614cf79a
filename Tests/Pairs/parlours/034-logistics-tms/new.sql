CREATE SCHEMA tms; CREATE DOMAIN tms.kg AS numeric(10,3) CHECK (VALUE >= 0);
CREATE TYPE tms.leg_state AS ENUM ('planned','loaded','moving','delivered','refused');
CREATE TABLE tms.audit_log (id bigserial PRIMARY KEY, rel text, op text, body jsonb, at timestamptz DEFAULT now());
CREATE TABLE tms.depot (
    id bigint GENERATED ALWAYS AS IDENTITY,
    code character varying(8) NOT NULL,
    name character varying(80) NOT NULL,
    lat double precision,
    lon double precision,
    geohash character varying(12),
    updated timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT depot_pkey PRIMARY KEY (id),
    UNIQUE (code)
);
CREATE TABLE tms.carrier (
    id bigint GENERATED ALWAYS AS IDENTITY,
    name character varying(80) NOT NULL,
    scac character(4),
    updated timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT carrier_pkey PRIMARY KEY (id),
    UNIQUE (scac)
);
CREATE TABLE tms.vehicle (
    id bigint GENERATED ALWAYS AS IDENTITY,
    carrier_id bigint NOT NULL,
    plate character varying(12) NOT NULL,
    payload tms.kg NOT NULL,
    axles smallint,
    updated timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT vehicle_pkey PRIMARY KEY (id),
    UNIQUE (plate)
);
CREATE TABLE tms.driver (
    id bigint GENERATED ALWAYS AS IDENTITY,
    carrier_id bigint NOT NULL,
    name character varying(80) NOT NULL,
    licence character varying(20),
    expires date,
    updated timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT driver_pkey PRIMARY KEY (id)
);
CREATE TABLE tms.driver_history (
  id bigint NOT NULL,
  carrier_id bigint,
  name character varying(80),
  licence character varying(20),
  expires date,
  updated timestamptz,
  sys_from timestamptz NOT NULL,
  sys_to timestamptz NOT NULL
);
CREATE TABLE tms.shipper (
    id bigint GENERATED ALWAYS AS IDENTITY,
    name character varying(120) NOT NULL,
    vat character varying(20),
    updated timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT shipper_pkey PRIMARY KEY (id)
);
CREATE TABLE tms.consignment (
    id bigint GENERATED ALWAYS AS IDENTITY,
    shipper_id bigint NOT NULL,
    ref character varying(30) NOT NULL,
    weight tms.kg NOT NULL,
    volume numeric(8,2),
    hazmat boolean DEFAULT false NOT NULL,
    temp_range numrange,
    updated timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT consignment_pkey PRIMARY KEY (id),
    UNIQUE (ref)
);
CREATE TABLE tms.consignment_history (
  id bigint NOT NULL,
  shipper_id bigint,
  ref character varying(30),
  weight tms.kg,
  volume numeric(8,2),
  hazmat boolean,
  temp_range numrange,
  updated timestamptz,
  sys_from timestamptz NOT NULL,
  sys_to timestamptz NOT NULL
);
CREATE TABLE tms.parcel (
    id bigint GENERATED ALWAYS AS IDENTITY,
    consignment_id bigint NOT NULL,
    barcode character varying(40) NOT NULL,
    weight tms.kg,
    updated timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT parcel_pkey PRIMARY KEY (id),
    UNIQUE (barcode)
);
CREATE TABLE tms.route (
    id bigint GENERATED ALWAYS AS IDENTITY,
    depot_id bigint NOT NULL,
    name character varying(40) NOT NULL,
    active boolean DEFAULT true NOT NULL,
    updated timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT route_pkey PRIMARY KEY (id)
);
CREATE TABLE tms.stop (
    id bigint GENERATED ALWAYS AS IDENTITY,
    route_id bigint NOT NULL,
    seq integer NOT NULL,
    address text NOT NULL,
    window_from time,
    window_to time,
    updated timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT stop_pkey PRIMARY KEY (id)
);
CREATE TABLE tms.leg (
    id bigint GENERATED ALWAYS AS IDENTITY,
    vehicle_id bigint NOT NULL,
    driver_id bigint,
    route_id bigint NOT NULL,
    state tms.leg_state DEFAULT 'planned' NOT NULL,
    departs timestamptz NOT NULL,
    arrives timestamptz,
    updated timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT leg_pkey PRIMARY KEY (id)
);
CREATE TABLE tms.leg_consignment (
    leg_id bigint NOT NULL,
    consignment_id bigint NOT NULL,
    loaded_at timestamptz,
    updated timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT leg_consignment_pkey PRIMARY KEY (leg_id, consignment_id)
);
CREATE TABLE tms.pod (
    id bigint GENERATED ALWAYS AS IDENTITY,
    consignment_id bigint NOT NULL,
    signed_by character varying(80),
    at timestamptz NOT NULL,
    photo bytea,
    updated timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT pod_pkey PRIMARY KEY (id)
);
CREATE TABLE tms.tariff (
    id bigint GENERATED ALWAYS AS IDENTITY,
    carrier_id bigint NOT NULL,
    zone character varying(8) NOT NULL,
    per_kg numeric(8,4) NOT NULL,
    valid daterange,
    updated timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT tariff_pkey PRIMARY KEY (id)
);
CREATE TABLE tms.surcharge (
    id bigint GENERATED ALWAYS AS IDENTITY,
    tariff_id bigint NOT NULL,
    name character varying(40) NOT NULL,
    pct numeric(5,2) NOT NULL,
    updated timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT surcharge_pkey PRIMARY KEY (id)
);
CREATE TABLE tms.freight_bill (
    id bigint GENERATED ALWAYS AS IDENTITY,
    carrier_id bigint NOT NULL,
    number character varying(30) NOT NULL,
    total numeric(12,2) NOT NULL,
    issued date NOT NULL,
    updated timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT freight_bill_pkey PRIMARY KEY (id),
    UNIQUE (number)
);
CREATE TABLE tms.fuel_stop (
    id bigint GENERATED ALWAYS AS IDENTITY,
    leg_id bigint NOT NULL,
    litres numeric(7,2) NOT NULL,
    price numeric(7,3),
    updated timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT fuel_stop_pkey PRIMARY KEY (id)
);
CREATE TABLE tms.scan_event (
    id bigint GENERATED ALWAYS AS IDENTITY,
    parcel_id bigint NOT NULL,
    at timestamptz NOT NULL,
    place character varying(80),
    code character varying(4) NOT NULL,
    updated timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT scan_event_pkey PRIMARY KEY (id)
);
CREATE TABLE tms.claim (
    id bigint GENERATED ALWAYS AS IDENTITY,
    consignment_id bigint NOT NULL,
    amount numeric(12,2) NOT NULL,
    reason text,
    updated timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT claim_pkey PRIMARY KEY (id)
);
ALTER TABLE tms.vehicle ADD CONSTRAINT fk_vehicle_to_carrier_id FOREIGN KEY (carrier_id) REFERENCES tms.carrier (id);
ALTER TABLE tms.driver ADD CONSTRAINT fk_driver_to_carrier_id FOREIGN KEY (carrier_id) REFERENCES tms.carrier (id);
ALTER TABLE tms.consignment ADD CONSTRAINT fk_consignment_to_shipper_id FOREIGN KEY (shipper_id) REFERENCES tms.shipper (id);
ALTER TABLE tms.parcel ADD CONSTRAINT fk_parcel_to_consignment_id FOREIGN KEY (consignment_id) REFERENCES tms.consignment (id);
ALTER TABLE ONLY tms.route ADD CONSTRAINT fk_route_to_depot_id FOREIGN KEY (depot_id) REFERENCES tms.depot (id);
ALTER TABLE tms.stop ADD CONSTRAINT fk_stop_to_route_id FOREIGN KEY (route_id) REFERENCES tms.route (id);
ALTER TABLE tms.leg ADD CONSTRAINT fk_leg_to_vehicle_id FOREIGN KEY (vehicle_id) REFERENCES tms.vehicle (id);
ALTER TABLE tms.leg ADD CONSTRAINT fk_leg_to_driver_id FOREIGN KEY (driver_id) REFERENCES tms.driver (id);
ALTER TABLE tms.leg ADD CONSTRAINT fk_leg_to_route_id FOREIGN KEY (route_id) REFERENCES tms.route (id);
ALTER TABLE tms.leg_consignment ADD CONSTRAINT fk_leg_consignment_to_leg_id FOREIGN KEY (leg_id) REFERENCES tms.leg (id);
ALTER TABLE tms.leg_consignment ADD CONSTRAINT fk_leg_consignment_to_consignment_id FOREIGN KEY (consignment_id) REFERENCES tms.consignment (id);
ALTER TABLE ONLY tms.pod ADD CONSTRAINT fk_pod_to_consignment_id FOREIGN KEY (consignment_id) REFERENCES tms.consignment (id);
ALTER TABLE tms.tariff ADD CONSTRAINT fk_tariff_to_carrier_id FOREIGN KEY (carrier_id) REFERENCES tms.carrier (id);
ALTER TABLE ONLY tms.surcharge ADD CONSTRAINT fk_surcharge_to_tariff_id FOREIGN KEY (tariff_id) REFERENCES tms.tariff (id);
ALTER TABLE tms.freight_bill ADD CONSTRAINT fk_freight_bill_to_carrier_id FOREIGN KEY (carrier_id) REFERENCES tms.carrier (id);
ALTER TABLE tms.fuel_stop ADD CONSTRAINT fk_fuel_stop_to_leg_id FOREIGN KEY (leg_id) REFERENCES tms.leg (id);
ALTER TABLE tms.scan_event ADD CONSTRAINT fk_scan_event_to_parcel_id FOREIGN KEY (parcel_id) REFERENCES tms.parcel (id);
ALTER TABLE tms.claim ADD CONSTRAINT fk_claim_to_consignment_id FOREIGN KEY (consignment_id) REFERENCES tms.consignment (id);
CREATE INDEX driver_history_ix ON tms.driver_history (id, sys_from);
CREATE INDEX consignment_history_ix ON tms.consignment_history (id, sys_from);

CREATE FUNCTION tms.audit() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO tms.audit_log (rel, op, body) VALUES (TG_RELID::regclass::text, TG_OP, to_jsonb(coalesce(NEW, OLD))); RETURN coalesce(NEW, OLD); END $$;
CREATE VIEW tms.load AS SELECT l.id AS leg_id, l.state, sum(c.weight) AS kg, max(v.payload) AS cap FROM tms.leg l JOIN tms.vehicle v ON v.id = l.vehicle_id JOIN tms.leg_consignment lc ON lc.leg_id = l.id JOIN tms.consignment c ON c.id = lc.consignment_id GROUP BY l.id;
CREATE VIEW tms.overload AS SELECT leg_id, kg - cap AS excess FROM tms.load WHERE kg > cap AND state <> 'delivered';
CREATE INDEX leg_active ON tms.leg (vehicle_id) WHERE state IN ('planned','loaded','moving');
CREATE MATERIALIZED VIEW tms.monthly AS SELECT date_trunc('month', departs) AS m, count(*) AS legs FROM tms.leg GROUP BY 1 WITH NO DATA;
ALTER TABLE tms.stop ADD CONSTRAINT stop_window CHECK (window_to > window_from);
ALTER TABLE tms.stop ADD CONSTRAINT stop_seq_uq UNIQUE (route_id, seq) DEFERRABLE INITIALLY DEFERRED;


CREATE VIEW tms.v_depot AS
SELECT x.id, x.code, x.name, x.lat, x.lon, x.geohash, x.updated
  FROM tms.depot x;
CREATE FUNCTION tms.depot_get(p_id bigint) RETURNS SETOF tms.depot
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM tms.depot WHERE id = p_id $$;
CREATE FUNCTION tms.depot_add(p_code character varying(8), p_name character varying(80), p_lat double precision, p_lon double precision, p_geohash character varying(12)) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO tms.depot (code, name, lat, lon, geohash)
  VALUES (p_code, p_name, p_lat, p_lon, p_geohash)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER zz_depot_audit AFTER INSERT OR UPDATE OR DELETE ON tms.depot FOR EACH ROW EXECUTE FUNCTION tms.audit();
CREATE VIEW tms.v_carrier AS
SELECT x.id, x.name, x.scac, x.updated
  FROM tms.carrier x;
CREATE FUNCTION tms.carrier_get(p_id bigint) RETURNS SETOF tms.carrier
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM tms.carrier WHERE id = p_id $$;
CREATE FUNCTION tms.carrier_add(p_name character varying(80), p_scac character(4)) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO tms.carrier (name, scac)
  VALUES (p_name, p_scac)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER zz_carrier_audit AFTER INSERT OR UPDATE OR DELETE ON tms.carrier FOR EACH ROW EXECUTE FUNCTION tms.audit();
CREATE VIEW tms.v_vehicle AS
SELECT x.id, x.carrier_id, j1.name AS carrier_name, x.plate, x.payload, x.axles, x.updated
  FROM tms.vehicle x
  LEFT JOIN tms.carrier j1 ON j1.id = x.carrier_id;
CREATE FUNCTION tms.vehicle_add(p_carrier_id bigint, p_plate character varying(12), p_payload tms.kg, p_axles smallint) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO tms.vehicle (carrier_id, plate, payload, axles)
  VALUES (p_carrier_id, p_plate, p_payload, p_axles)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER zz_vehicle_audit AFTER INSERT OR UPDATE OR DELETE ON tms.vehicle FOR EACH ROW EXECUTE FUNCTION tms.audit();
CREATE VIEW tms.v_driver AS
SELECT x.id, x.carrier_id, j1.name AS carrier_name, x.name, x.licence, x.expires, x.updated
  FROM tms.driver x
  LEFT JOIN tms.carrier j1 ON j1.id = x.carrier_id;
CREATE FUNCTION tms.driver_get(p_id bigint) RETURNS SETOF tms.driver
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM tms.driver WHERE id = p_id $$;
CREATE FUNCTION tms.driver_add(p_carrier_id bigint, p_name character varying(80), p_licence character varying(20), p_expires date) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO tms.driver (carrier_id, name, licence, expires)
  VALUES (p_carrier_id, p_name, p_licence, p_expires)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE FUNCTION tms.driver_versioning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO tms.driver_history (id, carrier_id, name, licence, expires, updated, sys_from, sys_to)
  VALUES (OLD.id, OLD.carrier_id, OLD.name, OLD.licence, OLD.expires, OLD.updated, now(), 'infinity');
  RETURN NULL;
END $$;
CREATE TRIGGER driver_versioning AFTER UPDATE OR DELETE ON tms.driver FOR EACH ROW EXECUTE FUNCTION tms.driver_versioning();
CREATE VIEW tms.v_shipper AS
SELECT x.id, x.name, x.vat, x.updated
  FROM tms.shipper x;
CREATE FUNCTION tms.shipper_get(p_id bigint) RETURNS SETOF tms.shipper
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM tms.shipper WHERE id = p_id $$;
CREATE FUNCTION tms.shipper_add(p_name character varying(120), p_vat character varying(20)) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO tms.shipper (name, vat)
  VALUES (p_name, p_vat)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW tms.v_consignment AS
SELECT x.id, x.shipper_id, j1.name AS shipper_name, x.ref, x.weight, x.volume, x.hazmat, x.temp_range, x.updated
  FROM tms.consignment x
  LEFT JOIN tms.shipper j1 ON j1.id = x.shipper_id;
CREATE FUNCTION tms.consignment_get(p_id bigint) RETURNS SETOF tms.consignment
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM tms.consignment WHERE id = p_id $$;
CREATE FUNCTION tms.consignment_add(p_shipper_id bigint, p_ref character varying(30), p_weight tms.kg, p_volume numeric(8,2), p_temp_range numrange) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO tms.consignment (shipper_id, ref, weight, volume, temp_range)
  VALUES (p_shipper_id, p_ref, p_weight, p_volume, p_temp_range)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE FUNCTION tms.consignment_versioning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO tms.consignment_history (id, shipper_id, ref, weight, volume, hazmat, temp_range, updated, sys_from, sys_to)
  VALUES (OLD.id, OLD.shipper_id, OLD.ref, OLD.weight, OLD.volume, OLD.hazmat, OLD.temp_range, OLD.updated, now(), 'infinity');
  RETURN NULL;
END $$;
CREATE TRIGGER consignment_versioning AFTER UPDATE OR DELETE ON tms.consignment FOR EACH ROW EXECUTE FUNCTION tms.consignment_versioning();
CREATE TRIGGER zz_consignment_audit AFTER INSERT OR UPDATE OR DELETE ON tms.consignment FOR EACH ROW EXECUTE FUNCTION tms.audit();
CREATE VIEW tms.v_parcel AS
SELECT x.id, x.consignment_id, x.barcode, x.weight, x.updated
  FROM tms.parcel x;
CREATE TRIGGER zz_parcel_audit AFTER INSERT OR UPDATE OR DELETE ON tms.parcel FOR EACH ROW EXECUTE FUNCTION tms.audit();
CREATE VIEW tms.v_route AS
SELECT x.id, x.depot_id, j1.code AS depot_code, x.name, x.active, x.updated
  FROM tms.route x
  LEFT JOIN tms.depot j1 ON j1.id = x.depot_id
  WHERE x.active;
CREATE VIEW tms.v_stop AS
SELECT x.id, x.route_id, j1.name AS route_name, x.seq, x.address, x.window_from, x.window_to, x.updated
  FROM tms.stop x
  LEFT JOIN tms.route j1 ON j1.id = x.route_id;
CREATE VIEW tms.v_leg AS
SELECT x.id, x.vehicle_id, x.driver_id, j1.name AS driver_name, x.route_id, j2.name AS route_name, x.state, x.departs, x.arrives, x.updated
  FROM tms.leg x
  LEFT JOIN tms.driver j1 ON j1.id = x.driver_id
  LEFT JOIN tms.route j2 ON j2.id = x.route_id;
CREATE FUNCTION tms.leg_get(p_id bigint) RETURNS SETOF tms.leg
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM tms.leg WHERE id = p_id $$;
CREATE FUNCTION tms.leg_add(p_vehicle_id bigint, p_driver_id bigint, p_route_id bigint, p_departs timestamptz, p_arrives timestamptz) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO tms.leg (vehicle_id, driver_id, route_id, departs, arrives)
  VALUES (p_vehicle_id, p_driver_id, p_route_id, p_departs, p_arrives)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE TRIGGER zz_leg_audit AFTER INSERT OR UPDATE OR DELETE ON tms.leg FOR EACH ROW EXECUTE FUNCTION tms.audit();
CREATE VIEW tms.v_pod AS
SELECT x.id, x.consignment_id, x.signed_by, x.at, x.photo, x.updated
  FROM tms.pod x;
CREATE FUNCTION tms.pod_get(p_id bigint) RETURNS SETOF tms.pod
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM tms.pod WHERE id = p_id $$;
CREATE VIEW tms.v_tariff AS
SELECT x.id, x.carrier_id, j1.name AS carrier_name, x.zone, x.per_kg, x.valid, x.updated
  FROM tms.tariff x
  LEFT JOIN tms.carrier j1 ON j1.id = x.carrier_id;
CREATE VIEW tms.v_surcharge AS
SELECT x.id, x.tariff_id, x.name, x.pct, x.updated
  FROM tms.surcharge x;
CREATE FUNCTION tms.surcharge_get(p_id bigint) RETURNS SETOF tms.surcharge
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM tms.surcharge WHERE id = p_id $$;
CREATE FUNCTION tms.surcharge_add(p_tariff_id bigint, p_name character varying(40), p_pct numeric(5,2)) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO tms.surcharge (tariff_id, name, pct)
  VALUES (p_tariff_id, p_name, p_pct)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW tms.v_freight_bill AS
SELECT x.id, x.carrier_id, j1.name AS carrier_name, x.number, x.total, x.issued, x.updated
  FROM tms.freight_bill x
  LEFT JOIN tms.carrier j1 ON j1.id = x.carrier_id;
CREATE FUNCTION tms.freight_bill_add(p_carrier_id bigint, p_number character varying(30), p_total numeric(12,2), p_issued date) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO tms.freight_bill (carrier_id, number, total, issued)
  VALUES (p_carrier_id, p_number, p_total, p_issued)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW tms.v_fuel_stop AS
SELECT x.id, x.leg_id, x.litres, x.price, x.updated
  FROM tms.fuel_stop x;
CREATE FUNCTION tms.fuel_stop_add(p_leg_id bigint, p_litres numeric(7,2), p_price numeric(7,3)) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO tms.fuel_stop (leg_id, litres, price)
  VALUES (p_leg_id, p_litres, p_price)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW tms.v_scan_event AS
SELECT x.id, x.parcel_id, x.at, x.place, x.code, x.updated
  FROM tms.scan_event x;
CREATE FUNCTION tms.scan_event_get(p_id bigint) RETURNS SETOF tms.scan_event
    LANGUAGE sql STABLE
    AS $$ SELECT * FROM tms.scan_event WHERE id = p_id $$;
CREATE FUNCTION tms.scan_event_add(p_parcel_id bigint, p_at timestamptz, p_place character varying(80), p_code character varying(4)) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO tms.scan_event (parcel_id, at, place, code)
  VALUES (p_parcel_id, p_at, p_place, p_code)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
CREATE VIEW tms.v_claim AS
SELECT x.id, x.consignment_id, x.amount, x.reason, x.updated
  FROM tms.claim x;
CREATE FUNCTION tms.claim_add(p_consignment_id bigint, p_amount numeric(12,2), p_reason text) RETURNS bigint
    LANGUAGE plpgsql
    AS $_$
DECLARE
  v_id bigint;
BEGIN
  INSERT INTO tms.claim (consignment_id, amount, reason)
  VALUES (p_consignment_id, p_amount, p_reason)
  RETURNING id INTO v_id;
  RETURN v_id;
END;
$_$;
