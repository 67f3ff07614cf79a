CREATE TABLE public.a (id integer NOT NULL, x
  numeric(8,3)
  DEFAULT 1, CONSTRAINT a_x CHECK (x > 0), CONSTRAINT a_noinh CHECK (id > 0) NO INHERIT);
CREATE TABLE public.b (y text, CONSTRAINT b_y CHECK (y <> '')) INHERITS (public.a);
CREATE TABLE public.c (z text DEFAULT 'zz', x
  numeric(8,3)
  DEFAULT 2) INHERITS (public.a);
CREATE TABLE public.d (w date, y text DEFAULT 'local', x numeric(8,3) DEFAULT 9) INHERITS (public.c, public.b);
CREATE TABLE public.e (id integer NOT NULL, x numeric(8,3), CONSTRAINT a_x CHECK (x > 0));
ALTER TABLE ONLY public.d ALTER COLUMN x SET DEFAULT 33;
ALTER TABLE public.b ALTER COLUMN y SET STORAGE EXTERNAL;
COMMENT ON COLUMN public.d.x IS 'x in d';
COMMENT ON CONSTRAINT a_x ON public.d IS 'inherited check comment';
CREATE INDEX d_x ON public.d (x DESC NULLS LAST);
ALTER TABLE public.d CLUSTER ON d_x;
CREATE VIEW public.only_a AS SELECT id, x FROM ONLY public.a;
CREATE VIEW public.all_a AS SELECT a.tableoid::regclass::text AS src, a.x * 2 AS x2 FROM public.a;
CREATE FUNCTION public.f(a) RETURNS integer LANGUAGE sql IMMUTABLE AS 'SELECT ($1).id';
CREATE FUNCTION public.tr() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
CREATE TRIGGER t1 BEFORE INSERT OR UPDATE OF x ON public.a FOR EACH ROW EXECUTE FUNCTION public.tr();
CREATE TRIGGER t1 BEFORE INSERT OR UPDATE OF x ON public.d FOR EACH ROW WHEN (new.x > 10) EXECUTE FUNCTION public.tr('d');
ALTER TABLE public.c OWNER TO k22_in;
GRANT SELECT (x), UPDATE (z) ON public.c TO PUBLIC;
CREATE RULE d_nothing AS ON DELETE TO public.d WHERE old.x > 5 DO INSTEAD NOTHING;
CREATE STATISTICS public.st_a (dependencies) ON id, x FROM public.a;
ALTER TABLE public.c ALTER COLUMN z SET NOT NULL, ADD UNIQUE (id) INCLUDE (z);
