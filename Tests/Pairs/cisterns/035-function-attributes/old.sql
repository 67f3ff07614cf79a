CREATE SCHEMA fa;
CREATE FUNCTION fa.a(int) RETURNS int LANGUAGE sql IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE COST 1000 AS 'SELECT $1';
CREATE FUNCTION fa.b(x text) RETURNS SETOF text LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 5 SET search_path = fa, pg_temp SET datestyle = 'ISO, DMY' AS $$ BEGIN RETURN NEXT x; END $$;
CREATE FUNCTION fa.d(OUT a int, OUT b text) RETURNS SETOF record LANGUAGE sql AS $$ SELECT 1, 'x' $$;
CREATE FUNCTION fa.e(a int) RETURNS TABLE (r int) LANGUAGE sql AS 'SELECT a';
CREATE FUNCTION fa.v(int, "b b" text DEFAULT E'a\\b') RETURNS void LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE PROCEDURE fa.p(IN a int, INOUT b text DEFAULT 'z') LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN b := 'x'; END $$;
CREATE FUNCTION fa.q(a date DEFAULT CURRENT_DATE, b timestamptz DEFAULT now(), c interval DEFAULT '1 mon 2 days', d int[] DEFAULT ARRAY[1, NULL, 3], e text DEFAULT NULL) RETURNS int LANGUAGE sql RETURN 1;
CREATE FUNCTION fa.body() RETURNS int LANGUAGE sql RETURN 5;
CREATE FUNCTION fa.srf(n int) RETURNS SETOF int LANGUAGE sql IMMUTABLE ROWS 3 RETURN n;
CREATE FUNCTION fa.r() RETURNS int LANGUAGE plpgsql SET statement_timeout TO '5s' AS '
BEGIN
  RETURN 1; -- ''quoted'' \
END';
CREATE PROCEDURE fa.empty() LANGUAGE sql BEGIN ATOMIC END;
CREATE VIEW fa.vw AS SELECT fa.a(1) AS a, b.b, d.a AS da, e.* FROM fa.b('x') b, fa.d() d, fa.e(3) e(ee);
CREATE TABLE fa.t (a int DEFAULT fa.body(), b int DEFAULT fa.q(d => '{5}'), c int DEFAULT fa.r());
CREATE MATERIALIZED VIEW fa.m AS SELECT fa.srf(3) AS s, fa.a(2) AS a;
COMMENT ON PROCEDURE fa.empty() IS 'empty body';
COMMENT ON FUNCTION fa.q IS 'defaults of all kinds';
