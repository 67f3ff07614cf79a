CREATE TYPE public.e AS ENUM ('a', 'b', 'c', 'd');
CREATE TYPE public.er AS RANGE (subtype = public.e);
CREATE DOMAIN public.ed AS public.e DEFAULT 'b' CHECK (VALUE <> 'c');
CREATE TYPE public.ec AS (e public.e, r public.er);
CREATE TABLE public.p (e public.e NOT NULL DEFAULT 'a', x public.ed) PARTITION BY LIST (e);
CREATE TABLE public.p_a PARTITION OF public.p FOR VALUES IN ('a', 'b');
CREATE TABLE public.p_c PARTITION OF public.p FOR VALUES IN ('c');
CREATE FUNCTION public.fe(public.e DEFAULT 'd') RETURNS public.e LANGUAGE sql IMMUTABLE RETURN CASE WHEN $1 = 'a' THEN 'b'::public.e ELSE $1 END;
CREATE INDEX p_e ON public.p (public.fe(e)) WHERE e > 'a';
