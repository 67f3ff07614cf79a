CREATE TABLE public.employee (id int PRIMARY KEY, boss int REFERENCES public.employee, name text NOT NULL, salary numeric);
CREATE RECURSIVE VIEW public.org_tree (id, name, lvl) AS SELECT id, name, 0 FROM public.employee WHERE boss IS NULL UNION ALL SELECT e.id, e.name, t.lvl + 1 FROM public.employee e JOIN org_tree t ON e.boss = t.id;
CREATE VIEW public.cheap_staff AS SELECT * FROM public.employee WHERE salary < 1000 WITH LOCAL CHECK OPTION;
