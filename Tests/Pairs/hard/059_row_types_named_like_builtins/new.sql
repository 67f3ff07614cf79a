CREATE TABLE public.point (x bigint, y bigint, z bigint DEFAULT 0);
CREATE TABLE public.box (id bigint PRIMARY KEY, hi public.point, lo public.point, native public.point, rest public.point[] DEFAULT ARRAY[ROW(1, 2, 3)::public.point], label text);
CREATE TABLE nest (b public.box, bs public.box[], CHECK ((b).id IS NOT NULL AND ((b).lo).x >= 0));
CREATE FUNCTION public.area(public.box) RETURNS bigint LANGUAGE sql IMMUTABLE AS 'SELECT (($1.hi).x - ($1.lo).x) * (($1.hi).y - ($1.lo).y)';
CREATE INDEX box_area ON public.box (public.area(box.*));
CREATE INDEX box_native ON public.box (((native).z));
CREATE INDEX box_lox ON public.box (((lo).x), ((hi).z));
CREATE DOMAIN origin AS public.point CHECK ((VALUE).x = 0 AND (VALUE).z = 0);
CREATE VIEW box_v AS SELECT b.id, public.area(b.*) AS area, b.native, (b.lo).*, b AS whole FROM public.box b;
CREATE FUNCTION mk(p public.point DEFAULT ROW(0, 0, 0)::public.point) RETURNS public.box LANGUAGE sql IMMUTABLE AS 'SELECT ROW(1, p, p, NULL, NULL, NULL)::public.box';
CREATE VIEW mk_v AS SELECT (mk()).id AS id, m.hi FROM mk(ROW(1, 1, 1)::public.point) m;
CREATE TABLE origins (o origin, os origin[], p box);

