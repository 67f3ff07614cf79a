CREATE SCHEMA x;
CREATE EXTENSION ltree SCHEMA x;
CREATE EXTENSION intarray SCHEMA x;
CREATE EXTENSION pg_trgm SCHEMA x;
CREATE EXTENSION bloom SCHEMA x;
CREATE EXTENSION cube SCHEMA public;
CREATE EXTENSION btree_gin SCHEMA public;
CREATE TABLE public.doc (
  id integer NOT NULL,
  path x.ltree,
  paths x.ltree[],
  nums integer[],
  title text,
  ip inet,
  r int4range,
  pt point,
  pos public.cube,
  tsv tsvector GENERATED ALWAYS AS (setweight(to_tsvector('english'::regconfig, coalesce(title, '')), 'A')) STORED
);
CREATE INDEX i1 ON public.doc USING gist (path x.gist_ltree_ops (siglen = 200));
CREATE INDEX i2 ON public.doc USING gist (paths x.gist__ltree_ops, path x.gist_ltree_ops (siglen = 12));
CREATE INDEX i3 ON public.doc USING gist (nums x.gist__intbig_ops (siglen = 60));
CREATE INDEX i4 ON public.doc USING gin (title x.gin_trgm_ops, tsv, id);
CREATE INDEX i5 ON public.doc USING bloom (id, title) WITH (length = 96, col1 = 2);
CREATE INDEX i6 ON public.doc USING gist (ip inet_ops);
CREATE INDEX i7 ON public.doc USING spgist (r) INCLUDE (id);
CREATE INDEX i8 ON public.doc USING spgist (pt kd_point_ops) WITH (fillfactor = 70);
CREATE INDEX i9 ON public.doc USING gist (tsv tsvector_ops (siglen = 50)) WITH (buffering = on)
  WHERE id > 0;
CREATE INDEX i10 ON public.doc USING gist (pos) INCLUDE (id)
  WHERE pos IS NOT NULL;
CREATE INDEX i11 ON public.doc USING brin (ip inet_minmax_multi_ops (values_per_range = 20), r);
CREATE INDEX i12 ON public.doc USING gin (nums x.gin__int_ops, paths);
COMMENT ON INDEX public.i1 IS 'ltree';
COMMENT ON INDEX public.i12 IS 'nums';
CREATE VIEW public.doc_sub AS
  SELECT d.id, x.subpath(d.path, 0, 1) AS top, d.nums OPERATOR(x.&&) ARRAY[1, 2] AS hit, d.path OPERATOR(x.<@) 'a.b'::x.ltree AS under
 
  FROM public.doc d;
CREATE FUNCTION public.near(p x.ltree DEFAULT 'top'::x.ltree) RETURNS SETOF x.ltree LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT d.path
  FROM public.doc d
  WHERE d.path OPERATOR(x.<@) p;
END;
