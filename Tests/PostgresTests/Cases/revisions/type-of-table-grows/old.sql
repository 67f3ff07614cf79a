CREATE TYPE public.reading AS (
    at timestamp with time zone,
    value real
);

CREATE TABLE public.readings OF public.reading (
    at WITH OPTIONS NOT NULL
);

CREATE TABLE public.samples (
    at timestamp with time zone,
    value real
);

