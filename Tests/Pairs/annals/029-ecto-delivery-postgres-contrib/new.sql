CREATE EXTENSION cube; CREATE EXTENSION earthdistance; CREATE EXTENSION fuzzystrmatch;
CREATE TABLE couriers (
    id bigserial PRIMARY KEY,
    name varchar(255) NOT NULL,
    lat float8,
    lng float8,
    active boolean DEFAULT true,
    inserted_at timestamp(0) NOT NULL,
    updated_at timestamp(0) NOT NULL
);
CREATE INDEX couriers_earth ON couriers USING gist (ll_to_earth(lat, lng));
CREATE TABLE parcels (id bigserial PRIMARY KEY, courier_id bigint, code varchar(255) NOT NULL, status varchar(255) DEFAULT 'new', weight integer, inserted_at timestamp(0) NOT NULL, updated_at timestamp(0) NOT NULL, CONSTRAINT parcels_courier_id_fkey FOREIGN KEY (courier_id) REFERENCES couriers(id) ON DELETE SET NULL);
CREATE UNIQUE INDEX parcels_code_index ON parcels (code);
CREATE INDEX parcels_courier_id_index ON parcels (courier_id);
CREATE INDEX parcels_status_index ON parcels (status);
CREATE TABLE zones (
    id bigserial PRIMARY KEY,
    name varchar(255),
    box box,
    inserted_at timestamp(0) NOT NULL,
    updated_at timestamp(0) NOT NULL
);
CREATE INDEX zones_box ON zones USING gist (box);
CREATE FUNCTION near(la float8, ln float8, metres float8) RETURNS SETOF couriers LANGUAGE sql STABLE AS $$
  SELECT * FROM couriers WHERE earth_box(ll_to_earth(la, ln), metres) @> ll_to_earth(lat, lng)
$$;
CREATE TABLE parcel_events (
    id bigserial PRIMARY KEY,
    parcel_id bigint NOT NULL REFERENCES parcels(id) ON DELETE CASCADE,
    status varchar(255),
    at timestamp(0) NOT NULL
);
CREATE VIEW courier_load AS SELECT c.id, c.name, count(p.id) AS parcels, sum(p.weight) AS weight FROM couriers c LEFT JOIN parcels p ON p.courier_id = c.id GROUP BY c.id;
-- status enum
CREATE TYPE parcel_status AS ENUM ('new', 'picked', 'delivered', 'returned');
DROP INDEX parcels_status_index;
ALTER TABLE parcels ALTER COLUMN status DROP DEFAULT, ALTER COLUMN status TYPE parcel_status USING status::parcel_status, ALTER COLUMN status SET DEFAULT 'new'::parcel_status, ALTER COLUMN status SET NOT NULL;
ALTER TABLE parcel_events ALTER COLUMN status TYPE parcel_status USING status::parcel_status;
CREATE INDEX parcels_open_index ON parcels (courier_id, status) WHERE status IN ('new', 'picked');
-- usec timestamps
ALTER TABLE parcels ALTER COLUMN inserted_at TYPE timestamp,
    ALTER COLUMN updated_at TYPE timestamp;
-- vehicles; near() changes because couriers' row type does
CREATE TABLE vehicles (
    id bigserial PRIMARY KEY,
    plate varchar(12) NOT NULL,
    max_weight integer NOT NULL,
    CONSTRAINT max_weight_positive CHECK (max_weight > 0)
);
ALTER TABLE couriers ADD COLUMN vehicle_id bigint CONSTRAINT couriers_vehicle_id_fkey REFERENCES vehicles(id) ON DELETE SET NULL;
CREATE UNIQUE INDEX couriers_vehicle_id_index ON couriers (vehicle_id);
DROP FUNCTION near(float8, float8, float8);
CREATE FUNCTION near(la float8, ln float8, metres float8 DEFAULT 1000, OUT courier couriers, OUT distance float8) RETURNS SETOF record LANGUAGE sql STABLE AS $$
  SELECT c, earth_distance(ll_to_earth(la, ln), ll_to_earth(c.lat, c.lng)) FROM couriers c WHERE c.active AND earth_box(ll_to_earth(la, ln), metres) @> ll_to_earth(c.lat, c.lng)
$$;
-- weight to grams as numeric, view replaced
DROP VIEW courier_load;
ALTER TABLE parcels ALTER COLUMN weight TYPE numeric(10,3) USING weight / 1000.0;
ALTER TABLE parcels RENAME COLUMN weight TO kg;
ALTER TABLE parcels ADD CONSTRAINT kg_positive CHECK (kg > 0),
    ADD COLUMN sound text GENERATED ALWAYS AS (upper(code)) STORED;
CREATE VIEW courier_load AS SELECT c.id, c.name, count(p.id) AS parcels, sum(p.kg) AS kg, v.max_weight FROM couriers c LEFT JOIN parcels p ON p.courier_id = c.id LEFT JOIN vehicles v ON v.id = c.vehicle_id GROUP BY c.id, v.max_weight;
-- event log by trigger
CREATE FUNCTION log_parcel() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN INSERT INTO parcel_events (parcel_id, status, at) VALUES (NEW.id, NEW.status, now()); RETURN NULL; END $$;
CREATE TRIGGER log_parcel AFTER INSERT OR UPDATE OF status ON parcels FOR EACH ROW EXECUTE FUNCTION log_parcel();
CREATE INDEX couriers_name_metaphone ON couriers (dmetaphone(name));
ALTER TABLE zones DROP COLUMN box;
DROP TABLE zones;
