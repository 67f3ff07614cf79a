CREATE SCHEMA fn;
CREATE FUNCTION fn.a(x integer, OUT y integer, INOUT z text DEFAULT 'q') RETURNS record
  LANGUAGE sql STABLE COST 5 AS 'SELECT 1, $2';
CREATE FUNCTION fn.b(VARIADIC arr
  integer[]
  ) RETURNS TABLE (n integer, m
  text
  ) LANGUAGE plpgsql ROWS 33 STRICT AS $$ BEGIN RETURN; END $$;
CREATE FUNCTION fn.c(anyelement, anyarray DEFAULT NULL) RETURNS anyelement LANGUAGE sql
  IMMUTABLE LEAKPROOF
  AS 'SELECT $1';
CREATE FUNCTION fn.d() RETURNS void LANGUAGE plpgsql SET work_mem = '10MB'
  SET search_path TO fn, "A b"
  AS 'BEGIN END';
CREATE FUNCTION fn.w(integer) RETURNS integer LANGUAGE sql
  WINDOW
  IMMUTABLE AS 'SELECT $1';
CREATE FUNCTION fn.over(integer) RETURNS text LANGUAGE sql AS 'SELECT ''i''::text';
CREATE FUNCTION fn.over(bigint) RETURNS text LANGUAGE sql AS 'SELECT ''b''::text';
CREATE FUNCTION fn.over(text, integer DEFAULT 1) RETURNS text LANGUAGE sql AS 'SELECT $1';
CREATE PROCEDURE fn.p(IN a integer, INOUT b
  integer
  , OUT c text) LANGUAGE plpgsql AS 'BEGIN c := a; END';
CREATE PROCEDURE fn.q(VARIADIC v text[])
  LANGUAGE plpgsql SECURITY DEFINER
  AS 'BEGIN END';
GRANT EXECUTE ON FUNCTION fn.over(bigint) TO k21_fn;
GRANT EXECUTE ON PROCEDURE fn.p TO k21_fn WITH GRANT OPTION;
REVOKE EXECUTE ON FUNCTION fn.c(anyelement, anyarray) FROM PUBLIC;
ALTER FUNCTION fn.b OWNER TO k21_fn;
COMMENT ON FUNCTION fn.b IS 'b';
COMMENT ON PROCEDURE fn.p IS 'p';
CREATE TYPE fn.mood AS ENUM ('x');
CREATE FUNCTION fn.r(s fn.mood DEFAULT 'x') RETURNS SETOF record LANGUAGE sql AS 'SELECT 1, 2';
CREATE VIEW fn.v AS SELECT r.i, fn.c(5, NULL::integer[]) AS c, fn.over(7::bigint) AS o, fn.w(4)
   OVER ()
   AS w FROM fn.r()
   AS r(i integer, j integer)
;
GRANT SELECT ON fn.v TO k21_fn;
CREATE VIEW fn.vb AS SELECT b.n, (fn.a(1)).y AS y FROM fn.b(1, 2) b;
CREATE FUNCTION fn.probin(text) RETURNS fn.mood LANGUAGE plpgsql CALLED ON NULL INPUT AS 'BEGIN RETURN NULL; END';
CREATE FUNCTION fn.quotes(a text DEFAULT 'it''s $1 \ "x"') RETURNS text LANGUAGE plpgsql AS $x$ BEGIN RETURN $_$ $$ $_$ || a; END; $x$;
CREATE TABLE fn.t (a integer DEFAULT length(fn.quotes()), b text DEFAULT fn.over(2::bigint));
