CREATE FUNCTION f(x int) RETURNS text LANGUAGE sql IMMUTABLE AS $$SELECT 'int'$$;
CREATE FUNCTION f(x bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $$SELECT 'big'$$;
CREATE FUNCTION f(x anyelement, y int DEFAULT 3) RETURNS text LANGUAGE sql IMMUTABLE AS $$SELECT 'any'$$;
CREATE FUNCTION g(VARIADIC x anyarray) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 4';
CREATE FUNCTION g(x int, y int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT $1 + $2';
CREATE FUNCTION h(a anycompatible, b anycompatiblearray DEFAULT NULL::int[]) RETURNS anycompatible LANGUAGE sql IMMUTABLE AS 'SELECT $1';
CREATE TABLE t (a int, b smallint DEFAULT length(f(3::bigint)), c text GENERATED ALWAYS AS (f(a::bigint)) STORED, CHECK (g(a, b::int) > 0));
CREATE VIEW v AS SELECT f(a) AS fa, f(2.5) AS f2, g(a, 2, 3) AS g3, g(VARIADIC ARRAY[a]) AS gv, h(a, ARRAY[2.5]) AS h FROM t;
CREATE INDEX ti ON t (f(a), g(VARIADIC ARRAY[a, 1]));
