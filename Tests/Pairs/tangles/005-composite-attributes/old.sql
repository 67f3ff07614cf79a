CREATE TYPE geo AS (lat float8, lon float8
);
CREATE TYPE addr AS (street text, city text, zip char(5), pos geo);
CREATE TABLE person (id int PRIMARY KEY, home addr, others addr[], pt geo);
CREATE TABLE place OF geo (lat WITH OPTIONS NOT NULL, PRIMARY KEY (lat, lon));
CREATE INDEX person_zip ON person (((home).zip));
CREATE FUNCTION dist(a geo, b geo) RETURNS float8 LANGUAGE sql IMMUTABLE AS $$ SELECT sqrt((a.lat-b.lat)^2 + (a.lon-b.lon)^2) $$;
CREATE VIEW pv AS SELECT id, (home).zip AS zip, ((home).pos).lat AS lat, dist(pt, (home).pos) AS d FROM person;
CREATE FUNCTION addrs(p int, OUT street text, OUT zip char(5)) RETURNS SETOF record LANGUAGE sql STABLE AS $$ SELECT a.street, a.zip FROM person, unnest(others) a WHERE id = p $$;
CREATE VIEW av AS SELECT p.id, a.street, a.zip FROM person p, addrs(p.id) a;
COMMENT ON COLUMN addr.zip IS 'postal code';
COMMENT ON COLUMN addr.city IS 'city';
