CREATE FUNCTION f(a int, b text DEFAULT 'q') RETURNS text LANGUAGE sql IMMUTABLE RETURN b;
CREATE FUNCTION f(a bigint) RETURNS int LANGUAGE sql IMMUTABLE RETURN a::int;
CREATE FUNCTION f(a int, c int[]) RETURNS bigint LANGUAGE sql IMMUTABLE RETURN a;
CREATE FUNCTION f(a bigint, c int[]) RETURNS bigint LANGUAGE sql IMMUTABLE RETURN a;
CREATE FUNCTION g(a int, OUT b bigint, INOUT c text) LANGUAGE sql AS $$ SELECT a::bigint, c $$;
CREATE FUNCTION g(a int) RETURNS TABLE (x int, y text, z text) LANGUAGE sql AS $$ SELECT a, 'x', 'y' $$;
CREATE FUNCTION h(x int, z int DEFAULT 2, y int DEFAULT 3) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT $1 + $2 * $3 $$;
CREATE PROCEDURE pr(INOUT a int) LANGUAGE plpgsql AS $$ BEGIN a := 2; END $$;
CREATE PROCEDURE pr(a text, OUT b int, c int DEFAULT 6) LANGUAGE plpgsql AS $$ BEGIN b := 1; END $$;
CREATE FUNCTION same(q int, p int) RETURNS int LANGUAGE sql STABLE PARALLEL SAFE LEAKPROOF AS 'SELECT $1 - $2';
CREATE FUNCTION rec(n int) RETURNS record LANGUAGE sql AS 'SELECT 1, ''a''::text';
CREATE TABLE use_f (
  a int DEFAULT
   f(1::bigint), b text DEFAULT f(1), c bigint DEFAULT f(2, '{3,4}'::int[]), d int DEFAULT h(7), e int GENERATED ALWAYS AS (h(1, z => 9)) STORED,
   CHECK (f(a::bigint) > 0), CONSTRAINT s CHECK (same(q => a, p => d) >= 0) NOT VALID
);
CREATE INDEX fi ON use_f (f(a), f(a::bigint), h(a, d));
CREATE VIEW vf AS SELECT f(u.a) AS f1, f(u.a, u.b) AS f2, f(u.c) AS f3, (g(u.a, u.b)).b AS gb, h(0, y => 4) AS h FROM use_f u, rec(3) AS r(i int, t text);
CREATE VIEW vg AS SELECT * FROM g(4) AS q(one, two);
COMMENT ON FUNCTION f(bigint) IS 'f int';
COMMENT ON FUNCTION h(int, int, int) IS 'x z y';
COMMENT ON PROCEDURE pr(int) IS 'pr inout';
