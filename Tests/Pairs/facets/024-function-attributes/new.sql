CREATE FUNCTION a(i int) RETURNS int LANGUAGE sql 
IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE COST 5
 AS 'SELECT i';
CREATE FUNCTION b(i int, OUT j int, OUT k bigint) LANGUAGE sql AS 'SELECT i, i::bigint';
CREATE FUNCTION c() RETURNS TABLE (x int, y text, z bool) LANGUAGE sql ROWS 100 AS $$ VALUES (1, 'a', true) $$;
CREATE FUNCTION d(i int, j int DEFAULT 2
, k int DEFAULT a(3)
) RETURNS int LANGUAGE plpgsql SECURITY 
DEFINER SET work_mem = '64MB' SET search_path TO 'public', 'pg_temp' SET "TimeZone" TO 'UTC'
 AS $$ BEGIN RETURN i + j; END $$;
CREATE PROCEDURE e(IN i int, OUT o int) LANGUAGE plpgsql AS $$ BEGIN o := i; END $$;
CREATE FUNCTION f(x anyarray) RETURNS anyelement LANGUAGE sql AS 'SELECT x[1]';
CREATE FUNCTION g(t text) RETURNS text LANGUAGE internal IMMUTABLE STRICT AS 'lower';
CREATE FUNCTION h(a int, VARIADIC b 
numeric[] DEFAULT '{}'
) RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM unnest(b)';
CREATE FUNCTION "Mixed Case"(int, text) RETURNS int LANGUAGE sql AS 'SELECT 1';
CREATE VIEW uses AS SELECT d(1) AS d1, (b(2)).k AS bk, h(1, 2, 3) AS h3, g('x') AS gx;
CREATE TABLE ut (i int DEFAULT d(5, 6), s text COLLATE "C" CHECK (g(s) = s));
REVOKE EXECUTE ON FUNCTION a(int) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION a(int) TO app_user;
