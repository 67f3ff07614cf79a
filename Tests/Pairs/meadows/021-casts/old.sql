CREATE TYPE public.color AS ENUM ('red', 'green');
CREATE FUNCTION public.color_to_int(public.color) RETURNS int LANGUAGE sql IMMUTABLE AS $$ SELECT CASE $1 WHEN 'red' THEN 1 ELSE 2 END $$;
CREATE CAST (public.color AS int) WITH FUNCTION public.color_to_int(public.color);
CREATE CAST (text AS public.color) WITH INOUT AS ASSIGNMENT;
