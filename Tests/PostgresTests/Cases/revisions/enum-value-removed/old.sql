CREATE TYPE public.mood AS ENUM ('sad', 'ok', 'happy');
CREATE TABLE public.people (id bigint PRIMARY KEY, mood public.mood DEFAULT 'ok' NOT NULL);
CREATE INDEX ix_people_mood ON public.people (mood);
