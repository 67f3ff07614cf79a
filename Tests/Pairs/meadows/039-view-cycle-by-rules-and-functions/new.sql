CREATE VIEW public.c AS SELECT 1::bigint AS x, 'q'::text AS "Quoted Col";
CREATE VIEW public.b AS SELECT x, "Quoted Col" AS y FROM public.c;
CREATE FUNCTION public.fb(OUT n bigint, OUT t text) RETURNS SETOF record LANGUAGE sql BEGIN ATOMIC SELECT x, y FROM public.b; END;
CREATE VIEW public.a AS SELECT n AS x, t FROM public.fb();
CREATE VIEW public.id_v AS SELECT a.*::public.a AS whole, ROW(b.*) IS NULL AS isn FROM public.a a JOIN public.b b USING (x);
CREATE RULE a_upd AS ON UPDATE TO public.a DO INSTEAD NOTHING;
CREATE RULE a_ins AS ON INSERT TO public.a WHERE NEW.x > 5 DO INSTEAD SELECT * FROM public.id_v;
