CREATE FUNCTION public.f(a int) RETURNS int LANGUAGE sql AS $$ SELECT a $$;
CREATE FUNCTION public.f(a text) RETURNS int LANGUAGE sql AS $$ SELECT length(a) $$;
CREATE PROCEDURE public.g(a int) LANGUAGE plpgsql AS $$ BEGIN NULL; END $$;
CREATE FUNCTION public.h(s int, v int) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT coalesce(s,0) + v $$;
CREATE AGGREGATE public.k(int) (SFUNC = public.h, STYPE = int);
CREATE TABLE public.obj (a int);
CREATE VIEW public.vw AS SELECT public.k(a) AS k, public.f('x') AS f FROM public.obj;
CREATE SEQUENCE public.sq;
