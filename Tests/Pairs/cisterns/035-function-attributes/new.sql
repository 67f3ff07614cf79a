CREATE SCHEMA fa;
CREATE FUNCTION fa.a("in" int) RETURNS int LANGUAGE sql STABLE CALLED ON NULL INPUT PARALLEL RESTRICTED AS 'SELECT $1';
CREATE FUNCTION fa.b(x text) RETURNS SETOF varchar LANGUAGE plpgsql VOLATILE SECURITY INVOKER ROWS 7 SET search_path FROM CURRENT SET "a.b" = 'C:\x' AS $$ BEGIN RETURN NEXT x; END $$;
CREATE FUNCTION fa.d(OUT a int, OUT b text) RETURNS record LANGUAGE sql AS $$ SELECT 1, 'x' $$;
CREATE FUNCTION fa.e(a int) RETURNS SETOF int LANGUAGE sql AS 'SELECT a';
CREATE FUNCTION fa.v(int, "b b" text DEFAULT E'a\\\\b', c char DEFAULT 'q'::"char") RETURNS int LANGUAGE plpgsql AS $$ BEGIN END $$;
CREATE PROCEDURE fa.p(INOUT a int, b text DEFAULT 'z') LANGUAGE plpgsql SET role = 'none' AS $$ BEGIN a := 4; END $$;
CREATE FUNCTION fa.q(a date DEFAULT 'today'::date, b timestamptz DEFAULT CURRENT_TIMESTAMP(3), c interval DEFAULT '1 year', d int[] DEFAULT '{{1,2},{3,4}}', e text DEFAULT 'NULL') RETURNS int LANGUAGE sql RETURN 1;
CREATE FUNCTION fa.body() RETURNS int LANGUAGE sql AS 'SELECT 5';
CREATE FUNCTION fa.srf(n int) RETURNS SETOF int LANGUAGE sql IMMUTABLE BEGIN ATOMIC SELECT n; SELECT g FROM generate_series(1, srf.n) g; END;
CREATE FUNCTION fa.r() RETURNS int LANGUAGE plpgsql AS '
BEGIN
  RETURN 1; -- ''''quoted'''' \\
END';
CREATE PROCEDURE fa.empty() LANGUAGE sql AS '';
CREATE FUNCTION fa.empty(int) RETURNS void LANGUAGE sql BEGIN ATOMIC END;
CREATE VIEW fa.vw AS SELECT fa.a(1) AS a, b.b, d.a AS da, e.* FROM fa.b('x') b, fa.d() d, fa.e(3) e(ee);
CREATE TABLE fa.t (a int DEFAULT fa.body(), b int DEFAULT fa.q(d => '{5}'), c int DEFAULT fa.r());
CREATE MATERIALIZED VIEW fa.m AS SELECT fa.srf(3) AS s, fa.a(2) AS a;
COMMENT ON PROCEDURE fa.empty() IS 'empty body';
COMMENT ON FUNCTION fa.q IS 'defaults of all kinds';
