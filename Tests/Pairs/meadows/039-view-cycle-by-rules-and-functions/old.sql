CREATE VIEW public.a AS SELECT 1 AS x;
CREATE VIEW public.b AS SELECT x, x + 1 AS y FROM public.a;
CREATE FUNCTION public.fb() RETURNS SETOF public.b LANGUAGE sql AS $$ SELECT * FROM public.b $$;
CREATE VIEW public.c AS SELECT * FROM public.fb();
