CREATE SCHEMA fa;
CREATE FUNCTION fa.a(int) RETURNS int
  LANGUAGE sql IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE COST 1000 AS 'select $1';
CREATE FUNCTION fa.b() RETURNS int
  LANGUAGE sql STABLE AS 'select 1';
CREATE FUNCTION fa.c() RETURNS SETOF int
  LANGUAGE plpgsql ROWS 5 COST 1 AS $$ BEGIN RETURN NEXT 1; END $$;
CREATE FUNCTION fa.d(renamed int)
  RETURNS int LANGUAGE plpgsql AS 'begin return $1; end';
CREATE FUNCTION fa.e(x int)
  RETURNS int LANGUAGE sql AS 'select $1';
CREATE FUNCTION fa.g() RETURNS int
  LANGUAGE sql SECURITY INVOKER SET search_path TO "Fa x",
  pg_temp SET "my.Setting" TO 'a, ''b''' SET DateStyle = 'ISO, DMY' AS 'select 1';
CREATE FUNCTION fa.h() RETURNS int
  LANGUAGE sql SET statement_timeout = '5s' SET enable_seqscan = off AS 'select 1';
CREATE FUNCTION fa.body() RETURNS text
  LANGUAGE sql RETURN 'x'::text;
CREATE FUNCTION fa.body2()
  RETURNS int LANGUAGE sql AS $x$ SELECT 1; SELECT $$2$$::int; $x$;
CREATE FUNCTION fa.ws() RETURNS int LANGUAGE plpgsql AS $$ 
BEGIN
	-- tab comment
  RETURN 1; 
END;

$$;
CREATE FUNCTION fa.dollar()
  RETURNS text LANGUAGE plpgsql AS $body$
BEGIN
  RETURN $$ it's $1 $_$ \\ $function$ $$;
END $body$;
CREATE PROCEDURE fa.p(b int)
  LANGUAGE plpgsql SECURITY DEFINER SET lock_timeout = 0 AS $$ BEGIN NULL; END $$;
CREATE FUNCTION fa.sf(s int[], v int)
  RETURNS int[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS 'select s || v';
CREATE FUNCTION fa.cf(a int[], b int[])
  RETURNS int[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS 'select a || b';
CREATE AGGREGATE fa.collect(v int) (SFUNC = fa.sf, STYPE = int[], INITCOND = '{0}', COMBINEFUNC = fa.cf, PARALLEL = safe);
CREATE TABLE fa.t (id int DEFAULT fa.d(3), z int DEFAULT fa.e(1));
CREATE INDEX ti ON fa.t ((fa.a(id)));
ALTER TABLE fa.t ADD CHECK (fa.e(3) > 0);
CREATE VIEW fa.v AS SELECT fa.collect(id) AS ids,
  fa.d(z) AS d FROM fa.t GROUP BY z;
CREATE VIEW fa.vb AS SELECT b
  FROM fa.b() b UNION ALL SELECT fa.c();
CREATE VIEW fa.vc AS SELECT fa.g() + fa.h() AS gh,
  fa.body() AS body;
REVOKE EXECUTE ON PROCEDURE fa.p(int) FROM PUBLIC;
COMMENT ON AGGREGATE fa.collect(int) IS 'collects';
COMMENT ON FUNCTION fa.d(int) IS 'arg name changes';
