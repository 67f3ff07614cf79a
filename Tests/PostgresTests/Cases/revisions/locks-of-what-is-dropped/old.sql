CREATE TABLE public.orders (id bigint PRIMARY KEY, total integer NOT NULL);
CREATE VIEW public.large_orders AS SELECT id, total FROM public.orders WHERE total > 1000;
CREATE TABLE public.drafts (id bigint PRIMARY KEY);
