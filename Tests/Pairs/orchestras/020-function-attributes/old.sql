CREATE SCHEMA fn;
CREATE FUNCTION fn.a(x integer, OUT y integer, OUT z text) LANGUAGE sql IMMUTABLE AS $$ SELECT x, x::text $$;
CREATE FUNCTION fn.b(integer, b text DEFAULT 'q') RETURNS SETOF record LANGUAGE sql ROWS 7 COST 3 AS $$ SELECT 1, 'a' $$;
CREATE FUNCTION fn.c() RETURNS TABLE (k integer, v text) LANGUAGE plpgsql STABLE SECURITY DEFINER SET work_mem TO '8MB' AS $$ BEGIN RETURN QUERY SELECT 1, 'x'; END $$;
CREATE PROCEDURE fn.p(INOUT n integer) LANGUAGE plpgsql AS $$ BEGIN n := n + 1; COMMIT; END $$;
CREATE FUNCTION fn.w(i integer) RETURNS integer LANGUAGE internal WINDOW IMMUTABLE STRICT AS 'window_ntile';
CREATE TABLE fn.t (id integer DEFAULT (fn.a(1)).y, txt text GENERATED ALWAYS AS ((fn.a(3)).z) STORED);
CREATE VIEW fn.v AS SELECT c.k, c.v, fn.w(3) OVER (ORDER BY c.k) AS n FROM fn.c() c;
COMMENT ON FUNCTION fn.a(integer) IS 'two outs';
