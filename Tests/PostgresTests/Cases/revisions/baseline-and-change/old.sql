CREATE TABLE public.members (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL);
CREATE VIEW public.member_names AS SELECT name FROM public.members;
