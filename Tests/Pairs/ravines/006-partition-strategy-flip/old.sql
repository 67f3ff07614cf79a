CREATE TABLE public.metrics (
  ts timestamp NOT NULL,
  region text NOT NULL,
  val integer,
  CONSTRAINT metrics_pkey PRIMARY KEY (ts, region)
) PARTITION BY RANGE (ts);
CREATE TABLE public.p_a PARTITION OF public.metrics FOR VALUES FROM (MINVALUE) TO ('2024-01-01');
CREATE TABLE public.p_b PARTITION OF public.metrics FOR VALUES FROM ('2024-01-01') TO ('2025-01-01') PARTITION BY LIST (region);
CREATE TABLE public.p_b_eu PARTITION OF public.p_b FOR VALUES IN ('eu', 'uk');
CREATE TABLE public.p_b_us PARTITION OF public.p_b FOR VALUES IN ('us');
CREATE TABLE public.p_rest PARTITION OF public.metrics DEFAULT;
CREATE INDEX metrics_val ON public.metrics (val) WHERE val > 0;
CREATE FUNCTION public.mt() RETURNS trigger LANGUAGE plpgsql AS $$ begin return new; end $$;
CREATE TRIGGER mt AFTER INSERT ON public.metrics FOR EACH ROW EXECUTE FUNCTION public.mt();
ALTER TABLE public.p_rest ALTER COLUMN val SET DEFAULT 7;
ALTER TABLE public.p_rest ADD CONSTRAINT rest_check CHECK (val <> 13);
ALTER TABLE public.p_b ALTER COLUMN val SET NOT NULL;
ALTER TABLE public.p_b_us DISABLE TRIGGER mt;
CREATE UNIQUE INDEX p_b_eu_own ON public.p_b_eu (ts) INCLUDE (val);
CREATE TABLE public.points (
  mts timestamp,
  mreg text,
  id integer PRIMARY KEY,
  CONSTRAINT points_m FOREIGN KEY (mts, mreg) REFERENCES public.metrics (ts, region) ON DELETE CASCADE
);
CREATE VIEW public.p_union AS SELECT * FROM public.p_a UNION ALL SELECT * FROM ONLY public.p_b UNION ALL TABLE public.p_rest;
CREATE VIEW public.p_oids AS SELECT m.tableoid::regclass AS t, count(*) AS c FROM public.metrics m GROUP BY m.tableoid;
COMMENT ON TABLE public.p_b IS 'p_b';
COMMENT ON COLUMN public.p_b.val IS 'p_b value';
COMMENT ON INDEX public.p_b_eu_own IS 'own index';
COMMENT ON TRIGGER mt ON public.metrics IS 'mt';
ALTER TABLE public.p_rest SET (fillfactor = 80, toast.autovacuum_enabled = false);
ALTER TABLE public.p_b_us ALTER COLUMN region SET STORAGE EXTERNAL;
ALTER TABLE public.points ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (START WITH 100);
CREATE FUNCTION public.last_metric(r text) RETURNS SETOF public.metrics LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT m.* FROM public.metrics m WHERE m.region = r ORDER BY m.ts DESC LIMIT 1;
END;
COMMENT ON COLUMN public.metrics.val IS 'value';
COMMENT ON CONSTRAINT metrics_pkey ON public.metrics IS 'the key';
