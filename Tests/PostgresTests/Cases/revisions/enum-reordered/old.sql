CREATE TYPE public.size AS ENUM ('small', 'large', 'medium');
CREATE TABLE public.shirts (id bigint PRIMARY KEY, size public.size NOT NULL);
