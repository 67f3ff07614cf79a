CREATE FUNCTION f(a int) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT a $$;
CREATE FUNCTION f(a int, b int) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT a + b $$;
CREATE FUNCTION g(VARIADIC x int[]) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT x[1] $$;
CREATE FUNCTION h(x text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT x $$;
CREATE FUNCTION act(x int) RETURNS void LANGUAGE sql AS $$ SELECT $$;
CREATE FUNCTION outs(IN a int, OUT b int, OUT c text) LANGUAGE sql AS $$ SELECT a, 'x'::text $$;
CREATE TABLE t (id int PRIMARY KEY, n bigint DEFAULT f(1), m int DEFAULT g(1, 2), c text CHECK (h(c) <> 'q'));
CREATE INDEX t_f ON t (f(id), h(c));
CREATE VIEW v AS SELECT f(id) AS f1, g(id) AS g1, (outs(id)).b AS ob FROM t;
