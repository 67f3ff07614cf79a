CREATE TABLE public.orders (id bigint PRIMARY KEY, paid_at timestamptz);
