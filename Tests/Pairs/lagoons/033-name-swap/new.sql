CREATE TABLE
   public.alpha (id bigint, b_only date, CONSTRAINT beta_pkey PRIMARY KEY (id));
CREATE TABLE
   public.beta (id integer, v text, w integer, CONSTRAINT alpha_pkey PRIMARY KEY (id));
CREATE TABLE public.cols (
   b integer, a text, c text
   );
COMMENT ON COLUMN public.cols.a IS 'col a';
CREATE INDEX
   ix1 ON public.alpha (b_only);
CREATE INDEX
   ix2 ON public.beta (v);
CREATE TABLE public.thing (id integer);
CREATE MATERIALIZED VIEW public.other AS SELECT id FROM public.alpha;
CREATE VIEW public.sq AS SELECT 1 AS one;
CREATE TYPE public.ty AS (x integer);
CREATE TYPE public.dmn AS RANGE (subtype = time, multirange_type_name = public.dmnm);
CREATE TABLE public.clash (x public.ty, y public.dmn);
CREATE AGGREGATE public.fx(integer) (SFUNC = int4pl, STYPE = integer);
CREATE PROCEDURE public.fy(integer) LANGUAGE sql AS 'select 1';
COMMENT ON ROUTINE public.fx(integer) IS 'fx';
ALTER ROUTINE public.fy(integer) OWNER TO k22_ns;
CREATE TABLE public.uses (d public.dmn, t public.ty, ts public.ty[]);
ALTER TABLE public.uses OWNER TO k22_ns;
GRANT SELECT ON public.thing, public.other, public.sq TO k22_ns;
CREATE VIEW public.final AS SELECT a.id AS aid, b.id AS bid, t.id AS tid, o.id AS oid FROM public.alpha a, public.beta b, public.thing t, public.other o;
COMMENT ON VIEW public.final IS 'over all';
ALTER TABLE public.cols ADD CONSTRAINT k2 UNIQUE (a), ADD CONSTRAINT k1 CHECK (b > 0);
CREATE FUNCTION public.trf() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
CREATE TRIGGER tr1 BEFORE INSERT ON
   public.beta
   FOR EACH ROW EXECUTE FUNCTION public.trf();
