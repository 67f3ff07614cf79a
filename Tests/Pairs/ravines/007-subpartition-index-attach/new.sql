CREATE TABLE public.ev (
  id bigint NOT NULL,
  k integer NOT NULL,
  d date NOT NULL,
  payload jsonb,
  u uuid,
  w text DEFAULT 'w'
) PARTITION BY RANGE (d);
CREATE TABLE public.ev_1 (
  k integer NOT NULL,
  id bigint NOT NULL,
  payload jsonb,
  d date NOT NULL,
  u uuid,
  w text DEFAULT 'w1'
) PARTITION BY HASH (k);
CREATE TABLE public.ev_1_0 PARTITION OF public.ev_1 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE public.ev_1_1 PARTITION OF public.ev_1 FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE UNIQUE INDEX ev_1_k_uq ON public.ev_1 (id, d, k);
ALTER TABLE public.ev ATTACH PARTITION public.ev_1 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE public.ev_2 PARTITION OF public.ev FOR VALUES FROM ('2021-01-01') TO ('2022-01-01') WITH (fillfactor=70);
ALTER TABLE public.ev ADD CONSTRAINT ev_uq PRIMARY KEY (id, d, k);
CREATE INDEX ev_u ON public.ev (u) INCLUDE (payload);
CREATE INDEX ev_2_custom ON public.ev_2 USING gin (payload jsonb_path_ops);
CREATE INDEX ev_payload ON ONLY public.ev USING gin (payload jsonb_path_ops);
ALTER INDEX public.ev_payload ATTACH PARTITION public.ev_2_custom;
CREATE INDEX ev_1_payload ON public.ev_1 USING gin (payload jsonb_path_ops) WITH (fastupdate=off);
ALTER INDEX public.ev_payload ATTACH PARTITION public.ev_1_payload;
CREATE UNIQUE INDEX ev_2_only ON public.ev_2 (u) NULLS NOT DISTINCT;
ALTER TABLE public.ev_2 REPLICA IDENTITY FULL;
CREATE INDEX ev_1_0_k ON public.ev_1_0 (k, w COLLATE "C" text_pattern_ops);
COMMENT ON INDEX public.ev_u IS 'u index';
COMMENT ON INDEX public.ev_1_0_k IS 'leaf';
ALTER TABLE public.ev_1_1 SET (autovacuum_enabled=false);
ALTER TABLE public.ev_1_1 ALTER COLUMN u SET STATISTICS 50;
ALTER TABLE public.ev_1_1 ALTER COLUMN payload SET STORAGE EXTERNAL;
CREATE VIEW public.ev_v AS SELECT * FROM public.ev_1_0 WHERE u IS NOT NULL;
CREATE TABLE public.ev_ref (
  id bigint,
  d date,
  k integer,
  CONSTRAINT ev_ref_fk FOREIGN KEY (id, d, k) REFERENCES public.ev (id, d, k)
);
COMMENT ON CONSTRAINT ev_ref_fk ON public.ev_ref IS 'needs the unique index';
