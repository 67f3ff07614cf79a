CREATE FUNCTION public.acc(s int[], v int) RETURNS int[] LANGUAGE sql IMMUTABLE AS $$ SELECT s || v $$;
CREATE FUNCTION public.fin(s int[]) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT s[1] $$;
CREATE FUNCTION public.hyp_fin(s int[], h int) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT count(*)::int FROM unnest(s) u WHERE u < h $$;
CREATE AGGREGATE public.hrank(int ORDER BY int) (SFUNC = public.acc, STYPE = int[], FINALFUNC = public.hyp_fin, INITCOND = '{}', HYPOTHETICAL);
CREATE AGGREGATE public.ag(int) (SFUNC = public.acc, STYPE = int[], FINALFUNC = public.fin, INITCOND = '{}');
CREATE FUNCTION public.parr(s anyarray, v anyelement) RETURNS anyarray LANGUAGE sql IMMUTABLE AS $$ SELECT s || v $$;
CREATE AGGREGATE public.poly(anyelement) (SFUNC = public.parr, STYPE = anyarray, INITCOND = '{}');
