CREATE FUNCTION public.nth_step(s text[], v text) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$ SELECT array_append(s, v) $$;
CREATE FUNCTION public.nth_final(s text[], n int) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT s[n] $$;
CREATE AGGREGATE public.nth(int ORDER BY text) (SFUNC = public.nth_step, STYPE = text[], FINALFUNC = public.nth_final, INITCOND = '{}');
