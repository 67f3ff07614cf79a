-- revision: 000000000002
-- revises: 000000000001
-- message: change
-- created: 2025-11-20 12:00:00Z
-- state: sha256:11c33fbfbbc2a2cae1adc5fc06993636413d3888b38b98e421d070f2a58a68ea
-- proved: upgrade and downgrade on PostgreSQL …

-- autogen: upgrade

-- lock: ACCESS EXCLUSIVE on public.largest_order
DROP VIEW public.largest_order;

-- lock: ACCESS EXCLUSIVE on public.large_orders
DROP VIEW public.large_orders;

-- lock: ACCESS EXCLUSIVE on public.orders
ALTER TABLE public.orders
    ALTER COLUMN total TYPE numeric(12,2);

-- REVIEW retype-column: column public.orders.placed turns from text into date: values that do not fit make it fail or lose what does not fit
-- lock: ACCESS EXCLUSIVE on public.orders; rewrites the table, builds an index
ALTER TABLE public.orders
    ALTER COLUMN placed TYPE date USING placed::date;

CREATE VIEW public.large_orders AS
 SELECT id,
    total
   FROM public.orders
  WHERE (total > (1000)::numeric);

CREATE VIEW public.largest_order AS
 SELECT max(total) AS total
   FROM public.large_orders;

COMMENT ON VIEW public.large_orders IS 'For the sales team';

-- autogen: downgrade

-- lock: ACCESS EXCLUSIVE on public.largest_order
DROP VIEW public.largest_order;

-- lock: ACCESS EXCLUSIVE on public.large_orders
DROP VIEW public.large_orders;

-- NOTE retype-column: column public.orders.total turns from numeric(12,2) into numeric(8,2): values that do not fit make it fail or lose what does not fit
-- lock: ACCESS EXCLUSIVE on public.orders; rewrites the table, builds an index
ALTER TABLE public.orders
    ALTER COLUMN total TYPE numeric(8,2);

-- NOTE retype-column: column public.orders.placed turns from date into text: values that do not fit make it fail or lose what does not fit
-- lock: ACCESS EXCLUSIVE on public.orders; rewrites the table, builds an index
ALTER TABLE public.orders
    ALTER COLUMN placed TYPE text USING placed::text;

CREATE VIEW public.large_orders AS
 SELECT id,
    total
   FROM public.orders
  WHERE (total > (1000)::numeric);

CREATE VIEW public.largest_order AS
 SELECT max(total) AS total
   FROM public.large_orders;

COMMENT ON VIEW public.large_orders IS 'For the sales team';
