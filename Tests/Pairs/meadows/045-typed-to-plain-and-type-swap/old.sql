CREATE TYPE public.ta AS (x int, y text);
CREATE TYPE public.tb AS (x int, y text);
CREATE TABLE public.t1 OF public.ta;
CREATE TABLE public.t2 OF public.tb (x WITH OPTIONS PRIMARY KEY);
CREATE TABLE public.t3 (x int, y text);
CREATE FUNCTION public.fa(public.ta) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT ($1).x $$;
