CREATE TYPE public.mood AS ENUM ('sad', 'ok');
CREATE DOMAIN public.d AS varchar(10);
CREATE FUNCTION public.mood_d(public.mood) RETURNS varchar LANGUAGE sql IMMUTABLE AS $$ SELECT upper($1::text)::varchar $$;
CREATE CAST (public.mood AS varchar) WITH FUNCTION public.mood_d(public.mood) AS ASSIGNMENT;
CREATE VIEW public.v AS SELECT 'ok'::public.mood::varchar AS m;
