CREATE DOMAIN public.text AS pg_catalog.text COLLATE "C";
CREATE TYPE public.int4 AS ENUM ('1', '2');
CREATE DOMAIN public."char" AS pg_catalog."char" DEFAULT 'z';
CREATE FUNCTION public.lower(pg_catalog.text) RETURNS public.text LANGUAGE sql IMMUTABLE AS 'SELECT pg_catalog.upper($1)';
CREATE TABLE public.pg_class (a pg_catalog.text, b public.text, c pg_catalog.int4, d public.int4, e "char", f public."char", g pg_catalog."char"[]);
CREATE INDEX lo1 ON public.pg_class (lower(a));
CREATE INDEX lo2 ON public.pg_class (public.lower(b));
CREATE VIEW public.pg_type AS SELECT public.lower(a) AS l1, lower(b) AS l2, relname, d::pg_catalog.text AS ci FROM public.pg_class, pg_catalog.pg_class AS pc;
