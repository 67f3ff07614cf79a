CREATE TABLE public.a (id int PRIMARY KEY, code text NOT NULL, v int);
CREATE UNIQUE INDEX a_code ON public.a (code);
ALTER TABLE public.a REPLICA IDENTITY USING INDEX a_code;
ALTER TABLE public.a CLUSTER ON a_pkey;
CREATE TABLE public.b (id int, v text);
ALTER TABLE public.b REPLICA IDENTITY FULL;
CREATE TABLE public.c (id int PRIMARY KEY, k int NOT NULL UNIQUE);
