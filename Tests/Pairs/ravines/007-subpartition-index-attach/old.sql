CREATE TABLE public.ev (
  id bigint NOT NULL,
  k integer NOT NULL,
  d date NOT NULL,
  payload jsonb,
  u uuid
) PARTITION BY RANGE (d);
CREATE TABLE public.ev_1 (
  k integer NOT NULL,
  id bigint NOT NULL,
  payload jsonb,
  d date NOT NULL,
  u uuid
) PARTITION BY HASH (k);
CREATE TABLE public.ev_1_0 PARTITION OF public.ev_1 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE public.ev_1_1 PARTITION OF public.ev_1 FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE UNIQUE INDEX ev_1_k_uq ON public.ev_1 (id, d, k);
ALTER TABLE public.ev ATTACH PARTITION public.ev_1 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
CREATE TABLE public.ev_2 PARTITION OF public.ev FOR VALUES FROM ('2021-01-01') TO ('2022-01-01') WITH (fillfactor=70);
CREATE UNIQUE INDEX ev_uq ON public.ev (id, d, k);
CREATE INDEX ev_u ON public.ev USING hash (u);
CREATE INDEX ev_2_custom ON public.ev_2 USING gin (payload);
CREATE INDEX ev_payload ON ONLY public.ev USING gin (payload);
ALTER INDEX public.ev_payload ATTACH PARTITION public.ev_2_custom;
ALTER TABLE public.ev_2 ADD CONSTRAINT ev_2_only UNIQUE (u);
CREATE INDEX ev_1_0_k ON public.ev_1_0 (k DESC NULLS LAST);
ALTER TABLE public.ev_2 CLUSTER ON ev_2_only;
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
