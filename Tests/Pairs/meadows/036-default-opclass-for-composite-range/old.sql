CREATE TYPE public.ver AS (maj int, min int);
CREATE TABLE public.rel (id int PRIMARY KEY, v public.ver);
