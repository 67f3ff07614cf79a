CREATE TYPE public.region AS ENUM ('eu','us'
);
ALTER TYPE public.region OWNER TO k21_dba;
CREATE TABLE public.sales (
  id integer NOT NULL,
  reg public.region NOT NULL DEFAULT
 'eu'
  ,
  amount numeric(12,2),
  CONSTRAINT sales_pk PRIMARY KEY (id, reg)
) PARTITION BY LIST (reg);
CREATE TABLE public.sales_eu PARTITION OF public.sales FOR VALUES IN ('eu');
CREATE TABLE public.sales_us PARTITION OF public.sales (CONSTRAINT us_amt CHECK (amount > 0)) FOR VALUES IN ('us'
);
CREATE TABLE public.sales_rest PARTITION OF public.sales DEFAULT;
ALTER TABLE public.sales_eu OWNER TO k21_dba;
CREATE INDEX sales_amt ON public.sales (amount) INCLUDE (reg);
CREATE INDEX sales_eu_own ON public.sales_eu (amount) WHERE reg = 'eu';
CREATE FUNCTION public.region_of(integer) RETURNS public.region LANGUAGE sql STABLE
  AS $$ SELECT CASE WHEN $1 > 5 THEN 'us'::public.region ELSE 'eu'::public.region END $$;
CREATE FUNCTION public.regions(r public.region DEFAULT
  'us'
  , OUT n bigint) LANGUAGE sql STABLE
BEGIN ATOMIC
  SELECT count(*) FROM public.sales s WHERE s.reg = r;
END;
CREATE VIEW public.v_sales AS SELECT s.reg, sum(s.amount) AS total, public.regions(s.reg) AS n FROM public.sales s
  WHERE s.reg <> 'us'
  GROUP BY s.reg;
ALTER VIEW public.v_sales OWNER TO k21_dba;
CREATE STATISTICS public.sales_st (mcv, ndistinct) ON id, reg FROM public.sales_us;
ALTER TABLE public.sales_us ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
CREATE POLICY only_us ON public.sales_us AS RESTRICTIVE TO k21_dba USING (reg =
 'us'
  );
CREATE PUBLICATION pub_sales FOR TABLE public.sales_eu, public.sales_us (id, reg) WITH (publish = 'insert');
