CREATE TABLE public.employee (id int PRIMARY KEY, boss int REFERENCES public.employee ON UPDATE CASCADE ON DELETE SET NULL, name text NOT NULL, salary numeric CHECK (salary >= 0), active bool NOT NULL DEFAULT true);
CREATE RECURSIVE VIEW public.org_tree (id, name, path, lvl) AS SELECT id, name, ARRAY[id], 0 FROM public.employee WHERE boss IS NULL UNION ALL SELECT e.id, e.name, t.path || e.id, t.lvl + 1 FROM public.employee e JOIN org_tree t ON e.boss = t.id;
CREATE VIEW public.cheap_staff WITH (security_barrier = true, security_invoker = on) AS SELECT * FROM public.employee WHERE salary < 2000 AND active WITH CASCADED CHECK OPTION;
ALTER VIEW public.cheap_staff ALTER COLUMN salary SET DEFAULT 100;
COMMENT ON VIEW public.org_tree IS 'who reports to whom';
