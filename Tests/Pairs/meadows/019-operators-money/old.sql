CREATE TYPE public.amount AS (cents bigint, cur char(3));
CREATE FUNCTION public.amount_add(a public.amount, b public.amount) RETURNS public.amount LANGUAGE sql IMMUTABLE AS $$ SELECT ROW((a).cents + (b).cents, (a).cur)::public.amount $$;
CREATE OPERATOR public.+ (LEFTARG = public.amount, RIGHTARG = public.amount, FUNCTION = public.amount_add);
