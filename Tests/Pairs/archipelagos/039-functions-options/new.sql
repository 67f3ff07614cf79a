CREATE SCHEMA fn;
CREATE FUNCTION fn.a(x integer, OUT y integer, INOUT z text DEFAULT 'q') RETURNS record
  LANGUAGE sql VOLATILE COST 50 PARALLEL RESTRICTED AS 'SELECT 1, $2';
CREATE FUNCTION fn.b(VARIADIC arr
  numeric[]
  ) RETURNS TABLE (n integer, m
  text, k date
  ) LANGUAGE plpgsql ROWS 33 STRICT AS $$ BEGIN RETURN; END $$;
CREATE FUNCTION fn.c(anyelement, anyarray DEFAULT NULL) RETURNS anyelement LANGUAGE sql
  IMMUTABLE STRICT
  AS 'SELECT $1';
CREATE FUNCTION fn.d() RETURNS void LANGUAGE plpgsql SET work_mem = '10MB'
  SET search_path TO '' SET DateStyle = 'ISO, DMY' SET statement_timeout FROM CURRENT
  AS 'BEGIN END';
CREATE FUNCTION fn.w(integer) RETURNS integer LANGUAGE sql
  IMMUTABLE AS 'SELECT $1';
CREATE FUNCTION fn.over(integer) RETURNS text LANGUAGE sql AS 'SELECT ''i''::text';
CREATE FUNCTION fn.over(bigint) RETURNS text LANGUAGE sql AS 'SELECT ''b''::text';
CREATE FUNCTION fn.over(text, integer) RETURNS text LANGUAGE sql AS 'SELECT $1';
CREATE FUNCTION fn.over(text, integer, text DEFAULT 'z') RETURNS text LANGUAGE sql AS 'SELECT $1';
CREATE PROCEDURE fn.p(IN a integer, INOUT b
  bigint
  , OUT c text) LANGUAGE plpgsql AS 'BEGIN c := a; END';
CREATE PROCEDURE fn.q(VARIADIC v text[])
  LANGUAGE plpgsql SET role = 'none'
  AS 'BEGIN END';
GRANT EXECUTE ON FUNCTION fn.over(bigint) TO k21_fn;
GRANT EXECUTE ON PROCEDURE fn.p TO k21_fn WITH GRANT OPTION;
REVOKE EXECUTE ON FUNCTION fn.c(anyelement, anyarray) FROM PUBLIC;
ALTER FUNCTION fn.b OWNER TO k21_fn;
COMMENT ON FUNCTION fn.b IS 'b';
COMMENT ON PROCEDURE fn.p IS 'p';
CREATE TYPE fn.mood AS ENUM ('x');
CREATE FUNCTION fn.r(t fn.mood DEFAULT NULL, OUT i integer, OUT j integer) RETURNS SETOF record LANGUAGE sql AS 'SELECT 1, 2';
CREATE VIEW fn.v AS SELECT r.i, fn.c(5, NULL::integer[]) AS c, fn.over(7::bigint) AS o, fn.w(4)
   AS w FROM fn.r()
   AS r
;
GRANT SELECT ON fn.v TO k21_fn;
CREATE VIEW fn.vb AS SELECT b.n, (fn.a(1)).y AS y FROM fn.b(1, 2) b;
CREATE FUNCTION fn.probin(text) RETURNS fn.mood LANGUAGE plpgsql CALLED ON NULL INPUT AS 'BEGIN RETURN NULL; END';
CREATE FUNCTION fn.quotes(a text DEFAULT 'it''s $1 \ "x"') RETURNS text LANGUAGE plpgsql AS $x$ BEGIN RETURN $_$ $$ $_$ || a; END; $x$;
CREATE TABLE fn.t (a integer DEFAULT length(fn.quotes()), b text DEFAULT fn.over(2::bigint));
