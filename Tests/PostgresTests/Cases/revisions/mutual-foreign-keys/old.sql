CREATE TABLE public.countries (id bigint PRIMARY KEY);
