CREATE EXTENSION hstore;
CREATE TYPE pair AS (a int, b text);
CREATE TYPE color AS ENUM ('r', 'g');
CREATE DOMAIN span AS text;
CREATE TYPE sh;
CREATE FUNCTION sh_in(cstring) RETURNS sh LANGUAGE internal IMMUTABLE STRICT AS 'int4in';
CREATE FUNCTION sh_out(sh) RETURNS cstring LANGUAGE internal IMMUTABLE STRICT AS 'int4out';
CREATE TYPE sh (INPUT = sh_in, OUTPUT = sh_out, LIKE = int4);
CREATE TABLE rowt (x int, y text);
CREATE TABLE use_all (p pair, c color, s span, h sh, r rowt, ps pair[]
);
CREATE FUNCTION eat(pair, color, span, rowt) RETURNS pair LANGUAGE sql AS 'SELECT $1';
CREATE VIEW see AS SELECT eat(p, c, s, r) AS e, h, r.y FROM (SELECT p, c, s, h, r, (r).y FROM use_all) r;
CREATE FUNCTION rows() RETURNS SETOF rowt LANGUAGE sql AS $$ SELECT NULL::rowt $$;
CREATE CAST (text AS pair) WITH INOUT;
COMMENT ON TYPE pair IS 'pair';

