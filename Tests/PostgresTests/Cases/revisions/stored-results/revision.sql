-- revision: 000000000002
-- revises: 000000000001
-- message: change
-- created: 2025-11-20 12:00:00Z
-- state: sha256:03af12a80892258812fe5468ca7e760cc5af55dd2ba1dcfa7f3b09d3a68c851e
-- proved: upgrade and downgrade on PostgreSQL …

-- autogen: upgrade

-- REVIEW stored-results: where the function gives something else from now on, these keep what it gave before: index public.person.Other, index public.person.person_plain, index public.person.person_short, column public.person.code
--   REINDEX INDEX public."Other"
--   REINDEX INDEX public.person_plain
--   REINDEX INDEX public.person_short
--   UPDATE public.person SET code = DEFAULT
CREATE OR REPLACE FUNCTION public.plain(name text)
    RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$select lower(trim(name))$$;

-- NOTE stored-results: where the function gives something else from now on, these keep what it gave before: check public.person.mail_valid
CREATE OR REPLACE FUNCTION public.valid(mail text)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$select mail like '%_@_%'$$;

-- autogen: downgrade

-- NOTE stored-results: where the function gives something else from now on, these keep what it gave before: index public.person.Other, index public.person.person_plain, index public.person.person_short, column public.person.code
--   REINDEX INDEX public."Other"
--   REINDEX INDEX public.person_plain
--   REINDEX INDEX public.person_short
--   UPDATE public.person SET code = DEFAULT
CREATE OR REPLACE FUNCTION public.plain(name text)
    RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$select lower(name)$$;

-- NOTE stored-results: where the function gives something else from now on, these keep what it gave before: check public.person.mail_valid
CREATE OR REPLACE FUNCTION public.valid(mail text)
    RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$select mail like '%@%'$$;
