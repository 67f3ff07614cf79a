CREATE SCHEMA o;
CREATE TYPE o.t AS (x integer);
CREATE TYPE o.mood AS ENUM ('ok', 'bad');
CREATE FUNCTION o.f(a integer DEFAULT 0) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT AS 'select 1::bigint';
CREATE FUNCTION o.f(b bigint, a text) RETURNS text LANGUAGE sql STABLE AS 'select a';
CREATE FUNCTION o.f(a text, b text[]) RETURNS text LANGUAGE sql IMMUTABLE AS 'select a';
CREATE FUNCTION o.f(x smallint, OUT y text) LANGUAGE sql AS $$ select 'a' $$;
CREATE FUNCTION o.f(o.t) RETURNS SETOF o.t LANGUAGE sql IMMUTABLE ROWS 2 AS 'select $1';
CREATE FUNCTION o.f(o.mood, z integer DEFAULT 5, OUT w integer, OUT zz integer) LANGUAGE sql IMMUTABLE AS 'select $2, 1';
CREATE FUNCTION o.p(integer) RETURNS void LANGUAGE sql AS 'select 1';
CREATE PROCEDURE o.p(INOUT text) LANGUAGE sql AS 'select $1';
CREATE FUNCTION o.any1(anycompatible, anycompatiblearray, integer) RETURNS anycompatible LANGUAGE sql IMMUTABLE AS 'select $1';
CREATE FUNCTION o.any1(anyelement, anyarray) RETURNS anyelement LANGUAGE sql IMMUTABLE AS 'select $2[1]';
CREATE FUNCTION o.any2(b anycompatible, VARIADIC a anycompatiblearray) RETURNS anycompatiblearray LANGUAGE sql IMMUTABLE AS 'select $2';
CREATE FUNCTION o.rng(r anymultirange) RETURNS anyelement LANGUAGE sql IMMUTABLE AS 'select lower($1)';
CREATE FUNCTION o.tab(n integer DEFAULT 1) RETURNS TABLE (b text, a integer) LANGUAGE sql AS $$ select 'x', 1 $$;
CREATE FUNCTION o.rec(OUT a integer, OUT b text) RETURNS SETOF record LANGUAGE sql AS $$ select 1, 'x'::text $$;
CREATE TABLE o.use (
  i integer,
  a bigint DEFAULT o.f(),
  b text DEFAULT o.f(1::bigint, 'z'),
  c text DEFAULT o.f('a', '{b,c}'::text[]),
  m o.mood DEFAULT o.any1('ok'::o.mood, '{ok,bad}'::o.mood[]),
  n numeric[] DEFAULT o.any2(1, 2, 3.5),
  CONSTRAINT fpos CHECK (o.f(i) > 0)
);
CREATE VIEW o.vf AS
  SELECT t.a, t.b, x.zz AS z FROM o.tab(n => 4) t, o.f('ok'::o.mood, z => 2) x;
CREATE VIEW o.vr AS
  SELECT a AS p, b AS q
  FROM o.rec() WITH ORDINALITY AS r(a, b, o);
CREATE INDEX use_p ON o.use (o.f(c, '{}')) WHERE o.rng(int4multirange(int4range(i, 100))) > 2;
COMMENT ON FUNCTION o.p(integer) IS 'proc int';
COMMENT ON PROCEDURE o.p(text) IS 'func text';
CREATE TABLE o.more (
  t o.t,
  ts o.t[],
  r integer DEFAULT 4
);
COMMENT ON FUNCTION o.any1(anyelement, anyarray) IS 'polymorphic';
COMMENT ON FUNCTION o.tab(integer) IS 'tab';
COMMENT ON FUNCTION o.f(o.t) IS 'composite argument';
