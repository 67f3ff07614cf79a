CREATE SCHEMA o;
CREATE DOMAIN o.pos AS int CHECK (VALUE > 0);
CREATE FUNCTION o.f(int) RETURNS int
  LANGUAGE sql IMMUTABLE AS 'select 1';
CREATE FUNCTION o.f(bigint)
  RETURNS int LANGUAGE sql IMMUTABLE AS 'select 2';
CREATE FUNCTION o.f(numeric)
  RETURNS int LANGUAGE sql IMMUTABLE AS 'select 3';
CREATE FUNCTION o.f(text) RETURNS int
  LANGUAGE sql IMMUTABLE AS 'select 4';
CREATE FUNCTION o.f(a int, b int)
  RETURNS int LANGUAGE sql IMMUTABLE AS 'select 5';
CREATE FUNCTION o.f(VARIADIC int[])
  RETURNS int LANGUAGE sql IMMUTABLE AS 'select 6';
CREATE FUNCTION o.g(anyelement)
  RETURNS anyelement LANGUAGE sql IMMUTABLE AS 'select $1';
CREATE FUNCTION o.h(IN a int, OUT b int, OUT c text)
  LANGUAGE sql IMMUTABLE AS 'select 1, ''x''';
CREATE FUNCTION o.k(a int)
  RETURNS TABLE (x int, y text)
  LANGUAGE sql IMMUTABLE AS 'select 1, ''y''';
CREATE FUNCTION o.m(p o.pos DEFAULT 3, q o.pos[] DEFAULT '{1}')
  RETURNS SETOF o.pos LANGUAGE plpgsql AS $$ BEGIN RETURN NEXT p; END $$;
CREATE PROCEDURE o.f(INOUT x text, y date)
  LANGUAGE plpgsql AS $$ BEGIN x := y; END $$;
CREATE PROCEDURE o.pr(a int, OUT b int)
  LANGUAGE sql AS 'select 1';
CREATE FUNCTION o.r(int) RETURNS record
  LANGUAGE sql IMMUTABLE AS 'select 1, 2';
CREATE TABLE o.t (
  a int DEFAULT o.f(1), b bigint
  DEFAULT o.f(1::bigint), c numeric
  DEFAULT o.f(1.0), d text DEFAULT o.f('x'::text)
, e int GENERATED ALWAYS AS (o.f(a, 7)) STORED
);
CREATE INDEX ti ON o.t (o.f(a), o.f(b), o.f(c), o.f(d));
ALTER TABLE o.t ADD CHECK (o.f(a, 1, 2) > 0 AND o.f(VARIADIC ARRAY[a]) < 9);
CREATE VIEW o.v1 AS SELECT o.f(1) AS a,
  o.f(2::bigint) AS b, o.f(2.0) AS c,
  o.f('z'::text) AS d, o.g(5) AS g,
  (o.h(1)).c AS h;
CREATE VIEW o.v2 AS SELECT k.x,
  k.y, o.f(k.x) AS fx FROM o.k(3) k;
CREATE VIEW o.v3 AS SELECT * FROM o.h(2);
CREATE VIEW o.v4 AS SELECT r.p,
  r.q FROM o.r(3) AS r(p int, q
int);
CREATE VIEW o.v5 AS SELECT m
  FROM ROWS FROM (o.m(), o.k(1)) AS z(m, x, y);
COMMENT ON FUNCTION o.f(int) IS 'f int';
COMMENT ON FUNCTION o.f(numeric) IS 'f numeric';
COMMENT ON PROCEDURE o.f(text, date) IS 'procedure f';
COMMENT ON FUNCTION o.f(VARIADIC int[]) IS 'variadic f';
GRANT EXECUTE ON FUNCTION o.f(int, int) TO PUBLIC;
REVOKE ALL ON FUNCTION o.f(bigint) FROM PUBLIC;
