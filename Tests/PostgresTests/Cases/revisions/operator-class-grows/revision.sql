-- revision: 000000000002
-- revises: 000000000001
-- message: change
-- created: 2025-11-20 12:00:00Z
-- state: sha256:7532d21541d390534e85d509e26a1adf8e6e03199c3978160c27df2b5dab42b8
-- proved: upgrade and downgrade on PostgreSQL …

-- autogen: upgrade

-- lock: ACCESS EXCLUSIVE on public.moves
DROP INDEX public.moves_step;

DROP OPERATOR CLASS public.by_size USING btree;

CREATE FUNCTION public.size_lt(integer, integer)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE STRICT
    AS $$SELECT abs($1) < abs($2)$$;

CREATE OPERATOR public.|<| (
    FUNCTION = public.size_lt,
    LEFTARG = integer,
    RIGHTARG = integer
);

ALTER OPERATOR FAMILY public.by_size USING btree ADD
    FUNCTION 1 (integer, bigint) btint48cmp(integer, bigint);

CREATE OPERATOR CLASS public.by_size
    FOR TYPE integer USING btree FAMILY public.by_size AS
    OPERATOR 1 public.|<| (integer, integer),
    OPERATOR 3 = (integer, integer),
    FUNCTION 1 (integer, integer) public.size_cmp(integer, integer);

-- lock: SHARE on public.moves; builds an index
CREATE INDEX moves_step ON public.moves USING btree (step public.by_size);

COMMENT ON OPERATOR CLASS public.by_size USING btree IS 'Far from zero comes last';

-- autogen: downgrade

-- lock: ACCESS EXCLUSIVE on public.moves
DROP INDEX public.moves_step;

DROP OPERATOR CLASS public.by_size USING btree;

DROP OPERATOR public.|<| (integer, integer);

DROP FUNCTION public.size_lt(integer, integer);

ALTER OPERATOR FAMILY public.by_size USING btree DROP
    FUNCTION 1 (integer, bigint);

CREATE OPERATOR CLASS public.by_size
    FOR TYPE integer USING btree FAMILY public.by_size AS
    OPERATOR 3 = (integer, integer),
    FUNCTION 1 (integer, integer) public.size_cmp(integer, integer);

-- lock: SHARE on public.moves; builds an index
CREATE INDEX moves_step ON public.moves USING btree (step public.by_size);
