CREATE SCHEMA one;
CREATE SCHEMA two;
CREATE SCHEMA four;
CREATE TYPE two.kind AS ENUM ('a', 'b');
CREATE TYPE one.kind AS ENUM ('x', 'y');
CREATE TABLE two.data (id integer PRIMARY KEY, k two.kind DEFAULT 'a', k2 one.kind DEFAULT 'x');
CREATE TABLE one.data (id integer PRIMARY KEY,
  k one.kind,
  ref integer REFERENCES two.data);
CREATE FUNCTION two.calc(integer) RETURNS integer LANGUAGE sql IMMUTABLE AS 'select $1 + 1';
CREATE FUNCTION one.calc(integer) RETURNS integer LANGUAGE sql IMMUTABLE SET search_path = one, two AS 'select calc($1)';
CREATE TABLE four.only_three (d two.data,
  x integer DEFAULT two.calc(2));
CREATE SEQUENCE four.s OWNED BY four.only_three.x;
CREATE VIEW one.v AS
  SELECT d.id, two.calc(d.id) AS c, e.k
  FROM two.data d JOIN one.data e USING (id);
CREATE DOMAIN two.dom AS integer CHECK (VALUE > 0);
CREATE TABLE public.data (id two.dom,
  c integer GENERATED ALWAYS AS (two.calc(id)) STORED);
CREATE EXTENSION hstore SCHEMA public;
CREATE TABLE public.h (h public.hstore DEFAULT 'a=>1', CONSTRAINT has_a CHECK (h OPERATOR(public.?) 'a'));
CREATE INDEX h_gin ON public.h USING gin (h);
CREATE VIEW public.hv AS
  SELECT h OPERATOR(public.->) 'a' AS a, public.akeys(h) AS k FROM public.h;
CREATE FUNCTION public.hf(public.hstore) RETURNS text LANGUAGE sql IMMUTABLE AS $$ select $1 operator(public.->) 'q' $$;
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
