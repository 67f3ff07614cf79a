CREATE TABLE public.t (id int PRIMARY KEY, v text);
CREATE FUNCTION public.a(x int) RETURNS text LANGUAGE sql STABLE BEGIN ATOMIC SELECT v FROM public.t WHERE id = x; END;
CREATE FUNCTION public.b(x int) RETURNS text LANGUAGE sql STABLE RETURN public.a(x) || '!';
CREATE VIEW public.v AS SELECT public.b(id) AS b FROM public.t;
CREATE PROCEDURE public.p() LANGUAGE sql BEGIN ATOMIC DELETE FROM public.t WHERE public.b(id) = 'x'; END;
ALTER TABLE public.t ALTER COLUMN v SET DEFAULT public.b(0);
