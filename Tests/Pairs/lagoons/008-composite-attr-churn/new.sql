CREATE TYPE public.inner_t AS (a
  bigint
  , b text
  , fresh date
  );
COMMENT ON COLUMN public.inner_t.b IS 'b of inner';
CREATE TYPE public.outer_t AS (i public.inner_t, arr public.inner_t[], r
  int8range
  );
ALTER TYPE public.outer_t OWNER TO k22_co;
CREATE DOMAIN public.outer_d AS public.outer_t CONSTRAINT has_i CHECK (((VALUE).i).b IS NOT NULL);
CREATE DOMAIN public.outer_dd AS public.outer_d[] CHECK (cardinality(VALUE) < 10);
COMMENT ON DOMAIN public.outer_dd IS 'many outers';
COMMENT ON CONSTRAINT has_i ON DOMAIN public.outer_d IS 'must have i';
GRANT USAGE ON TYPE public.outer_dd TO k22_gr;
REVOKE USAGE ON TYPE public.outer_dd FROM PUBLIC;
CREATE FUNCTION public.mk(i public.inner_t, VARIADIC rest public.inner_t[]) RETURNS public.outer_t LANGUAGE sql IMMUTABLE
  AS $$ SELECT ROW(i, rest, NULL)::public.outer_t $$;
ALTER FUNCTION public.mk OWNER TO k22_co;
CREATE TABLE public.holder (
  id integer PRIMARY KEY,
  o public.outer_d,
  oo public.outer_dd DEFAULT '{}',
  txt text GENERATED ALWAYS AS ((((o)::public.outer_t).i).b) STORED,
  CONSTRAINT deep CHECK (((((o)::public.outer_t).i).a) > 0)
);
COMMENT ON CONSTRAINT deep ON public.holder IS 'deep check';
CREATE INDEX holder_e ON public.holder ((((((o)::public.outer_t).i).a)));
CREATE STATISTICS public.holder_s (mcv) ON (((((o)::public.outer_t).i).b)), id FROM public.holder;
ALTER STATISTICS public.holder_s SET STATISTICS 77;
COMMENT ON STATISTICS public.holder_s IS 'deep stats';
CREATE VIEW public.flat AS SELECT id, (((o)::public.outer_t).i).*, (oo[1]::public.outer_t).r FROM public.holder;
GRANT SELECT (a) ON public.flat TO k22_gr;
CREATE TABLE public.typed OF public.inner_t (a WITH OPTIONS PRIMARY KEY, b WITH OPTIONS DEFAULT 'q' NOT NULL);
ALTER TABLE public.typed OWNER TO k22_co;
