-- revision: 000000000002
-- revises: 000000000001
-- message: change
-- created: 2025-11-20 12:00:00Z
-- state: sha256:7f821a6cbbb025ea1b42ada969c61b98c69baf77ae4f5f1f57267038eb18ade8
-- proved: upgrade and downgrade on PostgreSQL …

-- autogen: upgrade

-- lock: ACCESS EXCLUSIVE on public.readings
CREATE TABLE public.readings_2025 PARTITION OF public.readings
    FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

-- autogen: downgrade

-- NOTE drop-table: drops table public.readings_2025 with all its rows
--   check: SELECT count(*) FROM public.readings_2025
-- lock: ACCESS EXCLUSIVE on public.readings
-- lock: ACCESS EXCLUSIVE on public.readings_2025
DROP TABLE public.readings_2025;
