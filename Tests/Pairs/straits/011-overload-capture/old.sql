CREATE FUNCTION f(x bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$SELECT 'big'$$;
CREATE FUNCTION f(x double precision) RETURNS text LANGUAGE sql IMMUTABLE AS $$SELECT 'num'$$;
CREATE FUNCTION g(VARIADIC x int[]) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT $1[1]';
CREATE FUNCTION h(a anyelement, b anyarray DEFAULT NULL::int[]) RETURNS anyelement LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE TABLE t (a int, b smallint DEFAULT length(f(3)), c text GENERATED ALWAYS AS (f(a)) STORED, CHECK (g(a, b) > 0));
CREATE VIEW v AS SELECT f(a) AS fa, f(2.5) AS f2, g(a, 2, 3) AS g3, g(VARIADIC ARRAY[a]) AS gv, h(a) AS h FROM t;
CREATE INDEX ti ON t (f(a), g(VARIADIC ARRAY[a, 1]));
