CREATE TABLE public.orders (id bigint PRIMARY KEY, total numeric(8,2) NOT NULL, placed text);
CREATE VIEW public.large_orders AS SELECT id, total FROM public.orders WHERE total > 1000;
CREATE VIEW public.largest_order AS SELECT max(total) AS total FROM public.large_orders;
COMMENT ON VIEW public.large_orders IS 'For the sales team';
