CREATE FUNCTION public.wavg_step(s numeric[], v numeric, w numeric) RETURNS numeric[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT ARRAY[s[1] + v*w, s[2] + w] $$;
CREATE FUNCTION public.wavg_inv(s numeric[], v numeric, w numeric) RETURNS numeric[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT ARRAY[s[1] - v*w, s[2] - w] $$;
CREATE FUNCTION public.wavg_combine(a numeric[], b numeric[]) RETURNS numeric[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT ARRAY[a[1]+b[1], a[2]+b[2]] $$;
CREATE FUNCTION public.wavg_final(s numeric[]) RETURNS numeric LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT s[1] / nullif(s[2],0) $$;
CREATE AGGREGATE public.wavg(v numeric, w numeric) (SFUNC = public.wavg_step, STYPE = numeric[], SSPACE = 64, FINALFUNC = public.wavg_final, COMBINEFUNC = public.wavg_combine, INITCOND = '{0,0}',
 MSFUNC = public.wavg_step, MINVFUNC = public.wavg_inv, MSTYPE = numeric[], MFINALFUNC = public.wavg_final, MFINALFUNC_MODIFY = READ_ONLY, MINITCOND = '{0,0}', PARALLEL = SAFE);
COMMENT ON AGGREGATE public.wavg(numeric, numeric) IS 'weighted average';
CREATE TABLE public.grade (student int, score numeric, weight numeric, term smallint NOT NULL DEFAULT 1);
CREATE VIEW public.grade_avg AS SELECT student, term, public.wavg(score, weight) AS avg, public.wavg(score, weight) FILTER (WHERE score > 0) AS avg_pos FROM public.grade GROUP BY student, term;
