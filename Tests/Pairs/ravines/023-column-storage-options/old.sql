CREATE TABLE public.opt (
  id integer CONSTRAINT opt_pk PRIMARY KEY,
  a text COMPRESSION pglz,
  b text,
  c bytea,
  d jsonb,
  e numeric
) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.4, toast.autovacuum_enabled = off, toast_tuple_target = 4080, parallel_workers = 3);
ALTER TABLE public.opt ALTER a SET STORAGE EXTERNAL, ALTER b SET STORAGE MAIN, ALTER c SET STORAGE PLAIN;
ALTER TABLE public.opt ALTER a SET STATISTICS 1000, ALTER b SET STATISTICS 0, ALTER e SET (n_distinct = 5, n_distinct_inherited = -0.2);
CREATE UNIQUE INDEX opt_ri ON public.opt (id) WITH (fillfactor = 90, deduplicate_items = off);
ALTER TABLE public.opt REPLICA IDENTITY USING INDEX opt_ri;
ALTER TABLE public.opt CLUSTER ON opt_pk;
CREATE INDEX opt_brin ON public.opt USING brin (id int4_minmax_multi_ops (values_per_range = 16), e) WITH (pages_per_range = 4, autosummarize = on);
CREATE INDEX opt_gin ON public.opt USING gin (d) WITH (fastupdate = off, gin_pending_list_limit = 128);
CREATE UNLOGGED TABLE public.ul (id serial PRIMARY KEY, t text);
CREATE TABLE public.lg (id serial PRIMARY KEY,
  t text);
CREATE TABLE public.ri2 (
  a integer NOT NULL,
  b integer NOT NULL,
  CONSTRAINT ri2_u UNIQUE (a)
);
CREATE UNIQUE INDEX ri2_v ON public.ri2 (b);
ALTER TABLE public.ri2 REPLICA IDENTITY USING INDEX ri2_u;
ALTER TABLE public.ri2 CLUSTER ON ri2_v;
CREATE TABLE public.ri3 (x integer);
ALTER TABLE public.ri3 REPLICA IDENTITY NOTHING;
CREATE INDEX expr_stats ON public.opt ((a || b), (e * 2), id);
ALTER INDEX public.expr_stats ALTER COLUMN 1 SET STATISTICS 77;
CREATE VIEW public.opt_v AS
  SELECT o.id, o.a, o.e
  FROM public.opt o
  GROUP BY o.id, o.a, o.e;
COMMENT ON INDEX public.expr_stats IS 'stats on expressions';
COMMENT ON INDEX public.opt_ri IS 'replica identity';
COMMENT ON COLUMN public.opt.a IS 'a';

CREATE TABLE public.opt_child (
  extra text COMPRESSION pglz
) INHERITS (public.opt);
ALTER TABLE public.opt_child ALTER a SET STORAGE PLAIN;
