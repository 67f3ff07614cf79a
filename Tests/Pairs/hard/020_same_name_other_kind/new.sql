CREATE DOMAIN color AS text CHECK (VALUE IN ('red', 'green'));
CREATE TYPE code AS ENUM ('aa', 'bb');
CREATE TABLE pair (a integer, b integer);
CREATE TYPE point3 AS (x real, y real, z real);
CREATE TABLE summary (one integer, two text);
CREATE VIEW cached AS SELECT 1 AS n;
CREATE TABLE counter (n bigint);
CREATE PROCEDURE run(integer) LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION agg_step(integer, integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';
CREATE FUNCTION total(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE TYPE _pair AS ENUM ('id');
CREATE SEQUENCE thing;
CREATE TABLE holder (c color, k code, p pair, q point3, n integer DEFAULT nextval('thing'), ps pair[]);
CREATE VIEW use_all AS SELECT h.c, h.k, (h.p).a AS a, s.two, total(h.n) AS r FROM holder h, summary s;
COMMENT ON DOMAIN color IS 'kind: domain';
COMMENT ON TABLE summary IS 'kind: table';

