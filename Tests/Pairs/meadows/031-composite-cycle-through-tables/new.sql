CREATE TYPE public.inner_t AS (b varchar, a bigint, c numeric(6,1)[]);
CREATE DOMAIN public.inner_d AS public.inner_t CHECK ((VALUE).a > 0);
CREATE TYPE public.outer_t AS (arr public.inner_d[], i public.inner_t, extra public.inner_d);
CREATE TABLE public.holder (id int PRIMARY KEY, o public.outer_t DEFAULT ROW(NULL, ROW('x', 1, NULL)::public.inner_t, NULL)::public.outer_t, CONSTRAINT chk CHECK (((o).i).a IS DISTINCT FROM 0));
CREATE FUNCTION public.mk(x int) RETURNS public.outer_t LANGUAGE sql AS $$ SELECT ROW(NULL, ROW('a', x, NULL)::public.inner_t, NULL)::public.outer_t $$;
CREATE VIEW public.v AS SELECT (public.mk(1)).i AS i, ((h.o).i).c[1] AS c1 FROM public.holder h;
CREATE FUNCTION public.use_row(h public.holder) RETURNS SETOF public.inner_d LANGUAGE sql STABLE AS $$ SELECT unnest((h.o).arr) $$;
CREATE INDEX holder_expr ON public.holder ((((o).i).a));
