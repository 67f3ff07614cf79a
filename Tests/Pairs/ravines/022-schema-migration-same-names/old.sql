CREATE SCHEMA one;
CREATE SCHEMA two;
CREATE SCHEMA three;
CREATE TYPE one.kind AS ENUM ('a', 'b');
CREATE TYPE two.kind AS ENUM ('x', 'y');
CREATE TABLE one.data (id integer PRIMARY KEY, k one.kind DEFAULT 'a', k2 two.kind DEFAULT 'x');
CREATE TABLE two.data (id integer PRIMARY KEY,
  k two.kind,
  ref integer REFERENCES one.data);
CREATE FUNCTION one.calc(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'select $1 + 1';
CREATE FUNCTION two.calc(integer) RETURNS integer LANGUAGE sql IMMUTABLE SET search_path = two, one AS 'select calc($1)';
CREATE TABLE three.only_three (d one.data,
  x integer DEFAULT one.calc(2));
CREATE SEQUENCE three.s OWNED BY three.only_three.x;
CREATE VIEW two.v AS
  SELECT d.id, one.calc(d.id) AS c, e.k
  FROM one.data d JOIN two.data e USING (id);
CREATE DOMAIN one.dom AS integer CHECK (VALUE > 0);
CREATE TABLE public.data (id one.dom,
  c integer GENERATED ALWAYS AS (one.calc(id)) STORED);
CREATE EXTENSION hstore SCHEMA one;
CREATE TABLE public.h (h one.hstore DEFAULT 'a=>1', CONSTRAINT has_a CHECK (h OPERATOR(one.?) 'a'));
CREATE INDEX h_gin ON public.h USING gin (h);
CREATE VIEW public.hv AS
  SELECT h OPERATOR(one.->) 'a' AS a, one.akeys(h) AS k FROM public.h;
CREATE FUNCTION public.hf(one.hstore) RETURNS text LANGUAGE sql IMMUTABLE AS $$ select $1 operator(one.->) 'q' $$;
COMMENT ON TYPE one.kind IS 'one kind';
COMMENT ON TYPE two.kind IS 'two kind';
COMMENT ON TABLE one.data IS 'one data';
COMMENT ON TABLE two.data IS 'two data';
COMMENT ON COLUMN public.data.c IS 'generated via moving function';
COMMENT ON CONSTRAINT data_pkey ON one.data IS 'pk one';
CREATE FUNCTION public.rows() RETURNS SETOF one.data LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT d.*
  FROM one.data d;
END;
CREATE FUNCTION public.pick(k one.kind, j two.kind) RETURNS text LANGUAGE sql IMMUTABLE RETURN k::text || j::text;

COMMENT ON EXTENSION hstore IS 'moved';
COMMENT ON FUNCTION public.hf IS 'string body with qualified operator';
COMMENT ON INDEX public.h_gin IS 'gin';
