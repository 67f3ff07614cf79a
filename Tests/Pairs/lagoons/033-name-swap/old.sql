CREATE TABLE
   public.alpha (id integer PRIMARY KEY, v text, w integer);
CREATE TABLE
   public.beta (id bigint PRIMARY KEY, b_only date);
CREATE TABLE public.cols (
   a integer, b text, c date
   );
COMMENT ON COLUMN public.cols.a IS 'col a';
CREATE INDEX
   ix1 ON public.alpha (v);
CREATE INDEX
   ix2 ON public.beta (b_only);
CREATE VIEW public.thing AS SELECT id FROM public.alpha;
CREATE TABLE public.other (id integer);
CREATE SEQUENCE public.sq;
CREATE TYPE public.ty AS ENUM ('x');
CREATE DOMAIN public.dmn AS integer;
CREATE INDEX clash ON public.cols (a);
CREATE FUNCTION public.fx(integer) RETURNS integer LANGUAGE sql AS 'select 1';
CREATE AGGREGATE public.fy(integer) (SFUNC = int4pl, STYPE = integer);
COMMENT ON ROUTINE public.fx(integer) IS 'fx';
ALTER ROUTINE public.fy(integer) OWNER TO k22_ns;
CREATE TABLE public.uses (d public.dmn, t public.ty, ts public.ty[]);
ALTER TABLE public.uses OWNER TO k22_ns;
GRANT SELECT ON public.thing, public.other, public.sq TO k22_ns;
CREATE VIEW public.final AS SELECT a.id AS aid, b.id AS bid, t.id AS tid, o.id AS oid FROM public.alpha a, public.beta b, public.thing t, public.other o;
COMMENT ON VIEW public.final IS 'over all';
ALTER TABLE public.cols ADD CONSTRAINT k1 UNIQUE (a), ADD CONSTRAINT k2 CHECK (a > 0);
CREATE FUNCTION public.trf() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
CREATE TRIGGER tr1 BEFORE INSERT ON
   public.alpha
   FOR EACH ROW EXECUTE FUNCTION public.trf();
