-- revision: 000000000002
-- revises: 000000000001
-- message: change
-- created: 2025-11-20 12:00:00Z
-- state: sha256:32267ecf50f421c847f0d3d75b2ea0c79c9c6d5f1ee6d9339acb8dfa862b0999
-- proved: upgrade and downgrade on PostgreSQL …

-- autogen: upgrade

-- lock: ACCESS EXCLUSIVE on public.parts
ALTER TABLE public.parts
    ALTER COLUMN code DROP DEFAULT;

DROP FUNCTION public.next_code(text);

CREATE FUNCTION public.next_code(prefix text, step integer DEFAULT 1)
    RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$SELECT prefix || '-' || step$$;

-- lock: ACCESS EXCLUSIVE on public.parts
ALTER TABLE public.parts
    ALTER COLUMN code SET DEFAULT public.next_code('P'::text, 2);

-- autogen: downgrade

-- lock: ACCESS EXCLUSIVE on public.parts
ALTER TABLE public.parts
    ALTER COLUMN code DROP DEFAULT;

DROP FUNCTION public.next_code(text, integer);

CREATE FUNCTION public.next_code(prefix text)
    RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$SELECT prefix || '-1'$$;

-- lock: ACCESS EXCLUSIVE on public.parts
ALTER TABLE public.parts
    ALTER COLUMN code SET DEFAULT public.next_code('P'::text);
