CREATE FUNCTION public.ok(text, int) RETURNS bool LANGUAGE sql IMMUTABLE RETURN length($1) > $2;
CREATE DOMAIN public.d2 AS varchar(50) COLLATE "POSIX" DEFAULT 'base' NOT NULL;
ALTER DOMAIN public.d2 ADD CONSTRAINT c1 CHECK (public.ok(VALUE, 2)) NOT VALID;
CREATE DOMAIN public.d1 AS public.d2 CONSTRAINT c2 CHECK (VALUE ~ '^\w+$') DEFAULT lower('ONE');
CREATE DOMAIN public.darr AS public.d1[] CHECK (cardinality(VALUE) < 4 AND VALUE[1] IS NOT NULL);
CREATE TABLE public.t (a public.d2, b public.darr DEFAULT ARRAY['qqq'::public.d1]::public.d1[], c int CHECK (c::text::public.d2 IS NOT NULL));
CREATE VIEW public.v AS SELECT a::public.d1 AS a, b[2] AS b2 FROM public.t;
CREATE FUNCTION public.fd(x public.darr, y public.d2 DEFAULT 'yyy') RETURNS TABLE (z public.d1) LANGUAGE sql BEGIN ATOMIC SELECT unnest(x); END;
COMMENT ON CONSTRAINT c1 ON DOMAIN public.d2 IS 'not valid';
