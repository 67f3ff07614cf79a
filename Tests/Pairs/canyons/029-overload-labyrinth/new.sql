CREATE SCHEMA o;
CREATE DOMAIN o.pos AS int CHECK (VALUE > 0);
CREATE FUNCTION o.f(int) RETURNS int
  LANGUAGE sql IMMUTABLE AS 'select 1';
CREATE FUNCTION o.f(bigint)
  RETURNS int LANGUAGE sql IMMUTABLE AS 'select 2';
CREATE FUNCTION o.f(numeric)
  RETURNS bigint LANGUAGE sql IMMUTABLE AS 'select 3::bigint';
CREATE FUNCTION o.f(text, VARIADIC more text[] DEFAULT '{}')
  RETURNS int LANGUAGE sql IMMUTABLE AS 'select 4';
CREATE FUNCTION o.f(b int, a int)
  RETURNS int LANGUAGE sql IMMUTABLE AS 'select 5';
CREATE FUNCTION o.f(int[])
  RETURNS int LANGUAGE sql IMMUTABLE AS 'select 6';
CREATE FUNCTION o.g(anycompatible, VARIADIC anycompatiblearray DEFAULT '{}'::int[])
  RETURNS anycompatible LANGUAGE sql IMMUTABLE AS 'select $1';
CREATE FUNCTION o.h(IN a int, OUT b int, OUT c text, OUT d date)
  LANGUAGE sql IMMUTABLE AS 'select 1, ''x'', date ''2020-01-01''';
CREATE FUNCTION o.k(a int)
  RETURNS TABLE (y text, x bigint)
  LANGUAGE sql IMMUTABLE AS 'select ''y'', 1::bigint';
CREATE FUNCTION o.m(p o.pos, q o.pos[] DEFAULT '{1}', r int DEFAULT o.f(1))
  RETURNS SETOF int LANGUAGE plpgsql AS $$ BEGIN RETURN NEXT p; END $$;
CREATE PROCEDURE o.f(INOUT x text, y date)
  LANGUAGE plpgsql AS $$ BEGIN x := y; END $$;
CREATE PROCEDURE o.pr(a int, INOUT b int DEFAULT 1)
  LANGUAGE sql AS 'select 1';
CREATE FUNCTION o.r(int) RETURNS SETOF record
  LANGUAGE sql IMMUTABLE AS 'select 1, 2';
CREATE TABLE o.t (
  a int DEFAULT o.f(1), b bigint
  DEFAULT o.f(1::bigint), c numeric
  DEFAULT o.f(1.0), d text DEFAULT o.f('x'::text)
, e int GENERATED ALWAYS AS (o.f(a => 7, b => a)) STORED
);
CREATE INDEX ti ON o.t (o.f(a), o.f(b), o.f(c), o.f(d));
ALTER TABLE o.t ADD CHECK (o.f(ARRAY[a, 1, 2]) > 0 AND o.f('x', 'y', 'z') < 9);
CREATE VIEW o.v1 AS SELECT o.f(1) AS a,
  o.f(2::bigint) AS b, o.f(2.0) AS c,
  o.f('z'::text) AS d, o.g(5) AS g,
  (o.h(1)).c AS h;
CREATE VIEW o.v2 AS SELECT k.x,
  k.y, o.f(k.x) AS fx FROM o.k(3) k;
CREATE VIEW o.v3 AS SELECT * FROM o.h(2);
CREATE VIEW o.v4 AS SELECT r.p,
  r.q FROM o.r(3) AS r(p int, q
int), LATERAL o.m(5) WITH ORDINALITY m (e, ord);
CREATE VIEW o.v5 AS SELECT m,
  ord FROM ROWS FROM (o.m(2), o.k(1)) WITH ORDINALITY AS z(m, x, y, ord);
COMMENT ON FUNCTION o.f(int) IS 'f int';
COMMENT ON FUNCTION o.f(numeric) IS 'f numeric';
COMMENT ON PROCEDURE o.f(text, date) IS 'procedure f';
COMMENT ON FUNCTION o.f(int[]) IS 'array f';
GRANT EXECUTE ON FUNCTION o.f(int, int) TO PUBLIC;
REVOKE ALL ON FUNCTION o.f(numeric) FROM PUBLIC;
