COMMENT ON SCHEMA public IS 'mine';
GRANT CREATE ON SCHEMA public TO PUBLIC;
CREATE TABLE public.t (a integer);
CREATE FUNCTION public.t(integer) RETURNS public.t LANGUAGE sql RETURN ROW($1)::public.t;
CREATE OPERATOR public.@-@ (FUNCTION = int4pl, LEFTARG = integer, RIGHTARG = integer);
CREATE STATISTICS public.t_st ON (a % 3), (a % 5) FROM public.t;
