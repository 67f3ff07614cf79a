CREATE SCHEMA o;
CREATE TYPE o.t AS (x integer);
CREATE TYPE o.mood AS ENUM ('ok', 'bad');
CREATE FUNCTION o.f(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'select 1';
CREATE FUNCTION o.f(a bigint, b text DEFAULT 'b') RETURNS text LANGUAGE sql IMMUTABLE AS 'select b';
CREATE FUNCTION o.f(a text, VARIADIC b text[]) RETURNS text LANGUAGE sql IMMUTABLE AS 'select a';
CREATE FUNCTION o.f(OUT x integer, OUT y text) LANGUAGE sql AS $$ select 1, 'a' $$;
CREATE FUNCTION o.f(o.t) RETURNS o.t LANGUAGE sql IMMUTABLE AS 'select $1';
CREATE FUNCTION o.f(o.mood, INOUT z integer DEFAULT 4) LANGUAGE sql IMMUTABLE AS 'select $2';
CREATE PROCEDURE o.p(integer) LANGUAGE sql AS 'select 1';
CREATE FUNCTION o.p(text) RETURNS text LANGUAGE sql IMMUTABLE AS 'select $1';
CREATE FUNCTION o.any1(anyelement, anyarray) RETURNS anyelement LANGUAGE sql IMMUTABLE AS 'select $1';
CREATE FUNCTION o.any2(a anycompatible, VARIADIC b anycompatiblearray) RETURNS anycompatible LANGUAGE sql IMMUTABLE AS 'select $1';
CREATE FUNCTION o.rng(r anyrange) RETURNS anyelement LANGUAGE sql IMMUTABLE AS 'select lower($1)';
CREATE FUNCTION o.tab(n integer DEFAULT 1) RETURNS TABLE (a integer, b text) LANGUAGE sql AS $$ select 1, 'x' $$;
CREATE FUNCTION o.rec() RETURNS SETOF record LANGUAGE sql AS $$ select 1, 'x'::text $$;
CREATE TABLE o.use (
  i integer,
  a integer DEFAULT o.f(1),
  b text DEFAULT o.f(1::bigint),
  c text DEFAULT o.f('a', 'b', 'c'),
  m o.mood DEFAULT o.any1('ok'::o.mood, '{ok,bad}'::o.mood[]),
  n numeric DEFAULT o.any2(1, 2, 3.5),
  CONSTRAINT fpos CHECK (o.f(i) > 0)
);
CREATE VIEW o.vf AS
  SELECT t.a, t.b, x.z FROM o.tab() t, o.f('ok'::o.mood) x(z);
CREATE VIEW o.vr AS
  SELECT r.p, r.q
  FROM o.rec() AS r(p integer, q text);
CREATE INDEX use_p ON o.use (o.p(c))
  WHERE o.rng(int4range(i, 100)) > 2;
COMMENT ON PROCEDURE o.p(integer) IS 'proc int';
COMMENT ON FUNCTION o.p(text) IS 'func text';
CREATE TABLE o.more (
  t o.t,
  ts o.t[],
  r integer DEFAULT 4
);
COMMENT ON FUNCTION o.any1(anyelement, anyarray) IS 'polymorphic';
COMMENT ON FUNCTION o.tab(integer) IS 'tab';
COMMENT ON FUNCTION o.f(o.t) IS 'composite argument';
