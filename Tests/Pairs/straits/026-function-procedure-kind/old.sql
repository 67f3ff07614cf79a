CREATE FUNCTION act(a int, OUT b int, OUT c text) LANGUAGE sql STABLE AS $$ SELECT 1, 'x' $$;
CREATE PROCEDURE act2(INOUT a int, b text DEFAULT 'b') LANGUAGE plpgsql AS $p$ BEGIN a := 1; END $p$;
CREATE FUNCTION tabf(n int DEFAULT 3) RETURNS TABLE (x int, y text) LANGUAGE sql STABLE ROWS 20 COST 7 AS $$ SELECT 1, 'a' $$;
CREATE FUNCTION poly(a anyelement, b anyelement DEFAULT 1) RETURNS anyarray LANGUAGE sql IMMUTABLE AS 'SELECT ARRAY[$1, $2]';
CREATE FUNCTION outer_(i int DEFAULT (3 + 4)) RETURNS int LANGUAGE sql STABLE BEGIN ATOMIC SELECT (act(i)).b; END;
CREATE VIEW va AS SELECT x.b, x.c, y.ord, y.x AS yx FROM act(1) AS x, tabf() WITH ORDINALITY AS y(x, y, ord);
CREATE VIEW vb AS SELECT poly(2) AS p, poly('a'::text, 'b') AS q, outer_() AS o;
COMMENT ON FUNCTION act(int) IS 'fn'; COMMENT ON PROCEDURE act2(int, text) IS 'proc';
