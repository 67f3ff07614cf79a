-- attributes of functions flip both ways, several of them under an index, a generated column, a view and a default
CREATE SCHEMA f;
CREATE FUNCTION f.a(x integer) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE LEAKPROOF COST 10 AS $$ SELECT x + 1 $$;
CREATE FUNCTION f.b() RETURNS SETOF integer LANGUAGE sql STABLE ROWS 50 SET search_path = f, "My Schema", pg_temp SET work_mem = '64MB' AS $$ SELECT 1 $$;
CREATE FUNCTION f.c(p text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS 'BEGIN RETURN p; END';
CREATE FUNCTION f.d(text) RETURNS integer LANGUAGE internal IMMUTABLE STRICT AS 'textlen';
CREATE FUNCTION f.e(a integer, b integer) RETURNS SETOF integer LANGUAGE internal IMMUTABLE STRICT ROWS 1000 SUPPORT generate_series_int4_support AS 'generate_series_int4';
CREATE FUNCTION f.g(t text, p text) RETURNS boolean LANGUAGE internal IMMUTABLE STRICT AS 'text_starts_with';
CREATE FUNCTION f.h() RETURNS timestamptz LANGUAGE sql STABLE WINDOW AS $$ SELECT now() $$;
CREATE PROCEDURE f.p(INOUT n integer DEFAULT 3) LANGUAGE plpgsql SECURITY DEFINER SET lock_timeout = '5s' AS $$ BEGIN n := n + 1; END $$;
CREATE FUNCTION f.body() RETURNS text LANGUAGE sql AS $_$ SELECT 'costs $$ and $1' $_$;
COMMENT ON FUNCTION f.a IS 'plus one';
COMMENT ON PROCEDURE f.p(integer) IS 'in and out';
CREATE TABLE f.t (
  id integer DEFAULT f.a(0) PRIMARY KEY,
  s text CHECK (f.d(s) < 100 AND f.g(s, 'x')),
  nxt integer GENERATED ALWAYS AS (f.a(id)) STORED
);
CREATE INDEX t_a ON f.t (f.a(id)) WHERE f.d(s) > 0;
CREATE VIEW f.v AS SELECT t.id, f.c(t.s) AS s, e.e FROM f.t, LATERAL f.e(1, t.id) e WHERE t.id IN (SELECT f.b());
CREATE MATERIALIZED VIEW f.m AS SELECT id, f.body() AS b FROM f.v WHERE f.v.id > 0;
