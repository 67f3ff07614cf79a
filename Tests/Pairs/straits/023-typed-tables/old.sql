CREATE TYPE addr AS (street text, zip int);
CREATE TYPE pers AS (nm varchar(20), home addr, ls addr[]);
CREATE TABLE people OF pers (nm WITH OPTIONS PRIMARY KEY, CHECK ((home).zip > 0));
CREATE TABLE people2 OF pers (home WITH OPTIONS DEFAULT ROW('x', 3));
CREATE FUNCTION zips(p pers) RETURNS int[] LANGUAGE sql IMMUTABLE AS 'SELECT array_agg((a).zip) FROM unnest($1.ls) AS a';
CREATE VIEW pv AS SELECT (home).*, nm, (home).street AS st, ls[1].zip AS z1, (ROW('a', 1)::addr).street AS s2 FROM people;
CREATE DOMAIN goodaddr AS addr CHECK ((VALUE).zip IS NOT NULL);
CREATE TABLE keep (g goodaddr, p pers DEFAULT ROW('n', ROW('s', 1), '{}'));
