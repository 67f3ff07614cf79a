CREATE FUNCTION public.vstep(st text[], VARIADIC xs text[]) RETURNS text[] LANGUAGE sql IMMUTABLE AS $$ SELECT st || xs $$;
CREATE FUNCTION public.anystep(st anycompatiblearray, x anycompatible) RETURNS anycompatiblearray LANGUAGE sql IMMUTABLE AS $$ SELECT array_append(st, x) $$;
CREATE FUNCTION public.lessi(a integer, b integer) RETURNS integer LANGUAGE sql IMMUTABLE STRICT AS $$ SELECT least(a,b) $$;
CREATE AGGREGATE public.gather(VARIADIC text[]) (SFUNC = public.vstep, STYPE = text[], INITCOND = '{}');
COMMENT ON AGGREGATE public.gather(VARIADIC text[]) IS 'gather';
CREATE AGGREGATE public.small(integer) (SFUNC = public.lessi, STYPE = integer, SORTOP = OPERATOR(pg_catalog.
  <
  ), PARALLEL = SAFE);
ALTER AGGREGATE public.small(integer) OWNER TO k22_ag;
CREATE AGGREGATE public.coll(anycompatible) (SFUNC = public.anystep, STYPE = anycompatiblearray, INITCOND = '{}');
CREATE AGGREGATE public.cnt(*) (SFUNC = int8inc, STYPE = bigint, INITCOND = '0');
COMMENT ON AGGREGATE public.cnt(*) IS 'counts';
REVOKE EXECUTE ON FUNCTION public.cnt() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.cnt() TO k22_ag WITH GRANT OPTION;
CREATE TABLE public.src (id integer PRIMARY KEY, a integer, b text, c
  integer
  );
CREATE VIEW public.sums AS SELECT public.small(a) AS s, public.coll(c) AS cs, public.cnt(*) AS n, public.gather(b, b) AS gg FROM public.src;
ALTER VIEW public.sums OWNER TO k22_ag;
CREATE VIEW public.sums2 AS SELECT s, cs FROM public.sums WHERE n > 1;
COMMENT ON COLUMN public.sums2.cs IS 'collected';
CREATE RULE sums_ins AS ON INSERT TO public.sums2 DO INSTEAD INSERT INTO public.src (id, a) VALUES (new.s, new.s);
COMMENT ON RULE sums_ins ON public.sums2 IS 'goes to src';
CREATE FUNCTION public.use_sums(r public.sums) RETURNS integer LANGUAGE sql IMMUTABLE RETURN (r).s;
CREATE FUNCTION public.countsrc() RETURNS bigint LANGUAGE sql STABLE BEGIN ATOMIC SELECT public.cnt(*) FROM public.src; END;
ALTER TABLE public.src ALTER COLUMN b SET STORAGE EXTERNAL;
CREATE INDEX src_expr ON public.src ((a + 1)) WITH (fillfactor = 70);
ALTER INDEX public.src_expr ALTER COLUMN 1 SET STATISTICS 500;
ALTER TABLE public.src CLUSTER ON
   src_pkey;
