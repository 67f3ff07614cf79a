CREATE SCHEMA other;
CREATE DOMAIN public."text" AS pg_catalog.text CHECK (length(VALUE) < 100);
CREATE TYPE public."integer" AS ENUM ('one', 'two');
CREATE TYPE other."timestamp" AS (d date, t time);
CREATE FUNCTION public.lower(public."text") RETURNS pg_catalog.text LANGUAGE plpgsql IMMUTABLE AS $$ BEGIN RETURN 'mine'; END $$;
CREATE FUNCTION other.now() RETURNS timestamptz LANGUAGE sql IMMUTABLE AS $$ SELECT '2000-01-01'::timestamptz $$;
CREATE TABLE public.pg_class (oid integer, relname pg_catalog.text DEFAULT 'x', num public."integer");
CREATE TABLE other.pg_class (oid integer, relname public."text");
CREATE TABLE holder (
    a public."text", b pg_catalog.text, c public."integer", d int4, e pg_catalog."timestamp", f other."timestamp",
    g timestamptz DEFAULT now(), h timestamptz DEFAULT other.now(),
    k pg_catalog.text GENERATED ALWAYS AS (public.lower(a)) STORED
);
CREATE INDEX hi ON holder (public.lower(a), pg_catalog.lower(b));
CREATE VIEW cv AS SELECT o.relname, c.num, k.relkind FROM public.pg_class c JOIN other.pg_class o USING (oid) JOIN pg_catalog.pg_class k ON k.relname = o.relname;
