-- revision: 000000000002
-- revises: 000000000001
-- message: change
-- created: 2025-11-20 12:00:00Z
-- state: sha256:c13b68e2dfd542cad29e422ef2e9fd8f3fc348f0a9757eda21f69d93af802b0d
-- proved: upgrade and downgrade on PostgreSQL …

-- autogen: upgrade

-- REVIEW required-column: rows that exist get '' in public.users.email; say `backfill:` in the model for another
-- lock: ACCESS EXCLUSIVE on public.users
ALTER TABLE public.users
    ADD COLUMN email text DEFAULT '' NOT NULL;

-- lock: ACCESS EXCLUSIVE on public.users
ALTER TABLE public.users
    ALTER COLUMN email DROP DEFAULT;

-- autogen: downgrade

-- NOTE drop-column: drops column public.users.email with its values
--   check: SELECT count(*) FROM public.users WHERE email IS NOT NULL
-- lock: ACCESS EXCLUSIVE on public.users
ALTER TABLE public.users
    DROP COLUMN email;
