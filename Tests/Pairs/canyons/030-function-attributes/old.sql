CREATE SCHEMA fa;
CREATE FUNCTION fa.a(int) RETURNS int
  LANGUAGE sql VOLATILE COST 10 AS 'select $1';
CREATE FUNCTION fa.b() RETURNS SETOF int
  LANGUAGE sql STABLE ROWS 10 AS 'select 1';
CREATE FUNCTION fa.c() RETURNS int
  LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END $$;
CREATE FUNCTION fa.d(x int)
  RETURNS int LANGUAGE sql AS 'select $1';
CREATE FUNCTION fa.e(x int DEFAULT 1)
  RETURNS int LANGUAGE sql AS 'select $1';
CREATE FUNCTION fa.g() RETURNS int
  LANGUAGE sql SECURITY DEFINER SET search_path TO 'fa',
  'pg_temp' SET work_mem = '64MB' AS 'select 1';
CREATE FUNCTION fa.h() RETURNS int
  LANGUAGE sql AS 'select 1';
CREATE FUNCTION fa.body() RETURNS text
  LANGUAGE sql AS 'select ''x''';
CREATE FUNCTION fa.body2()
  RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT 1; SELECT 2; END;
CREATE FUNCTION fa.ws() RETURNS int LANGUAGE plpgsql AS $$
BEGIN
	-- tab comment
  RETURN 1;
END;
$$;
CREATE FUNCTION fa.dollar()
  RETURNS text LANGUAGE plpgsql AS $body$
BEGIN
  RETURN $$ it's $1 $_$ \ $$;
END $body$;
CREATE PROCEDURE fa.p(a int)
  LANGUAGE plpgsql AS $$ BEGIN COMMIT; END $$;
CREATE FUNCTION fa.sf(s int[], v int)
  RETURNS int[] LANGUAGE sql IMMUTABLE AS 'select s || v';
CREATE FUNCTION fa.cf(a int[], b int[])
  RETURNS int[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS 'select a || b';
CREATE AGGREGATE fa.collect(int) (SFUNC = fa.sf, STYPE = int[], INITCOND = '{}');
CREATE TABLE fa.t (id int DEFAULT fa.d(3), z int DEFAULT fa.e(1));
ALTER TABLE fa.t ADD CHECK (fa.e() > 0);
CREATE VIEW fa.v AS SELECT fa.collect(id) AS ids,
  fa.d(z) AS d FROM fa.t GROUP BY z;
CREATE VIEW fa.vb AS SELECT b FROM fa.b() b;
CREATE VIEW fa.vc AS SELECT fa.g() + fa.h() AS gh,
  fa.body() AS body;
REVOKE EXECUTE ON FUNCTION fa.g() FROM PUBLIC;
COMMENT ON AGGREGATE fa.collect(int) IS 'collects';
COMMENT ON FUNCTION fa.d(int) IS 'arg name changes';
