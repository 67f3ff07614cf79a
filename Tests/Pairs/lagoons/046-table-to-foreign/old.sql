CREATE FOREIGN DATA WRAPPER "k22 fdw";
ALTER FOREIGN DATA WRAPPER "k22 fdw" OPTIONS (ADD a
   '1'
   );
CREATE SERVER k22_srv FOREIGN DATA WRAPPER "k22 fdw" OPTIONS (q 'it''s');
GRANT USAGE ON FOREIGN SERVER k22_srv TO k22_tf WITH GRANT OPTION;
SET ROLE k22_tf;
GRANT USAGE ON FOREIGN SERVER k22_srv TO k22_tg;
RESET ROLE;
CREATE TYPE public.addr AS (street text, zip
   integer
   );
CREATE TABLE public.a (id integer NOT NULL, ad public.addr, CONSTRAINT ac CHECK (id > 0));
CREATE FOREIGN TABLE public.b (id integer DEFAULT 3, ad public.addr[]) SERVER k22_srv OPTIONS (t 'b', u 'v');
CREATE FOREIGN TABLE public.c (k text) SERVER k22_srv;
CREATE VIEW public.ab AS SELECT a.id, (a.ad).zip, b.ad[1] AS first, c.k FROM public.a, public.b, public.c;
CREATE FUNCTION public.ff(public.c) RETURNS SETOF public.a LANGUAGE sql STABLE AS 'select * from public.a';
COMMENT ON COLUMN public.a.ad IS 'address';
GRANT SELECT (id), INSERT (ad) ON public.a TO k22_tg WITH GRANT OPTION;
GRANT UPDATE ON public.b TO k22_tg;
ALTER TABLE public.b OWNER TO k22_tf;
ALTER TABLE public.c OWNER TO k22_tg;
CREATE TABLE public.par (k text COLLATE "C");
CREATE FOREIGN TABLE public.par_kid () INHERITS (public.par) SERVER k22_srv;
ALTER FOREIGN TABLE public.par_kid NO INHERIT public.par;
CREATE USER MAPPING FOR k22_tf SERVER k22_srv OPTIONS (u
   'one'
   );
CREATE TABLE public.emb (c public.c, cs public.a[]);
COMMENT ON TYPE public.addr IS 'addr';
