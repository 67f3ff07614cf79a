CREATE FUNCTION public.ok(text) RETURNS bool LANGUAGE sql IMMUTABLE AS $$ SELECT $1 <> '' $$;
CREATE DOMAIN public.d1 AS text CONSTRAINT c1 CHECK (public.ok(VALUE));
CREATE DOMAIN public.d2 AS public.d1 DEFAULT 'two' CONSTRAINT c2 CHECK (length(VALUE) < 9);
CREATE TABLE public.t (a public.d2, b public.d1[] DEFAULT ARRAY['q'::public.d1]);
CREATE VIEW public.v AS SELECT a::public.d1 AS a FROM public.t;
CREATE FUNCTION public.fd(x public.d2) RETURNS public.d1 LANGUAGE sql AS $$ SELECT x::public.d1 $$;
