CREATE TYPE public.color AS ENUM ('red', 'amber', 'green', 'blue');
COMMENT ON TYPE public.color IS 'traffic';
CREATE FUNCTION public.color_to_int(public.color) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT CASE $1 WHEN 'red' THEN 1 WHEN 'amber' THEN 5 ELSE 2 END $$;
CREATE FUNCTION public.int_to_color(int) RETURNS public.color LANGUAGE sql IMMUTABLE AS $$ SELECT CASE $1 WHEN 1 THEN 'red'::public.color ELSE 'green'::public.color END $$;
CREATE CAST (public.color AS int) WITH FUNCTION public.color_to_int(public.color) AS ASSIGNMENT;
CREATE CAST (int AS public.color) WITH FUNCTION public.int_to_color(int);
COMMENT ON CAST (int AS public.color) IS 'lossy';
CREATE CAST (text AS public.color) WITH INOUT AS IMPLICIT;
CREATE TABLE public.lamp (id int PRIMARY KEY, c public.color DEFAULT 'amber', n int GENERATED ALWAYS AS (c::int) STORED);
