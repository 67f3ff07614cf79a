CREATE TYPE geo AS (lat float8, lon float8);
CREATE TYPE address AS (line1 text, city text, pos geo);
CREATE TYPE person_t AS (id int, name text, home address);
CREATE TABLE person OF person_t (PRIMARY KEY (id), name NOT NULL);
CREATE TABLE company (id int, sites address[], hq address);
CREATE FUNCTION in_city(address, text) RETURNS bool LANGUAGE sql IMMUTABLE AS 'select ($1).city = $2';
CREATE INDEX company_hq ON company (((hq).city));
CREATE DOMAIN full_address AS address CHECK ((VALUE).city IS NOT NULL);
CREATE TABLE ship (id int, dest full_address);
