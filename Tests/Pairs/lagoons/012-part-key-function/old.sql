CREATE TYPE public.color AS ENUM ('red', 'green', 'blue'
  );
CREATE FUNCTION public.rank(c public.color) RETURNS integer LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE COST 5
  AS $$ SELECT CASE c WHEN 'red' THEN 1 ELSE 2 END $$;
CREATE FUNCTION public.bucket(t text) RETURNS integer LANGUAGE sql IMMUTABLE STRICT RETURN length(t)
  % 3;
ALTER FUNCTION public.rank(public.color) OWNER TO k22_pk;
COMMENT ON FUNCTION public.rank(public.color) IS 'rank';
CREATE TABLE public.paint (c public.color NOT NULL, t text, n integer DEFAULT 0) PARTITION BY RANGE (public.bucket(t), n);
CREATE TABLE public.paint_0 PARTITION OF public.paint FOR VALUES FROM (MINVALUE, MINVALUE) TO (1, 100);
CREATE TABLE public.paint_1 PARTITION OF public.paint FOR VALUES FROM (1, 100) TO (2, MAXVALUE) PARTITION BY LIST (c);
CREATE TABLE public.paint_1_r PARTITION OF public.paint_1 FOR VALUES IN ('red', 'green');
CREATE TABLE public.paint_1_n PARTITION OF public.paint_1 FOR VALUES IN (NULL, 'blue');
CREATE UNIQUE INDEX paint_1_n_u ON public.paint_1_n (public.rank(c), t) NULLS NOT DISTINCT WHERE c = 'blue';
CREATE INDEX paint_r ON public.paint (public.rank(c)) INCLUDE (n);
CREATE STATISTICS public.pst ON public.rank(c), (n + 1), t FROM public.paint_0;
COMMENT ON STATISTICS public.pst IS 'on a partition';
ALTER TABLE public.paint_0 ALTER COLUMN t SET DEFAULT 'zero', ALTER COLUMN t SET STORAGE EXTERNAL;
ALTER TABLE public.paint_0 ADD CONSTRAINT p0 CHECK (public.rank(c) < 3) NOT VALID;
ALTER TABLE public.paint ADD CONSTRAINT pall CHECK (c <> 'red' OR n > 0);
COMMENT ON CONSTRAINT pall ON public.paint_0 IS 'seen from the partition';
CREATE PUBLICATION k22_pub FOR TABLE public.paint (c, n)
   WITH (publish = 'insert', publish_via_partition_root = true);
CREATE FUNCTION public.colors(VARIADIC public.color[] DEFAULT ARRAY['red'::public.color]) RETURNS SETOF public.color LANGUAGE sql ROWS 3 AS 'SELECT unnest($1)';
CREATE VIEW public.pv AS SELECT public.rank(c) AS r, c, max(c) OVER (PARTITION BY t) AS mx FROM public.paint WHERE c IN ('red', 'blue');
GRANT USAGE ON TYPE public.color TO k22_pk WITH GRANT OPTION;
