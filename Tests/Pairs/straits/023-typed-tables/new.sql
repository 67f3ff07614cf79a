CREATE TYPE addr AS (zip bigint, street varchar(50), city text);
CREATE TYPE pers AS (nm varchar(40), home addr, ls addr[], age int);
CREATE TABLE people OF pers (nm WITH OPTIONS PRIMARY KEY, CHECK ((home).zip > 0 AND age > 0));
CREATE TABLE people2 (nm varchar(40), home addr DEFAULT ROW(3, 'x', 'c'), ls addr[]);
CREATE FUNCTION zips(p pers) RETURNS bigint[] LANGUAGE sql IMMUTABLE AS 'SELECT array_agg((a).zip) FROM unnest($1.ls) AS a';
CREATE VIEW pv AS SELECT nm, (home).street, (home).zip, ls[1].zip AS z1, (ROW(1, 'a', NULL)::addr).street AS s2 FROM people;
CREATE DOMAIN goodaddr AS addr CHECK ((VALUE).city IS NOT NULL);
CREATE TABLE keep (g goodaddr, p pers DEFAULT ROW('n', ROW(1, 's', 'c'), '{}', 3));
