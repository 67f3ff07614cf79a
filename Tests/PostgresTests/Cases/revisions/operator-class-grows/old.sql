CREATE FUNCTION public.size_cmp(integer, integer)
    RETURNS integer
    LANGUAGE sql IMMUTABLE STRICT
    AS $$SELECT abs($1) - abs($2)$$;

CREATE OPERATOR FAMILY public.by_size USING btree;

CREATE OPERATOR CLASS public.by_size
    FOR TYPE integer USING btree FAMILY public.by_size AS
    OPERATOR 3 =,
    FUNCTION 1 public.size_cmp(integer, integer);

CREATE TABLE public.moves (
    id bigint NOT NULL,
    step integer
);

CREATE INDEX moves_step ON public.moves USING btree (step public.by_size);

