CREATE EXTENSION postgres_fdw;
CREATE FOREIGN DATA WRAPPER k22_w HANDLER public.postgres_fdw_handler OPTIONS ("odd name" 'its \ own', more '');
COMMENT ON FOREIGN DATA WRAPPER k22_w IS 'wrapper';
CREATE SERVER k22_s1 TYPE 'x' VERSION '2.0' FOREIGN DATA WRAPPER k22_w OPTIONS (port '2', dbname 'h1');
CREATE SERVER "k22 S2" FOREIGN DATA WRAPPER k22_w;
ALTER SERVER k22_s1 OWNER TO k22_fo;
COMMENT ON SERVER k22_s1 IS 'server';
GRANT USAGE ON FOREIGN DATA WRAPPER k22_w TO k22_fo WITH GRANT OPTION;
GRANT USAGE ON FOREIGN SERVER k22_s1 TO k22_fu
   WITH GRANT OPTION
   ;
CREATE USER MAPPING FOR PUBLIC SERVER k22_s1 OPTIONS (a 'b');
CREATE USER MAPPING FOR k22_fu SERVER k22_s1
   ;
CREATE USER MAPPING FOR k22_fo SERVER "k22 S2" OPTIONS ("user" 'bob');
CREATE TYPE public.mood AS ENUM ('sad', 'ok'
   );
CREATE TABLE public.root (id integer NOT NULL, m public.mood DEFAULT 'ok', t text COLLATE "C") PARTITION BY LIST (m);
CREATE FOREIGN TABLE public.root_sad PARTITION OF public.root (CONSTRAINT chk CHECK (id > 0)) FOR VALUES IN ('sad') SERVER k22_s1 OPTIONS (table_name 'r'
   , schema_name 's'
   );
CREATE FOREIGN TABLE public.root_ok PARTITION OF public.root FOR VALUES IN ('ok') SERVER "k22 S2";
CREATE TABLE public.par (id integer, v
   bigint
   );
CREATE FOREIGN TABLE public.heir (w text OPTIONS (column_name 'W W') COLLATE "C" NOT NULL, g integer GENERATED ALWAYS AS (id * 2) STORED) INHERITS (public.par) SERVER "k22 S2" OPTIONS (x 'y');
ALTER FOREIGN TABLE public.heir ALTER COLUMN v OPTIONS (ADD column_name 'vee');
ALTER FOREIGN TABLE public.heir ALTER COLUMN w SET STATISTICS 33;
ALTER FOREIGN TABLE public.heir OWNER TO k22_fo;
COMMENT ON FOREIGN TABLE public.heir IS 'heir';
COMMENT ON COLUMN public.heir.w IS 'double u';
CREATE VIEW public.hv AS SELECT v, w FROM public.heir;
GRANT SELECT (w) ON public.heir TO k22_fu;
CREATE FUNCTION public.tf() RETURNS trigger LANGUAGE plpgsql AS 'begin return new; end';
CREATE TRIGGER ht AFTER INSERT ON public.heir FOR EACH ROW EXECUTE FUNCTION public.tf();
