CREATE TABLE public.t (id bigint, grp int, w text, CONSTRAINT t_pk PRIMARY KEY (id));
CREATE FUNCTION public.b(x bigint, VARIADIC more text[] DEFAULT '{}') RETURNS text LANGUAGE sql STABLE PARALLEL SAFE LEAKPROOF BEGIN ATOMIC SELECT w FROM public.t WHERE id = x GROUP BY id; SELECT more[1]; END;
CREATE FUNCTION public.a(x bigint) RETURNS TABLE (id bigint, grp int, w text) LANGUAGE sql STABLE ROWS 7 COST 3 BEGIN ATOMIC SELECT t.id, t.grp, public.b(a.x, 'it''s', t.w) AS w FROM public.t WHERE t.id = a.x; END;
CREATE VIEW public.v AS SELECT a.id, t.w, count(*) AS n FROM public.t, LATERAL public.a(t.id) a WHERE t.id = 3 GROUP BY t.id, a.id;
CREATE PROCEDURE public.p(INOUT n int, OUT m bigint) LANGUAGE sql BEGIN ATOMIC WITH d AS (DELETE FROM public.t WHERE public.b(id) = 'x' RETURNING id) INSERT INTO public.t (id) SELECT id FROM d ON CONFLICT ON CONSTRAINT t_pk DO UPDATE SET w = excluded.w; SELECT 1, max(v.id) FROM public.v; END;
ALTER TABLE public.t ALTER COLUMN w SET DEFAULT public.b(0);
CREATE FUNCTION public.nothing() RETURNS void LANGUAGE sql BEGIN ATOMIC END;
