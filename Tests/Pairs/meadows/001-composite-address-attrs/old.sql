CREATE TYPE public.postal_address AS (street text, city varchar(80), zip varchar(10), country char(2));
COMMENT ON TYPE public.postal_address IS 'mailing address';
COMMENT ON COLUMN public.postal_address.zip IS 'postal code';
CREATE TABLE public.customer (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text NOT NULL, email text UNIQUE);
CREATE FUNCTION public.fmt_address(a public.postal_address) RETURNS text LANGUAGE sql IMMUTABLE AS $$ SELECT (a).street || ', ' || (a).city $$;
