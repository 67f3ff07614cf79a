CREATE EXTENSION cube; CREATE EXTENSION earthdistance;
CREATE EXTENSION pg_trgm;
CREATE TABLE country (iso2 char(2) PRIMARY KEY, iso3 char(3) NOT NULL UNIQUE, name text NOT NULL, bbox box);
CREATE TABLE admin1 (country char(2) REFERENCES country, code text, name text, geonameid int NOT NULL UNIQUE, PRIMARY KEY (country, code));
CREATE TABLE place (geonameid int PRIMARY KEY, name varchar(200) NOT NULL, ascii_name varchar(200) NOT NULL, latitude double precision NOT NULL CHECK (latitude BETWEEN -90 AND 90), longitude double precision NOT NULL CHECK (longitude BETWEEN -180 AND 180), location point GENERATED ALWAYS AS (point(longitude, latitude)) STORED, fclass char(1), fcode varchar(10), country char(2) REFERENCES country, admin1 text, population bigint DEFAULT 0, tags jsonb, FOREIGN KEY (country, admin1) REFERENCES admin1 MATCH FULL);
CREATE TABLE alternate_name (id int PRIMARY KEY, geonameid int NOT NULL REFERENCES place ON DELETE CASCADE, lang varchar(7), name varchar(400) NOT NULL, preferred boolean, short boolean);
CREATE INDEX alternate_name_trgm ON alternate_name USING gist (name gist_trgm_ops(siglen='32'));
CREATE INDEX place_location ON place USING gist (location);
CREATE INDEX place_name_trgm ON place USING gin (name gin_trgm_ops) WITH (fastupdate = off);
CREATE TABLE route (id serial PRIMARY KEY, name text, track path, area circle, len_m double precision);
CREATE FUNCTION near(lat float8, lon float8, radius_m float8 DEFAULT 1000, max_rows int DEFAULT 50) RETURNS TABLE (id int, name text, dist float8) STABLE LANGUAGE plpgsql ROWS 50 AS $$
BEGIN
  RETURN QUERY SELECT p.geonameid, p.name::text, earth_distance(ll_to_earth(p.latitude, p.longitude), ll_to_earth(lat, lon)) d FROM place p WHERE p.location <@ circle(point(lon, lat), radius_m / 60000) ORDER BY d LIMIT max_rows;
END $$;
CREATE MATERIALIZED VIEW big_city AS SELECT geonameid, name, country, population FROM place WHERE fclass = 'P' AND population > 50000;
CREATE UNIQUE INDEX big_city_id ON big_city (geonameid);
CREATE INDEX big_city_pop ON big_city (country, population DESC);
