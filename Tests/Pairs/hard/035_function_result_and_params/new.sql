CREATE TABLE kv (k text, v jsonb);
CREATE FUNCTION f_out(IN a integer, INOUT c text, OUT b bigint) LANGUAGE sql AS 'SELECT c, a';
CREATE FUNCTION f_tab(key text) RETURNS TABLE (x text, y jsonb, z integer) LANGUAGE sql STABLE ROWS 50 AS 'SELECT kv.k, kv.v, 1 FROM kv WHERE kv.k = $1';
CREATE FUNCTION f_var(first integer, VARIADIC xs integer[] DEFAULT '{}') RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT xs[1]';
CREATE FUNCTION f_poly(a anycompatible, b anycompatiblearray) RETURNS anycompatiblearray LANGUAGE sql IMMUTABLE AS 'SELECT b || a';
CREATE FUNCTION f_def(a integer, b integer, c text DEFAULT 'x'::text) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT a + b';
CREATE FUNCTION f_over(a integer) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT 1 $$;
CREATE FUNCTION f_over(a bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'big' $$;
CREATE FUNCTION f_rec(integer) RETURNS record LANGUAGE sql AS 'SELECT 1, 2';
CREATE VIEW fv AS SELECT (f_out(1, 'a')).c AS c, t.y, f_var(1, 2) AS v, f_poly(1, ARRAY[2]) AS p, f_def(1, 3) AS d, f_over(1::bigint) AS o
    FROM f_tab('q') t;
CREATE VIEW fr AS SELECT r.one FROM f_rec(1) AS r(one integer, two integer);
COMMENT ON FUNCTION f_var(integer, integer[]) IS 'variadic';

