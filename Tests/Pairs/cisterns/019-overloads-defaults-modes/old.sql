CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql IMMUTABLE RETURN a;
CREATE FUNCTION f(a int, b text) RETURNS text LANGUAGE sql IMMUTABLE RETURN b;
CREATE FUNCTION f(a bigint, VARIADIC c int[] DEFAULT '{}') RETURNS bigint LANGUAGE sql IMMUTABLE RETURN a;
CREATE FUNCTION g(a int, OUT b int, INOUT c text) LANGUAGE sql AS $$ SELECT a, c $$;
CREATE FUNCTION g(a int) RETURNS TABLE (x int, y text) LANGUAGE sql AS $$ SELECT a, 'x' $$;
CREATE FUNCTION h(x int DEFAULT 1, y int DEFAULT 2, z int DEFAULT 3) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT $1 + $2 * $3 $$;
CREATE PROCEDURE pr(a int, OUT b int) LANGUAGE plpgsql AS $$ BEGIN b := a; END $$;
CREATE PROCEDURE pr(a text, INOUT b int DEFAULT 5) LANGUAGE plpgsql AS $$ BEGIN b := 1; END $$;
CREATE FUNCTION same(p int, q int) RETURNS int LANGUAGE sql IMMUTABLE STRICT COST 5 AS 'SELECT $1 - $2';
CREATE FUNCTION rec(n int) RETURNS SETOF record LANGUAGE sql ROWS 5 AS 'SELECT 1, ''a''::text';
CREATE TABLE use_f (
  a int DEFAULT
   f(1), b text DEFAULT f(1, 'x'), c bigint DEFAULT f(2::bigint, 3, 4), d int DEFAULT h(), e int GENERATED ALWAYS AS (h(1, z => 9)) STORED,
   CHECK (f(a) > 0), CONSTRAINT s CHECK (same(a, d) >= 0)
);
CREATE INDEX fi ON use_f (f(a), f(a, b), same(a, d));
CREATE VIEW vf AS SELECT f(u.a) AS f1, f(u.a, u.b) AS f2, f(u.c) AS f3, (g(u.a, u.b)).b AS gb, h(y => 4) AS h FROM use_f u, rec(3) AS r(i int, t text);
CREATE VIEW vg AS SELECT * FROM g(4) AS q(one, two);
COMMENT ON FUNCTION f(int) IS 'f int';
COMMENT ON FUNCTION h(int, int, int) IS 'x y z';
COMMENT ON PROCEDURE pr(int) IS 'pr in';
