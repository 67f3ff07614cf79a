CREATE SCHEMA fa;
CREATE TABLE fa.t (id integer PRIMARY KEY,
  v text);
CREATE FUNCTION fa.f(a integer, b text) RETURNS text LANGUAGE sql IMMUTABLE STRICT LEAKPROOF PARALLEL SAFE COST 5 AS $$ select b || a $$;
CREATE FUNCTION fa.g(a integer, b text) RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = fa, pg_temp SET work_mem = '4MB' AS $$ begin return b; end $$;
CREATE FUNCTION fa.srf(n integer) RETURNS SETOF integer LANGUAGE sql ROWS 50 COST 7 AS $$ select generate_series(1, n) $$;
CREATE FUNCTION fa.first(x integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'select x';
CREATE FUNCTION fa.second(x integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'select x + 1';
CREATE FUNCTION fa.kind(x integer) RETURNS integer LANGUAGE sql AS 'select 1';
CREATE PROCEDURE fa.proc(x integer, INOUT y text DEFAULT 'p') LANGUAGE plpgsql SET statement_timeout TO '5s' AS $$ begin y := 'q'; end $$;
CREATE FUNCTION fa.body_str(x integer) RETURNS bigint LANGUAGE sql STABLE AS 'select count(*) from fa.t where id = x';
CREATE FUNCTION fa.body_std(x integer) RETURNS bigint LANGUAGE sql STABLE BEGIN ATOMIC SELECT count(*)
  FROM fa.t
  WHERE id = x; END;
CREATE FUNCTION fa.args(a integer, b integer) RETURNS integer LANGUAGE sql IMMUTABLE RETURN a - b;
CREATE FUNCTION fa.defs(a integer, b integer DEFAULT 1, c text DEFAULT 'c') RETURNS text LANGUAGE sql IMMUTABLE RETURN c || a || b;
CREATE FUNCTION fa.outy(OUT a integer, OUT b text) LANGUAGE sql AS $$ select 1, 'x' $$;
CREATE FUNCTION fa.void() RETURNS void LANGUAGE sql AS '';
CREATE FUNCTION fa.lang(x integer) RETURNS integer LANGUAGE plpgsql IMMUTABLE AS $$ begin return x; end $$;
CREATE TABLE fa.deps (
  a integer DEFAULT fa.first(1),
  b integer DEFAULT fa.second(1),
  c integer GENERATED ALWAYS AS (fa.lang(4)) STORED,
  d text DEFAULT fa.defs(1, 2),
  e text DEFAULT fa.g(2, 'x'),
  CONSTRAINT ck CHECK (fa.f(a, 'x') <> 'x' AND fa.args(a, b) > 0),
  CONSTRAINT sw CHECK (fa.first(a) < fa.second(b))
);
CREATE INDEX deps_i ON fa.deps (fa.first(a), fa.second(b))
  WHERE fa.lang(c) > 1;
CREATE VIEW fa.v AS
  SELECT s.s, o.a, o.b, fa.first(s.s) AS f1, fa.second(s.s) AS f2, fa.body_str(1) AS n1, fa.body_std(2) AS n2
  FROM fa.srf(3) s(s), fa.outy() o;
COMMENT ON FUNCTION fa.first(integer) IS 'first';
COMMENT ON FUNCTION fa.second(integer) IS 'second';
COMMENT ON ROUTINE fa.kind(integer) IS 'kind';
COMMENT ON ROUTINE fa.proc IS 'proc';

CREATE TABLE fa.kid (
  z integer DEFAULT fa.args(a => 5, b => 3),
  CONSTRAINT kz CHECK (fa.lang(z) > 0)
) INHERITS (fa.deps);
