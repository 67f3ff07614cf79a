-- revision: 000000000002
-- revises: 000000000001
-- message: change
-- created: 2025-11-20 12:00:00Z
-- state: sha256:2527e641f0d0e30d1d00ceae4682e31bce1eb5cc80e0880467768c13968f037a
-- proved: upgrade and downgrade on PostgreSQL …

-- autogen: upgrade

-- lock: ACCESS EXCLUSIVE on public.events
ALTER TABLE public.events
    ADD COLUMN source text;

-- autogen: step no-transaction
-- lock: SHARE UPDATE EXCLUSIVE on public.events; scans the table, writes go on
CREATE INDEX CONCURRENTLY ix_events_at ON public.events USING btree (at);

-- lock: SHARE UPDATE EXCLUSIVE on public.events; scans the table, writes go on
CREATE INDEX CONCURRENTLY ix_events_source ON public.events USING btree (source) WHERE (source IS NOT NULL);

-- autogen: downgrade

-- autogen: step no-transaction
-- lock: SHARE UPDATE EXCLUSIVE on public.events
DROP INDEX CONCURRENTLY public.ix_events_at;

-- lock: SHARE UPDATE EXCLUSIVE on public.events
DROP INDEX CONCURRENTLY public.ix_events_source;

-- autogen: step

-- NOTE drop-column: drops column public.events.source with its values
--   check: SELECT count(*) FROM public.events WHERE source IS NOT NULL
-- lock: ACCESS EXCLUSIVE on public.events
ALTER TABLE public.events
    DROP COLUMN source;
