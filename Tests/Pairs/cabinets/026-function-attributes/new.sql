CREATE SCHEMA fn;
CREATE TABLE fn.k (id bigint PRIMARY KEY, v varchar);
CREATE FUNCTION fn.a(first int, second int DEFAULT 2, third int DEFAULT NULL) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE COST 0.5 AS 'SELECT first+second';
CREATE FUNCTION fn.b(OUT p bigint, OUT r text) RETURNS SETOF record LANGUAGE sql STABLE ROWS 7 SUPPORT generate_series_int4_support AS 'SELECT id, v FROM fn.k';
CREATE FUNCTION fn.c(a text, VARIADIC b int[] DEFAULT '{1}') RETURNS varchar LANGUAGE plpgsql CALLED ON NULL INPUT SET search_path TO '' SET "DateStyle" TO 'ISO, DMY' AS $x$ BEGIN RETURN a || '$$' || b[1] || '\'; END $x$;
CREATE FUNCTION fn.rn() RETURNS bigint LANGUAGE internal WINDOW IMMUTABLE STRICT AS 'window_rank';
CREATE FUNCTION fn.d(anycompatible, anycompatiblearray) RETURNS anycompatible LANGUAGE sql IMMUTABLE AS 'SELECT $2[2]';
CREATE FUNCTION fn.e(x fn.k) RETURNS SETOF text LANGUAGE sql STABLE PARALLEL RESTRICTED AS 'SELECT x.v';
CREATE FUNCTION fn.chk(i int) RETURNS boolean IMMUTABLE RETURN i > fn.a(0, third => 4);
CREATE PROCEDURE fn.same(i int) LANGUAGE sql AS 'SELECT 1';
GRANT EXECUTE ON FUNCTION fn.rn() TO pg_monitor;
REVOKE ALL ON ALL PROCEDURES IN SCHEMA fn FROM PUBLIC;
CREATE TABLE fn.t (i int DEFAULT fn.a(1), CHECK (fn.chk(i)), g int GENERATED ALWAYS AS (fn.a(i, 3)) STORED, s text DEFAULT fn.c('z', 1, 2, 3));
CREATE INDEX t_a ON fn.t (fn.a(i), fn.d(i, ARRAY[i, g]));
CREATE VIEW fn.v AS SELECT b.*, fn.rn() OVER (ORDER BY b.p) AS n, fn.e(k.*) AS e, fn.d(1, ARRAY[2]) AS d FROM fn.b() b LEFT JOIN fn.k ON k.id = b.p;
GRANT SELECT ON fn.v TO PUBLIC;

