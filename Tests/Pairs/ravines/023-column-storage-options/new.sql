CREATE TABLE public.opt (
  id integer NOT NULL,
  a text,
  b text COMPRESSION pglz,
  c bytea,
  d jsonb COMPRESSION pglz,
  e numeric CONSTRAINT opt_pk PRIMARY KEY
) WITH (autovacuum_vacuum_scale_factor = 0.1, toast.autovacuum_vacuum_cost_delay = 5, vacuum_index_cleanup = auto, user_catalog_table = true);
ALTER TABLE public.opt ALTER a SET STORAGE MAIN, ALTER c SET STORAGE EXTERNAL, ALTER d SET STORAGE PLAIN, ALTER e SET STORAGE EXTENDED;
ALTER TABLE public.opt ALTER a SET STATISTICS 0, ALTER c SET STATISTICS 99, ALTER e SET (n_distinct = -1);
CREATE UNIQUE INDEX opt_ri ON public.opt (id) INCLUDE (e) WITH (fillfactor = 90);
ALTER TABLE public.opt REPLICA IDENTITY USING INDEX opt_pk;
ALTER TABLE public.opt CLUSTER ON opt_ri;
CREATE INDEX opt_brin ON public.opt USING brin (id int4_bloom_ops (n_distinct_per_range = -0.5, false_positive_rate = 0.02), e) WITH (pages_per_range = 4);
CREATE INDEX opt_gin ON public.opt USING gin (d jsonb_path_ops) WITH (gin_pending_list_limit = 256);
CREATE TABLE public.ul (id serial PRIMARY KEY,
  t text) WITH (fillfactor = 33);
CREATE UNLOGGED TABLE public.lg (id serial PRIMARY KEY, t text);
CREATE TABLE public.ri2 (
  a integer NOT NULL,
  b integer NOT NULL,
  CONSTRAINT ri2_u UNIQUE (a)
);
CREATE UNIQUE INDEX ri2_v ON public.ri2 (b);
ALTER TABLE public.ri2 REPLICA IDENTITY USING INDEX ri2_v;
ALTER TABLE public.ri2 CLUSTER ON ri2_u;
CREATE TABLE public.ri3 (x integer);
ALTER TABLE public.ri3 REPLICA IDENTITY FULL;
CREATE INDEX expr_stats ON public.opt ((a || b), (e * 2), id);
ALTER INDEX public.expr_stats ALTER COLUMN 2 SET STATISTICS 77;
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
