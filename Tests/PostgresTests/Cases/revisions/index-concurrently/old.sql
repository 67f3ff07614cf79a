CREATE TABLE public.events (id bigint PRIMARY KEY, at timestamptz NOT NULL, kind text);
