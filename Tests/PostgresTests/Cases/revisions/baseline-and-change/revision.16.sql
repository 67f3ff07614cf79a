-- revision: 000000000002
-- revises: 000000000001
-- message: change
-- created: 2025-11-20 12:00:00Z
-- state: sha256:b43138ef3611cc857cbc5228de367fd045b5f658edd988aa6e1a1b91fdbb3006
-- proved: upgrade and downgrade on PostgreSQL …

-- autogen: upgrade

-- lock: ACCESS EXCLUSIVE on public.members
ALTER TABLE public.members
    ADD COLUMN joined date DEFAULT CURRENT_DATE NOT NULL;

-- autogen: downgrade

-- NOTE drop-column: drops column public.members.joined with its values
--   check: SELECT count(*) FROM public.members WHERE joined IS NOT NULL
-- lock: ACCESS EXCLUSIVE on public.members
ALTER TABLE public.members
    DROP COLUMN joined;
