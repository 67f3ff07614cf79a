CREATE FUNCTION o(int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 1';
CREATE FUNCTION o(int, int) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 2';
CREATE FUNCTION o(text) RETURNS int LANGUAGE sql IMMUTABLE AS 'SELECT 3';
CREATE FUNCTION o(VARIADIC numeric[]) RETURNS int LANGUAGE sql AS 'SELECT 4';
CREATE FUNCTION o(a anyelement) RETURNS anyelement LANGUAGE sql AS 'SELECT a';
CREATE FUNCTION outs(IN a int, OUT b int, OUT c text) LANGUAGE sql AS $$ SELECT 1, 'x' $$;
CREATE FUNCTION tab(n int) RETURNS TABLE (x int) LANGUAGE sql AS 'SELECT n';
CREATE FUNCTION namd(first int, second int DEFAULT 2) RETURNS int LANGUAGE sql AS 'SELECT first - second';
CREATE PROCEDURE pr(IN a int, OUT b int) LANGUAGE plpgsql AS 'BEGIN b := a; END';
CREATE TABLE t (a int DEFAULT o(1), b text, CHECK (o(b) = 3), c int DEFAULT o('x'::text));
CREATE INDEX ON t (o(a), o(b));
CREATE VIEW v AS SELECT o(a) AS oa, o(
a, 5
) AS ob, (outs(a)).b AS x, t2.x AS y, namd(first => a, second => 3) AS n FROM t, tab(1) t2;
COMMENT ON FUNCTION o(text) IS 'three';

