CREATE TABLE public.region (id integer NOT NULL, code text NOT NULL, PRIMARY KEY (id, code)) PARTITION BY LIST (code);
CREATE TABLE public.region_de PARTITION OF public.region FOR VALUES IN ('de');
CREATE TABLE public.region_fr PARTITION OF public.region FOR VALUES IN ('fr');
CREATE TABLE public.shop (
  id integer NOT NULL,
  rid integer,
  rcode text,
  boss integer,
  opened date NOT NULL,
  PRIMARY KEY (id, opened),
  CONSTRAINT shop_region FOREIGN KEY (rid, rcode) REFERENCES public.region (id, code) ON UPDATE CASCADE DEFERRABLE,
  CONSTRAINT shop_boss FOREIGN KEY (boss, opened) REFERENCES public.shop (id, opened)
) PARTITION BY RANGE (opened);
CREATE TABLE public.shop_1 PARTITION OF public.shop FOR VALUES FROM ('2000-01-01') TO ('2010-01-01');
CREATE TABLE public.shop_2 (
  opened date NOT NULL,
  id integer NOT NULL,
  rid integer,
  rcode text,
  boss integer
);
ALTER TABLE public.shop_2 ADD CONSTRAINT own_fk FOREIGN KEY (boss, opened) REFERENCES public.shop_1 (id, opened) NOT VALID;
ALTER TABLE public.shop ATTACH PARTITION public.shop_2 FOR VALUES FROM ('2010-01-01') TO ('2015-06-01');
CREATE TABLE public.shop_3 PARTITION OF public.shop FOR VALUES FROM ('2015-06-01') TO (MAXVALUE) PARTITION BY HASH (id);
CREATE TABLE public.shop_3_0 PARTITION OF public.shop_3 FOR VALUES WITH (MODULUS 1, REMAINDER 0);
CREATE TABLE public.sale (
  id bigint NOT NULL,
  sid integer,
  sopened date,
  CONSTRAINT sale_pk PRIMARY KEY (id),
  CONSTRAINT sale_shop FOREIGN KEY (sid, sopened) REFERENCES public.shop ON DELETE SET NULL (sid)
) PARTITION BY HASH (id);
CREATE TABLE public.sale_0 PARTITION OF public.sale FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE public.sale_1 PARTITION OF public.sale FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE TABLE public.note (
  sale_id bigint CONSTRAINT note_sale REFERENCES public.sale (id),
  leaf_id bigint CONSTRAINT note_leaf REFERENCES public.sale_1 (id) ON DELETE SET NULL
);
COMMENT ON CONSTRAINT sale_shop ON public.sale IS 'partitioned to partitioned';
COMMENT ON CONSTRAINT shop_region ON public.shop IS 'region of shop';

