CREATE FUNCTION public.g(int) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT $1 * 2 $$;
CREATE TABLE public.t (id int GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.my_seq START 5), a int, b int GENERATED ALWAYS AS (public.g(a)) STORED, c int DEFAULT 3);
CREATE INDEX t_b ON public.t (b);
CREATE VIEW public.v AS SELECT b, c FROM public.t;
