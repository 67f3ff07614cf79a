CREATE TABLE kv (k text, v jsonb);
CREATE FUNCTION f_out(IN a integer, OUT b integer, INOUT c text) LANGUAGE sql AS 'SELECT a, c';
CREATE FUNCTION f_tab(k text) RETURNS TABLE (x text, y jsonb) LANGUAGE sql STABLE ROWS 5 AS 'SELECT kv.k, kv.v FROM kv WHERE kv.k = $1';
CREATE FUNCTION f_var(VARIADIC xs integer[]) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT xs[1]';
CREATE FUNCTION f_poly(a anyelement, b anyarray DEFAULT NULL) RETURNS anyarray LANGUAGE sql IMMUTABLE AS 'SELECT b || a';
CREATE FUNCTION f_def(a integer, b integer DEFAULT 2, c text DEFAULT 'x'::text) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT a + b';
CREATE FUNCTION f_over(a integer) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'int' $$;
CREATE FUNCTION f_over(a text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT 'text' $$;
CREATE FUNCTION f_rec(integer) RETURNS SETOF record LANGUAGE sql AS 'SELECT 1, 2';
CREATE VIEW fv AS SELECT (f_out(1, 'a')).c AS c, t.y, f_var(1, 2) AS v, f_poly(1, ARRAY[2]) AS p, f_def(1) AS d, f_over('1') AS o
    FROM f_tab('q') t;
CREATE VIEW fr AS SELECT r.one FROM f_rec(1) AS r(one integer, two integer);
COMMENT ON FUNCTION f_var(integer[]) IS 'variadic';
