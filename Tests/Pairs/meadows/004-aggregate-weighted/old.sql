CREATE FUNCTION public.wavg_step(s numeric[], v numeric, w numeric) RETURNS numeric[] LANGUAGE sql IMMUTABLE AS $$ SELECT ARRAY[s[1] + v*w, s[2] + w] $$;
CREATE FUNCTION public.wavg_final(s numeric[]) RETURNS numeric LANGUAGE sql IMMUTABLE AS $$ SELECT s[1] / nullif(s[2],0) $$;
CREATE AGGREGATE public.wavg(numeric, numeric) (SFUNC = public.wavg_step, STYPE = numeric[], FINALFUNC = public.wavg_final, INITCOND = '{0,0}');
CREATE TABLE public.grade (student int, score numeric, weight numeric);
CREATE VIEW public.grade_avg AS SELECT student, public.wavg(score, weight) AS avg FROM public.grade GROUP BY student;
