CREATE TYPE geo AS (lon double precision, lat double precision, label text, alt integer);
CREATE TYPE addr AS (geo geo, street text COLLATE "POSIX", zip text, alt geo[]);
CREATE TABLE person (id integer PRIMARY KEY, home addr, homes addr[], g geo DEFAULT ROW(1, 2, 'x', 0)::geo);
CREATE TABLE typed OF geo (PRIMARY KEY (lat, lon), label WITH OPTIONS DEFAULT 'none' NOT NULL, alt WITH OPTIONS CHECK (alt < 9000));
CREATE INDEX person_lat ON person ((((home).geo).lat));
CREATE FUNCTION dist(geo, geo) RETURNS double precision LANGUAGE sql IMMUTABLE AS 'SELECT abs(($1).lat - ($2).lat)';
CREATE FUNCTION centre(VARIADIC geo[]) RETURNS geo LANGUAGE sql IMMUTABLE AS 'SELECT $1[1]';
CREATE VIEW near AS SELECT p.id, dist(p.g, (p.home).geo) AS d, centre(p.g) AS c, (p.homes[1]).street AS s FROM person p;
CREATE DOMAIN north AS geo CHECK ((VALUE).lat > 0 AND (VALUE).alt IS NOT NULL);
CREATE TABLE pole (n north, ns north[]);
COMMENT ON COLUMN geo.lat IS 'WGS84';
COMMENT ON COLUMN geo.alt IS 'metres';
COMMENT ON COLUMN addr.street IS 'no number';

