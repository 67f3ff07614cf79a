CREATE FUNCTION f(a int, b int DEFAULT 1) RETURNS bigint LANGUAGE sql IMMUTABLE AS $$ SELECT a::bigint $$;
CREATE FUNCTION f(b text) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT length(b) $$;
CREATE FUNCTION g(y int, x int DEFAULT 3) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT y $$;
CREATE FUNCTION h(x varchar) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT x $$;
CREATE PROCEDURE act(x int) LANGUAGE sql AS $$ SELECT $$;
CREATE FUNCTION outs(IN a int) RETURNS TABLE (b int, d text) LANGUAGE sql ROWS 5 COST 7 AS $$ SELECT a, 'x'::text $$;
CREATE TABLE t (id int PRIMARY KEY, n bigint DEFAULT f(1), m int DEFAULT g(1, 2), c text CHECK (h(c) <> 'q'));
CREATE INDEX t_f ON t (f(id), h(c));
CREATE VIEW v AS SELECT f(id) AS f1, g(id) AS g1, (outs(id)).b AS ob FROM t;
