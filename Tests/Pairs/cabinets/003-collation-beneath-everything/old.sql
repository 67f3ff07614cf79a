CREATE COLLATION public.folded (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
CREATE COLLATION public.sorty FROM "C";
COMMENT ON COLLATION public.folded IS 'case is ignored';
CREATE DOMAIN public.email AS text COLLATE public.folded CONSTRAINT has_at CHECK (VALUE ~~ '%@%' COLLATE "C");
CREATE TYPE public.contact AS (name text COLLATE public.sorty, mail public.email);
CREATE TABLE public.person (
  id int PRIMARY KEY,
  mail public.email UNIQUE,
  nick text COLLATE public.sorty,
  c public.contact
);
CREATE TABLE public.book (title text COLLATE public.sorty NOT NULL, owner int REFERENCES public.person) PARTITION BY RANGE (title);
CREATE TABLE public.book_a PARTITION OF public.book FOR VALUES FROM (MINVALUE) TO ('m');
CREATE TABLE public.book_m PARTITION OF public.book FOR VALUES FROM ('m') TO (MAXVALUE);
CREATE INDEX person_nick ON public.person (nick COLLATE public.sorty DESC NULLS LAST, lower(nick) COLLATE "C" text_pattern_ops);
CREATE MATERIALIZED VIEW public.nicks AS SELECT nick COLLATE public.folded AS nick, count(*) AS n FROM public.person GROUP BY 1;
CREATE UNIQUE INDEX nicks_u ON public.nicks (nick);
CREATE TYPE public.textrange AS RANGE (SUBTYPE = text, COLLATION = public.sorty);
CREATE FUNCTION public.first_of(a text, b text) RETURNS text LANGUAGE sql IMMUTABLE RETURN CASE WHEN a < b COLLATE public.sorty THEN a ELSE b END;
CREATE TABLE public.shelf (r public.textrange, CHECK (NOT isempty(r)), first text GENERATED ALWAYS AS (public.first_of(lower(r), upper(r))) STORED);

