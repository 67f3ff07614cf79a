-- revision: 000000000002
-- revises: 000000000001
-- message: change
-- created: 2025-11-20 12:00:00Z
-- state: sha256:3f378ccfddf8cb312eed3d32b4158cac3c412f09c76b3db9799fd17fe145873c
-- proved: upgrade and downgrade on PostgreSQL …

-- autogen: upgrade

-- NOTE enum-value-added: adds 'ok' before 'happy'; PostgreSQL cannot take it away again, so the way back makes the type anew
ALTER TYPE public.mood ADD VALUE 'ok' BEFORE 'happy';

-- autogen: step

-- lock: ACCESS EXCLUSIVE on public.people
ALTER TABLE public.people
    ALTER COLUMN mood SET DEFAULT 'ok'::public.mood;

-- autogen: downgrade

-- lock: ACCESS EXCLUSIVE on public.people
ALTER TABLE public.people
    ALTER COLUMN mood DROP DEFAULT;

ALTER TYPE public.mood RENAME TO mood_autogen_old;

-- NOTE enum-value-removed: public.mood loses 'ok': rows that hold it make this fail
--   check: SELECT (SELECT count(*) FROM public.people WHERE mood::text IN ('ok'))
CREATE TYPE public.mood AS ENUM ('sad', 'happy');

-- lock: ACCESS EXCLUSIVE on public.people; rewrites the table, builds an index
ALTER TABLE public.people
    ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood;

DROP TYPE public.mood_autogen_old;
