CREATE TYPE public.measure AS (at timestamptz, sensor int, val float8);
CREATE TABLE public.m_raw OF public.measure (at WITH OPTIONS NOT NULL, PRIMARY KEY (at, sensor));
CREATE TABLE public.m_clean OF public.measure (val WITH OPTIONS DEFAULT 0);
