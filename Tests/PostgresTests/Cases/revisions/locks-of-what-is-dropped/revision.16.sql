-- revision: 000000000002
-- revises: 000000000001
-- message: change
-- created: 2025-11-20 12:00:00Z
-- state: sha256:a8f8593a496dad559e7c20e1d75ca6379a0b67ca8a491de1df537722754d004b
-- proved: upgrade and downgrade on PostgreSQL …

-- autogen: upgrade

-- lock: ACCESS EXCLUSIVE on public.large_orders
DROP VIEW public.large_orders;

-- REVIEW drop-table: drops table public.drafts with all its rows
--   check: SELECT count(*) FROM public.drafts
-- lock: ACCESS EXCLUSIVE on public.drafts
DROP TABLE public.drafts;

-- lock: ACCESS EXCLUSIVE on public.orders; rewrites the table, builds an index
ALTER TABLE public.orders
    ALTER COLUMN total TYPE bigint;

CREATE VIEW public.large_orders AS
 SELECT id,
    total
   FROM public.orders
  WHERE (total > 1000);

-- autogen: downgrade

-- lock: ACCESS EXCLUSIVE on public.large_orders
DROP VIEW public.large_orders;

CREATE TABLE public.drafts (
    id bigint NOT NULL,
    CONSTRAINT drafts_pkey PRIMARY KEY (id)
);

-- NOTE retype-column: column public.orders.total turns from bigint into integer: values that do not fit make it fail or lose what does not fit
-- lock: ACCESS EXCLUSIVE on public.orders; rewrites the table, builds an index
ALTER TABLE public.orders
    ALTER COLUMN total TYPE integer;

CREATE VIEW public.large_orders AS
 SELECT id,
    total
   FROM public.orders
  WHERE (total > 1000);
