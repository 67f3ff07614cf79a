CREATE FUNCTION f(bigint) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION f(t text DEFAULT '') RETURNS varchar LANGUAGE sql STRICT COST 7 AS 'SELECT $1';
CREATE FUNCTION f(b int, a int) RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public AS 'SELECT a - b';
CREATE FUNCTION g(x int) RETURNS int LANGUAGE plpgsql AS 'BEGIN RETURN 1; END';
CREATE PROCEDURE agg(int) LANGUAGE sql AS 'SELECT 1';
CREATE FUNCTION h(OUT b text, OUT a int, OUT c date) LANGUAGE sql LEAKPROOF AS $$ SELECT 'x', 1, now()::date $$;
CREATE TABLE t (a text DEFAULT f('q'::text), b int DEFAULT f(1, 3));
CREATE VIEW v AS SELECT f(t.a) AS fa, (h()).b, (h()).c FROM t;
CREATE AGGREGATE ag(ORDER BY anyelement) (SFUNC = ordered_set_transition, STYPE = internal, FINALFUNC = mode_final, FINALFUNC_EXTRA);
