-- revision: 000000000002
-- revises: 000000000001
-- message: change
-- created: 2025-11-20 12:00:00Z
-- state: sha256:129ed4ef3fc6cbc75e251521551bbd4a014ce83ab0a52a03d47efbe1f83ae1e9
-- proved: upgrade and downgrade on PostgreSQL …

-- autogen: upgrade

-- NOTE backfill: rows that exist get CASE WHEN paid_at IS NULL THEN 'open' ELSE 'paid' END in public.orders.state
-- lock: ACCESS EXCLUSIVE on public.orders
ALTER TABLE public.orders
    ADD COLUMN state text;

UPDATE public.orders SET state = CASE WHEN paid_at IS NULL THEN 'open' ELSE 'paid' END;

-- lock: ACCESS EXCLUSIVE on public.orders; scans the table
ALTER TABLE public.orders
    ALTER COLUMN state SET NOT NULL;

-- autogen: downgrade

-- NOTE drop-column: drops column public.orders.state with its values
--   check: SELECT count(*) FROM public.orders WHERE state IS NOT NULL
-- lock: ACCESS EXCLUSIVE on public.orders
ALTER TABLE public.orders
    DROP COLUMN state;
