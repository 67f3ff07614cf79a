CREATE SCHEMA fn;
CREATE TABLE fn.k (id int PRIMARY KEY, v text);
CREATE FUNCTION fn.a(x int, y int DEFAULT 1) RETURNS int LANGUAGE sql IMMUTABLE LEAKPROOF COST 5 AS 'SELECT x+y';
CREATE FUNCTION fn.b(OUT p int, OUT q text) RETURNS SETOF record LANGUAGE sql STABLE ROWS 77 AS 'SELECT id, v FROM fn.k';
CREATE FUNCTION fn.c(a text, VARIADIC b int[]) RETURNS text LANGUAGE plpgsql STRICT SECURITY DEFINER SET search_path TO 'fn', 'public' SET work_mem TO '64MB' AS $x$ BEGIN RETURN a || b[1]; END $x$;
CREATE FUNCTION fn.rn() RETURNS bigint LANGUAGE internal WINDOW IMMUTABLE STRICT AS 'window_row_number';
CREATE FUNCTION fn.d(anyelement, anyarray) RETURNS anyelement LANGUAGE sql IMMUTABLE AS 'SELECT $2[1]';
CREATE FUNCTION fn.e(x fn.k) RETURNS text LANGUAGE sql STABLE PARALLEL RESTRICTED AS 'SELECT x.v';
CREATE FUNCTION fn.chk(i int) RETURNS boolean RETURN i > fn.a(0);
CREATE FUNCTION fn.same(i int) RETURNS int LANGUAGE sql AS 'SELECT 1';
COMMENT ON FUNCTION fn.c IS 'variadic';
GRANT EXECUTE ON FUNCTION fn.c TO pg_monitor WITH GRANT OPTION;
REVOKE ALL ON FUNCTION fn.c FROM PUBLIC;
CREATE TABLE fn.t (i int DEFAULT fn.a(1), CHECK (fn.chk(i)), g int GENERATED ALWAYS AS (fn.a(i, 3)) STORED, s text DEFAULT fn.c('z', 1, 2, 3));
CREATE INDEX t_a ON fn.t (fn.a(i), fn.d(i, ARRAY[i, g]));
CREATE VIEW fn.v AS SELECT b.*, fn.rn() OVER (ORDER BY b.p) AS n, fn.e(k.*) AS e, fn.d(1, ARRAY[2]) AS d FROM fn.b() b LEFT JOIN fn.k ON k.id = b.p;
GRANT SELECT ON fn.v TO PUBLIC;

