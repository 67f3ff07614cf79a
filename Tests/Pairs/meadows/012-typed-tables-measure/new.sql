CREATE TYPE public.measure AS (at timestamptz, sensor int, val numeric, unit text);
COMMENT ON COLUMN public.measure.unit IS 'SI';
CREATE TABLE public.m_raw OF public.measure (at WITH OPTIONS NOT NULL DEFAULT now(), val WITH OPTIONS CHECK (val > -273.15), PRIMARY KEY (sensor, at));
CREATE TABLE public.m_clean (at timestamptz, sensor int, val numeric DEFAULT 0, unit text);
CREATE TABLE public.m_daily OF public.measure (unit WITH OPTIONS DEFAULT 'C' NOT NULL);
