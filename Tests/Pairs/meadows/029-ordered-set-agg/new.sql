CREATE FUNCTION public.nth_step(s text[], v text) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$ SELECT array_append(s, v) $$;
CREATE FUNCTION public.nth_final(s text[], n int, v text) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT s[n] $$;
CREATE AGGREGATE public.nth(n int ORDER BY v text) (SFUNC = public.nth_step, STYPE = text[], FINALFUNC = public.nth_final, FINALFUNC_EXTRA, FINALFUNC_MODIFY = SHAREABLE, INITCOND = '{}');
COMMENT ON AGGREGATE public.nth(int ORDER BY text) IS 'nth value';
CREATE TABLE public.r (g int, v text);
CREATE VIEW public.second AS SELECT g, public.nth(2) WITHIN GROUP (ORDER BY v DESC) AS v FROM public.r GROUP BY g;
