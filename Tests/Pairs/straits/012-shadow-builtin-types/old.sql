CREATE DOMAIN public.text AS pg_catalog.varchar(40);
CREATE DOMAIN public.int4 AS pg_catalog.int8 CHECK (VALUE > 0);
CREATE TYPE public."char" AS ENUM ('a', 'b');
CREATE FUNCTION public.lower(public.text) RETURNS pg_catalog.text LANGUAGE sql IMMUTABLE AS 'SELECT pg_catalog.upper($1::pg_catalog.text)';
CREATE TABLE public.pg_class (a public.text, b pg_catalog.text, c public.int4, d int, e public."char", f "char", g public."char"[]);
CREATE INDEX lo1 ON public.pg_class (public.lower(a));
CREATE INDEX lo2 ON public.pg_class (lower(b));
CREATE VIEW public.pg_type AS SELECT public.lower(a) AS l1, lower(b) AS l2, relname, c::pg_catalog.int4 AS ci FROM public.pg_class, pg_catalog.pg_class AS pc;
