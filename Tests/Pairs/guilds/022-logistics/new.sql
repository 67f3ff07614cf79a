CREATE SCHEMA fleet;
CREATE SCHEMA freight;
CREATE SCHEMA geo;
CREATE EXTENSION ltree WITH SCHEMA 
geo;
CREATE TYPE freight.unit AS ENUM ('kg', 'm3', 'pallet', 'container');
CREATE TABLE geo.zone (
    id bigserial PRIMARY KEY,
    path geo.ltree NOT NULL UNIQUE,
    name text NOT NULL
);
CREATE INDEX zone_path ON geo.zone USING gist (path geo.gist_ltree_ops(siglen='100'));
CREATE TABLE freight.depot (
    id bigserial PRIMARY KEY,
    code char(4) NOT NULL UNIQUE,
    zone_id bigint NOT NULL REFERENCES geo.zone,
    location point,
    name text NOT NULL
);
CREATE TABLE fleet.vehicle (
    id bigserial PRIMARY KEY,
    plate varchar(12) NOT NULL UNIQUE,
    depot_id bigint REFERENCES freight.depot,
    payload_kg integer NOT NULL,
    retired_on date
);
CREATE TABLE fleet.vehicle_type (
    code text PRIMARY KEY,
    axles smallint,
    refrigerated boolean
);
ALTER TABLE fleet.vehicle ADD COLUMN type text NOT NULL REFERENCES fleet.vehicle_type;
CREATE TABLE fleet.driver (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    licence varchar(20) NOT NULL UNIQUE,
    classes text[] NOT NULL CHECK (array_length(classes, 1) > 0),
    home_depot bigint REFERENCES freight.depot
);
CREATE TABLE fleet.position (
    vehicle_id bigint NOT NULL,
    at timestamptz NOT NULL,
    lat double precision NOT NULL,
    lon double precision NOT NULL,
    speed smallint
) PARTITION BY RANGE (at);
CREATE TABLE fleet.position_2023_01 PARTITION OF fleet.position FOR VALUES FROM ('2023-01-01 00:00:00+00') TO ('2023-02-01 00:00:00+00');
CREATE TABLE fleet.position_2023_02 PARTITION OF fleet.position FOR VALUES FROM ('2023-02-01 00:00:00+00') TO ('2023-03-01 00:00:00+00');
CREATE TABLE fleet.position_2023_03 PARTITION OF fleet.position FOR VALUES FROM ('2023-03-01 00:00:00+00') TO ('2023-04-01 00:00:00+00');
ALTER TABLE fleet.position ADD PRIMARY KEY (vehicle_id, at);
ALTER TABLE fleet.position ADD FOREIGN KEY (vehicle_id) REFERENCES fleet.vehicle(id);
CREATE TABLE freight.customer (
    id bigserial PRIMARY KEY,
    name text NOT NULL,
    credit_limit numeric(12,2)
);
CREATE TABLE freight.consignment (
    id bigserial PRIMARY KEY,
    reference varchar(20) NOT NULL UNIQUE,
    customer_id bigint NOT NULL REFERENCES freight.customer,
    from_depot bigint NOT NULL REFERENCES freight.depot,
    to_depot bigint NOT NULL REFERENCES freight.depot,
    weight numeric(9,2) NOT NULL,
    unit freight.unit NOT NULL DEFAULT 'kg',
    ready_at timestamptz NOT NULL DEFAULT now(),
    due tstzrange,
    CHECK (from_depot <> to_depot)
);
CREATE TABLE freight.tour (
    id bigserial PRIMARY KEY,
    vehicle_id bigint NOT NULL REFERENCES fleet.vehicle,
    driver_id bigint NOT NULL REFERENCES fleet.driver,
    day date NOT NULL,
    shift smallint NOT NULL DEFAULT 1,
    UNIQUE (vehicle_id, day, shift),
    UNIQUE (driver_id, day, shift)
);
CREATE TABLE freight.stop (
    tour_id bigint NOT NULL REFERENCES freight.tour ON DELETE CASCADE,
    seq integer NOT NULL,
    depot_id bigint NOT NULL REFERENCES freight.depot,
    eta timestamptz,
    arrived timestamptz,
    PRIMARY KEY (tour_id, seq)
);
CREATE TABLE freight.leg (
    consignment_id bigint NOT NULL REFERENCES freight.consignment ON DELETE CASCADE,
    tour_id bigint NOT NULL,
    load_seq integer NOT NULL,
    unload_seq integer NOT NULL,
    PRIMARY KEY (consignment_id, tour_id),
    FOREIGN KEY (tour_id, load_seq) REFERENCES freight.stop ON UPDATE CASCADE,
    FOREIGN KEY (tour_id, unload_seq) REFERENCES freight.stop ON UPDATE CASCADE,
    CHECK (load_seq < unload_seq)
);
CREATE TABLE freight.event (
    id bigserial PRIMARY KEY,
    consignment_id bigint NOT NULL REFERENCES freight.consignment,
    at timestamptz NOT NULL DEFAULT now(),
    code varchar(8) NOT NULL,
    depot_id bigint REFERENCES freight.depot
);
CREATE VIEW freight.last_event AS SELECT DISTINCT ON (consignment_id) consignment_id, code, at, depot_id FROM freight.event ORDER BY consignment_id, at DESC;
CREATE VIEW freight.track AS SELECT c.reference, e.code, e.at, d.name AS depot, 
c.weight, c.unit, z.path AS zone
 FROM freight.consignment c LEFT JOIN freight.last_event e ON e.consignment_id = c.id LEFT JOIN freight.depot d ON d.id = e.depot_id
LEFT JOIN geo.zone z ON z.id = d.zone_id
;
CREATE MATERIALIZED VIEW freight.late AS SELECT reference, code FROM freight.track WHERE at < now();
CREATE FUNCTION freight.distance_km(lat1 double precision, lon1 double precision, lat2 double precision, lon2 double precision) RETURNS double precision
    LANGUAGE sql IMMUTABLE STRICT
    AS $$ SELECT 6371 * 2 * asin(sqrt(sin(radians(lat2 - lat1) / 2) ^ 2 + cos(radians(lat1)) * cos(radians(lat2)) * sin(radians(lon2 - lon1) / 2) ^ 2)) $$;
CREATE FUNCTION freight.check_payload() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF NEW.load_seq < 0 THEN RAISE EXCEPTION 'bad load';
    END IF;
    RETURN NEW;
END;
$$;
CREATE CONSTRAINT TRIGGER check_payload AFTER INSERT OR UPDATE ON freight.leg DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION freight.check_payload();
