-- revision: 000000000002
-- revises: 000000000001
-- message: change
-- created: 2025-11-20 12:00:00Z
-- state: sha256:9acd5a55c0d78ed024c0e772566aa13c0e924e1e87cb9485725a7a47a268d7aa
-- proved: upgrade and downgrade on PostgreSQL …

-- autogen: upgrade

-- lock: ACCESS EXCLUSIVE on public.people
ALTER TABLE public.people
    ALTER COLUMN mood DROP DEFAULT;

ALTER TYPE public.mood RENAME TO mood_autogen_old;

-- REVIEW enum-value-removed: public.mood loses 'ok': rows that hold it make this fail
--   check: SELECT (SELECT count(*) FROM public.people WHERE mood::text IN ('ok'))
CREATE TYPE public.mood AS ENUM ('sad', 'happy');

-- REVIEW fails-on-rows: in the proof run this failed on a table with rows: invalid input value for enum mood: "ok"
-- lock: ACCESS EXCLUSIVE on public.people; rewrites the table, builds an index
ALTER TABLE public.people
    ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood,
    ALTER COLUMN mood SET DEFAULT 'happy'::public.mood;

DROP TYPE public.mood_autogen_old;

-- autogen: downgrade

-- NOTE enum-value-added: adds 'ok' before 'happy'; PostgreSQL cannot take it away again, so the way back makes the type anew
ALTER TYPE public.mood ADD VALUE 'ok' BEFORE 'happy';

-- autogen: step

-- lock: ACCESS EXCLUSIVE on public.people
ALTER TABLE public.people
    ALTER COLUMN mood SET DEFAULT 'ok'::public.mood;
