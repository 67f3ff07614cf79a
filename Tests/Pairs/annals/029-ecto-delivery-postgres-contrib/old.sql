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
