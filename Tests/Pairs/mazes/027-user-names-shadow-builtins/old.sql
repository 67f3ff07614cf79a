CREATE SCHEMA other;
CREATE DOMAIN public."text" AS pg_catalog.text CHECK (length(VALUE) < 100);
CREATE TYPE public."integer" AS ENUM ('one', 'two');
CREATE TYPE public."timestamp" AS (d date, t time);
CREATE FUNCTION public.lower(pg_catalog.text) RETURNS pg_catalog.text LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN 'mine'; END $$;
CREATE FUNCTION public.now() RETURNS timestamptz LANGUAGE sql IMMUTABLE AS $$ SELECT '2000-01-01'::timestamptz $$;
CREATE TABLE public.pg_class (oid integer, relname public."text" DEFAULT 'x');
CREATE TABLE other.pg_class (oid integer, relname pg_catalog.text, num public."integer");
CREATE TABLE holder (
    a pg_catalog.text, b public."text", c int4, d public."integer", e public."timestamp", f pg_catalog."timestamp",
    g timestamptz DEFAULT public.now(), h timestamptz DEFAULT now(),
    k pg_catalog.text GENERATED ALWAYS AS (public.lower(a)) STORED
);
CREATE INDEX hi ON holder (pg_catalog.lower(a), public.lower(a));
CREATE VIEW cv AS SELECT c.relname, o.num, k.relkind FROM public.pg_class c JOIN other.pg_class o USING (oid) JOIN pg_catalog.pg_class k ON k.relname = c.relname;
