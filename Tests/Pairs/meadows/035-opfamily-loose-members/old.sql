CREATE FUNCTION public.abs_cmp(int, int) RETURNS int LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT btint4cmp(abs($1), abs($2)) $$;
CREATE FUNCTION public.abs_eq(int, int) RETURNS bool LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT abs($1) = abs($2) $$;
CREATE FUNCTION public.abs_lt(int, int) RETURNS bool LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT abs($1) < abs($2) $$;
CREATE OPERATOR public.|=| (LEFTARG = int, RIGHTARG = int, FUNCTION = public.abs_eq);
CREATE OPERATOR public.|<| (LEFTARG = int, RIGHTARG = int, FUNCTION = public.abs_lt);
CREATE OPERATOR CLASS public.abs_ops FOR TYPE int USING btree AS OPERATOR 1 public.|<|, OPERATOR 3 public.|=|, FUNCTION 1 public.abs_cmp(int, int);
CREATE TABLE public.n (i int);
CREATE INDEX n_abs ON public.n (i public.abs_ops);
