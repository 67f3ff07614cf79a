CREATE EXTENSION hstore;
CREATE TYPE pair AS ENUM ('a', 'b');
CREATE DOMAIN color AS text CHECK (VALUE IN ('r', 'g', 'b'));
CREATE TYPE span AS RANGE (SUBTYPE = numeric);
CREATE TYPE sh AS (v int);
CREATE TYPE rowt AS (x int, y text, z hstore);
CREATE TABLE use_all (p pair, c color, s span, h sh, r rowt, ps pair[]
, d color DEFAULT 'r'
);
CREATE FUNCTION eat(pair, color, span, rowt) RETURNS pair LANGUAGE sql AS 'SELECT $1';
CREATE VIEW see AS SELECT eat(p, c, s, r) AS e, h, r.y FROM (SELECT p, c, s, h, r, (r).y FROM use_all) r;
CREATE FUNCTION rows() RETURNS SETOF rowt LANGUAGE sql AS $$ SELECT NULL::rowt $$;
CREATE CAST (text AS pair) WITH INOUT;
COMMENT ON TYPE pair IS 'pair';

