-- revision: 000000000002
-- revises: 000000000001
-- message: change
-- created: 2025-11-20 12:00:00Z
-- state: sha256:ed9b3c83c965cd30af7a06b47390ccae280b214ca01c3b1a66b111382d7f1c58
-- proved: upgrade and downgrade on PostgreSQL …

-- autogen: upgrade

-- lock: ACCESS EXCLUSIVE on public.readings
CREATE TABLE public.readings_2025 PARTITION OF public.readings
    FOR VALUES FROM ('2025-01-01') TO ('2026-01-01');

-- autogen: downgrade

-- lock: ACCESS EXCLUSIVE on public.readings
-- lock: ACCESS EXCLUSIVE on public.readings_2025
ALTER TABLE public.readings DETACH PARTITION public.readings_2025;

-- NOTE drop-table: drops table public.readings_2025 with all its rows
--   check: SELECT count(*) FROM public.readings_2025
-- lock: ACCESS EXCLUSIVE on public.readings_2025
DROP TABLE public.readings_2025;
