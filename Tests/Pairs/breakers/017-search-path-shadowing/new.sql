CREATE SCHEMA shadow;
CREATE FUNCTION shadow.lower(text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT pg_catalog.lower($1) || '!' $$;
CREATE TABLE shadow.pg_class (oid int, relname text);
CREATE TYPE shadow.int4 AS ENUM ('one');
CREATE DOMAIN shadow.text AS pg_catalog.text CHECK (VALUE <> '');
CREATE FUNCTION shadow.eq(int, int) RETURNS boolean LANGUAGE sql IMMUTABLE AS 'SELECT $1 OPERATOR(pg_catalog.<>) $2';
CREATE OPERATOR shadow.= (LEFTARG = int, RIGHTARG = int, FUNCTION = shadow.eq);
SET search_path = shadow, pg_catalog;
CREATE TABLE shadow.t (a "int4", b text, c pg_catalog.text, d int
, e "text" DEFAULT lower('X')
);
CREATE INDEX i1 ON t (lower(c), pg_catalog.lower(c));
CREATE VIEW v AS SELECT a, lower(c::pg_catalog.text) AS l1, pg_catalog.lower(c) AS l2, d = 1 AS weird, d OPERATOR(pg_catalog.=) 1 AS sane
, (SELECT count(*) FROM pg_class) AS fake
 FROM t;
CREATE FUNCTION now() RETURNS timestamptz LANGUAGE sql STABLE AS $$ SELECT pg_catalog.now() - interval '1 day' $$;
ALTER TABLE t ADD at timestamptz DEFAULT
  pg_catalog.now()
;
CREATE FUNCTION shadow.bodied(x int) RETURNS boolean LANGUAGE sql RETURN x = 3;

