CREATE TABLE public.s (id int PRIMARY KEY, owner name, lvl int);
CREATE TABLE public.acl (usr name, lvl int);
ALTER TABLE public.s ENABLE ROW LEVEL SECURITY;
ALTER TABLE public.s FORCE ROW LEVEL SECURITY;
CREATE POLICY p ON public.s AS PERMISSIVE FOR UPDATE TO x23_one, x23_two USING (owner = CURRENT_USER) WITH CHECK (lvl < 3);
CREATE POLICY q ON public.s FOR INSERT TO x23_three WITH CHECK (lvl = (SELECT max(a.lvl) FROM public.acl a WHERE a.usr = s.owner));
CREATE POLICY same ON public.acl USING (true);
