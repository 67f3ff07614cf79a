CREATE TYPE public.ta AS (y varchar(5), x bigint);
CREATE TYPE public.tb AS (y text, w public.ta, x int);
CREATE TABLE public.t1 OF public.tb (x WITH OPTIONS DEFAULT 4 NOT NULL, y WITH OPTIONS UNIQUE);
CREATE TABLE public.t2 (x int PRIMARY KEY, y text, w public.ta);
CREATE TABLE public.t3 OF public.ta (y WITH OPTIONS NOT NULL DEFAULT 'd', CONSTRAINT c CHECK (x > 0)) PARTITION BY LIST (y);
CREATE TABLE public.t3_a PARTITION OF public.t3 FOR VALUES IN ('a');
CREATE FUNCTION public.fa(public.ta) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT ($1).x::int $$;
CREATE INDEX t1_fa ON public.t1 (public.fa(w));
COMMENT ON COLUMN public.t1.w IS 'of type';
