CREATE PROCEDURE act(a int, OUT b int, OUT c text) LANGUAGE sql AS $$ SELECT 1, 'x' $$;
CREATE FUNCTION act2(INOUT a int, b text DEFAULT 'b') LANGUAGE plpgsql AS $p$ BEGIN a := 1; END $p$;
CREATE FUNCTION tabf(m int) RETURNS TABLE (y text, x int, z int[]) LANGUAGE sql STABLE ROWS 10 AS $$ SELECT 'a', 1, NULL::int[] $$;
CREATE FUNCTION tabf() RETURNS SETOF record LANGUAGE sql STABLE AS $$ SELECT 'a', 1 $$;
CREATE FUNCTION poly(a anycompatible, VARIADIC b anycompatiblearray DEFAULT '{}'::int[]) RETURNS anycompatiblearray LANGUAGE sql IMMUTABLE AS 'SELECT $2 || $1';
CREATE FUNCTION outer_(j int DEFAULT act2(3)) RETURNS bigint LANGUAGE sql STABLE BEGIN ATOMIC SELECT act2(j)::bigint; END;
CREATE VIEW va AS SELECT x.b, x.c, y.ord, y.x AS yx FROM tabf() AS x(c text, b int), tabf(2) WITH ORDINALITY AS y(y, x, z, ord);
CREATE VIEW vb AS SELECT poly(2) AS p, poly('a'::text, 'b', 'c') AS q, outer_() AS o;
COMMENT ON PROCEDURE act(int) IS 'proc'; COMMENT ON FUNCTION act2(int, text) IS 'fn';
