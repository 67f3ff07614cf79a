CREATE FUNCTION public.lvl_of(u name) RETURNS int LANGUAGE sql STABLE SECURITY DEFINER RETURN 3;
CREATE TABLE public.acl (usr name, lvl smallint, CONSTRAINT acl_u UNIQUE (usr, lvl));
CREATE TABLE public.s (id int PRIMARY KEY, owner text, lvl smallint);
ALTER TABLE public.acl ENABLE ROW LEVEL SECURITY;
CREATE POLICY p ON public.s AS RESTRICTIVE FOR ALL TO x23_three USING (owner = CURRENT_USER) WITH CHECK (lvl < public.lvl_of(CURRENT_USER));
CREATE POLICY q ON public.s FOR INSERT TO x23_one, x23_three WITH CHECK (EXISTS (SELECT 1 FROM public.acl a WHERE a.usr::text = s.owner AND a.lvl >= s.lvl));
CREATE POLICY same ON public.acl USING ((SELECT count(*) FROM public.s WHERE s.owner = acl.usr::text) > 0);
CREATE POLICY same ON public.s FOR SELECT USING (id > 0);
COMMENT ON POLICY same ON public.s IS 'same name, other table';
