CREATE TYPE public.mood AS ENUM ('sad', 'happy');
CREATE TABLE public.people (id bigint PRIMARY KEY, mood public.mood NOT NULL);
