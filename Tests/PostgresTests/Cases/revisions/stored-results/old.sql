CREATE FUNCTION public.plain(name text) RETURNS text LANGUAGE sql IMMUTABLE AS $$select lower(name)$$;
CREATE FUNCTION public.short(name text) RETURNS text LANGUAGE sql IMMUTABLE RETURN left(public.plain(name), 8);
CREATE FUNCTION public.valid(mail text) RETURNS boolean LANGUAGE sql IMMUTABLE AS $$select mail like '%@%'$$;
CREATE TABLE public.person (
    id integer PRIMARY KEY,
    name text NOT NULL,
    mail text CONSTRAINT mail_valid CHECK (public.valid(mail)),
    code text GENERATED ALWAYS AS (public.short(name)) STORED
);
CREATE INDEX person_plain ON public.person (public.plain(name));
CREATE INDEX person_short ON public.person (public.short(name));
CREATE INDEX "Other" ON public.person (id) WHERE public.plain(name) <> '';
