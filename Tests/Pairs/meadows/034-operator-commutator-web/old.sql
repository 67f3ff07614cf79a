CREATE TYPE public.v2 AS (x float8, y float8);
CREATE FUNCTION public.v2_eq(public.v2, public.v2) RETURNS bool LANGUAGE sql IMMUTABLE AS $$ SELECT ($1).x = ($2).x AND ($1).y = ($2).y $$;
CREATE FUNCTION public.v2_scale(public.v2, float8) RETURNS public.v2 LANGUAGE sql IMMUTABLE AS $$ SELECT ROW(($1).x*$2, ($1).y*$2)::public.v2 $$;
CREATE OPERATOR public.=== (LEFTARG = public.v2, RIGHTARG = public.v2, FUNCTION = public.v2_eq);
CREATE OPERATOR public.** (LEFTARG = public.v2, RIGHTARG = float8, FUNCTION = public.v2_scale);
CREATE VIEW public.vv AS SELECT ROW(1,2)::public.v2 OPERATOR(public.===) ROW(1,2)::public.v2 AS same;
