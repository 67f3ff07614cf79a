CREATE SCHEMA geo;
CREATE DOMAIN geo.latitude AS double precision CHECK (VALUE >= -90 AND VALUE <= 90);
CREATE DOMAIN geo.longitude AS double precision CHECK (VALUE >= -180 AND VALUE <= 180);
CREATE DOMAIN geo.iata AS text CONSTRAINT iata_shape CHECK (VALUE ~ '^[A-Z]{3}$');
CREATE DOMAIN geo.population AS bigint DEFAULT 0 CHECK (VALUE >= 0);
COMMENT ON DOMAIN geo.iata IS 'IATA airport code';
CREATE TABLE geo.countries (
    iso character(2) PRIMARY KEY,
    iso3 character(3) NOT NULL UNIQUE,
    name text NOT NULL,
    phone character varying(6)
);
CREATE TABLE geo.regions (
    id serial PRIMARY KEY,
    country character(2) NOT NULL,
    name text NOT NULL,
    UNIQUE (country, name)
);
CREATE INDEX regions_country_idx ON geo.regions (country);
CREATE TABLE geo.cities (
    id serial PRIMARY KEY,
    region_id integer NOT NULL,
    name text NOT NULL,
    lat geo.latitude NOT NULL,
    lon geo.longitude NOT NULL,
    population geo.population NOT NULL
);
CREATE INDEX cities_region_id_idx ON geo.cities (region_id);
CREATE TABLE geo.airports (
    iata geo.iata PRIMARY KEY,
    icao character(4) UNIQUE,
    city_id integer,
    name text NOT NULL,
    lat geo.latitude NOT NULL,
    lon geo.longitude NOT NULL,
    elevation integer
);
CREATE INDEX airports_city_id_idx ON geo.airports (city_id);
CREATE TABLE geo.routes (
    id serial PRIMARY KEY,
    origin geo.iata NOT NULL,
    dest geo.iata NOT NULL,
    airline character varying(3) NOT NULL,
    distance_km numeric(8,1),
    UNIQUE (origin, dest, airline),
    CHECK (origin <> dest)
);
CREATE INDEX routes_dest_idx ON geo.routes (dest);
ALTER TABLE geo.regions ADD CONSTRAINT regions_country_fkey FOREIGN KEY (country) REFERENCES geo.countries;
ALTER TABLE geo.cities ADD CONSTRAINT cities_region_id_fkey FOREIGN KEY (region_id) REFERENCES geo.regions;
ALTER TABLE geo.airports ADD CONSTRAINT airports_city_id_fkey FOREIGN KEY (city_id) REFERENCES geo.cities;
ALTER TABLE geo.routes ADD CONSTRAINT routes_origin_fkey FOREIGN KEY (origin) REFERENCES geo.airports;
ALTER TABLE geo.routes ADD CONSTRAINT routes_dest_fkey FOREIGN KEY (dest) REFERENCES geo.airports;
CREATE FUNCTION geo.dist(a geo.latitude, b geo.longitude, c geo.latitude, d geo.longitude) RETURNS double precision LANGUAGE sql IMMUTABLE AS $$ SELECT sqrt((a - c) ^ 2 + (b - d) ^ 2) * 111.0 $$;
CREATE VIEW geo.route_len AS SELECT r.id, r.airline, geo.dist(o.lat, o.lon, d.lat, d.lon) AS km FROM geo.routes r JOIN geo.airports o ON o.iata = r.origin JOIN geo.airports d ON d.iata = r.dest;
