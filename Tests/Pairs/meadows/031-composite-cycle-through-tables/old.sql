CREATE TYPE public.inner_t AS (a int, b text);
CREATE TYPE public.outer_t AS (i public.inner_t, arr public.inner_t[]);
CREATE TABLE public.holder (id int PRIMARY KEY, o text);
CREATE FUNCTION public.mk(x int) RETURNS public.outer_t LANGUAGE sql AS $$ SELECT ROW(ROW(x, 'a')::public.inner_t, NULL)::public.outer_t $$;
CREATE VIEW public.v AS SELECT (public.mk(1)).i AS i;
