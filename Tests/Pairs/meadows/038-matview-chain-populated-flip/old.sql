CREATE TABLE public.t (id int PRIMARY KEY, g int, v numeric);
CREATE MATERIALIZED VIEW public.m1 AS SELECT g, sum(v) AS s FROM public.t GROUP BY g;
CREATE MATERIALIZED VIEW public.m2 AS SELECT max(s) AS mx FROM public.m1;
CREATE VIEW public.v3 AS SELECT m.mx, t.id FROM public.m2 m CROSS JOIN public.t;
CREATE MATERIALIZED VIEW public.m4 AS SELECT count(*) AS n FROM public.v3 WITH NO DATA;
CREATE FUNCTION public.f() RETURNS SETOF public.m1 LANGUAGE sql STABLE AS $$ SELECT * FROM public.m1 $$;
