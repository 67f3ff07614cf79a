CREATE SCHEMA x;
CREATE EXTENSION ltree SCHEMA x;
CREATE EXTENSION intarray SCHEMA x;
CREATE EXTENSION pg_trgm SCHEMA x;
CREATE EXTENSION bloom SCHEMA x;
CREATE EXTENSION cube SCHEMA x;
CREATE EXTENSION earthdistance SCHEMA x;
CREATE TABLE public.doc (
  id integer NOT NULL,
  path x.ltree,
  paths x.ltree[],
  nums integer[],
  title text,
  ip inet,
  r int4range,
  pt point,
  pos x.cube,
  tsv tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, title)) STORED
);
CREATE INDEX i1 ON public.doc USING gist (path x.gist_ltree_ops (siglen = 100));
CREATE INDEX i2 ON public.doc USING gist (paths x.gist__ltree_ops (siglen = 64), path);
CREATE INDEX i3 ON public.doc USING gist (nums x.gist__int_ops (numranges = 50));
CREATE INDEX i4 ON public.doc USING gin (title x.gin_trgm_ops, tsv);
CREATE INDEX i5 ON public.doc USING bloom (id, title) WITH (length = 80, col1 = 2, col2 = 4);
CREATE INDEX i6 ON public.doc USING spgist (ip);
CREATE INDEX i7 ON public.doc USING gist (r) INCLUDE (id);
CREATE INDEX i8 ON public.doc USING spgist (pt quad_point_ops);
CREATE INDEX i9 ON public.doc USING gist (tsv tsvector_ops (siglen = 50))
  WHERE id > 0;
CREATE INDEX i10 ON public.doc USING gist (pos);
CREATE INDEX i11 ON public.doc USING brin (ip inet_inclusion_ops, r) WITH (pages_per_range = 32);
CREATE INDEX i12 ON public.doc USING btree (nums, path);
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
