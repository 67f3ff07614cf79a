CREATE TABLE public.customers (id bigint PRIMARY KEY, name text NOT NULL, phone text);
CREATE TABLE public.notes (id bigint PRIMARY KEY, body text NOT NULL);
