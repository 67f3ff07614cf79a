CREATE SCHEMA z;
CREATE TYPE z.row1 AS (id integer, name text
  );
CREATE TYPE z.row2 AS (id integer, name text);
CREATE TABLE public.t1 OF z.row1 (id WITH OPTIONS DEFAULT 4, PRIMARY KEY (id));
CREATE TABLE public.t2 OF z.row2 (name WITH OPTIONS CHECK (name <> ''));
CREATE TABLE public.t3 (id integer, name text DEFAULT 'three');
CREATE TABLE public.t4 OF z.row1 (CONSTRAINT named UNIQUE (name));
CREATE UNLOGGED TABLE public.t5 OF z.row2 PARTITION BY HASH (id);
CREATE TABLE public.t5a PARTITION OF public.t5 FOR VALUES WITH (MODULUS 2, REMAINDER 0);
ALTER TABLE public.t1 OWNER TO k22_ty;
ALTER TABLE public.t1 REPLICA IDENTITY USING INDEX t1_pkey;
ALTER TABLE public.t4 ALTER COLUMN name SET STATISTICS 42;
ALTER TABLE public.t4 ALTER COLUMN name SET (n_distinct = -0.5);
ALTER TABLE public.t3 SET (autovacuum_enabled = false, toast.autovacuum_enabled = false);
COMMENT ON COLUMN public.t4.name IS 'typed name';
CREATE VIEW public.whole AS SELECT t4 AS r, t4.name FROM public.t4;
CREATE FUNCTION public.conv(x z.row2) RETURNS text LANGUAGE sql IMMUTABLE RETURN (x).name;
CREATE CAST (z.row2 AS text) WITH FUNCTION public.conv(z.row2) AS ASSIGNMENT;
COMMENT ON CAST (z.row2 AS text) IS 'row to text';
CREATE POLICY pol ON public.t2 USING (name > 'a');
ALTER TABLE public.t2 ENABLE ROW LEVEL SECURITY;
GRANT SELECT, UPDATE (name) ON public.t2 TO k22_rd;
GRANT REFERENCES (id), SELECT (name) ON public.t1 TO k22_rd WITH GRANT OPTION;
CREATE TABLE public.ref (t integer REFERENCES public.t1 ON DELETE
  CASCADE
  );
