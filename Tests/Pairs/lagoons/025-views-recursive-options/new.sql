CREATE TABLE public.node (id integer PRIMARY KEY, parent integer REFERENCES public.node, label
   text
   NOT NULL, w integer);
CREATE RECURSIVE VIEW public.tree (id, path, depth) AS
   SELECT id, ARRAY[label::text], 0 FROM public.node WHERE parent IS NULL
   UNION ALL SELECT n.id, t.path || n.label, t.depth + 1 FROM public.node n JOIN tree t ON n.parent = t.id;
CREATE VIEW public.upd WITH (
   security_invoker=true, check_option=local
   ) AS SELECT id, label, w FROM public.node WHERE w > 0;
CREATE VIEW public.upd2 AS SELECT id, label FROM public.upd WHERE label <> '' WITH
   CASCADED
   CHECK OPTION;
ALTER VIEW public.upd2 ALTER COLUMN label SET DEFAULT
   'labs'
   ;
CREATE VIEW public.win AS SELECT id, rank() OVER w AS r, lag(label, 2, 'none') OVER w AS l, sum(w) FILTER (WHERE w > 1) OVER (ORDER BY id GROUPS BETWEEN 1 PRECEDING AND UNBOUNDED FOLLOWING) AS s
   FROM public.node WINDOW w AS (PARTITION BY parent ORDER BY w DESC NULLS LAST);
CREATE VIEW public.gs AS SELECT parent, label, grouping(parent, label) AS g, count(*) AS n FROM public.node GROUP BY
   CUBE (parent, label)
   HAVING count(*) > 1;
CREATE VIEW public.lat AS SELECT n.id, x.u, x.o FROM public.node n CROSS JOIN LATERAL unnest(string_to_array(n.label, ',')) WITH ORDINALITY AS x(u, o);
CREATE VIEW public.cyc AS WITH RECURSIVE r(id, parent) AS (SELECT id, parent FROM public.node UNION ALL SELECT n.id, n.parent FROM public.node n, r WHERE n.parent = r.id)
   SEARCH DEPTH FIRST BY id SET ord CYCLE id SET is_c USING pth SELECT id, is_c FROM r;
CREATE MATERIALIZED VIEW public.mtree AS SELECT depth, array_agg(path) AS paths FROM public.tree GROUP BY depth
   WITH NO DATA;
CREATE INDEX mtree_d ON public.mtree (depth);
ALTER MATERIALIZED VIEW public.mtree ALTER COLUMN paths SET STORAGE EXTERNAL;
ALTER MATERIALIZED VIEW public.mtree ALTER COLUMN depth SET STATISTICS 9;
CREATE MATERIALIZED VIEW public.mm2 AS SELECT count(*) AS c FROM public.mtree WITH NO DATA;
COMMENT ON MATERIALIZED VIEW public.mm2 IS 'over another';
COMMENT ON COLUMN public.mtree.paths IS 'pp';
ALTER VIEW public.tree OWNER TO k22_vr;
ALTER MATERIALIZED VIEW public.mtree OWNER TO k22_vs;
GRANT SELECT ON public.tree TO k22_vs;
GRANT SELECT ON public.node TO k22_vr, k22_vs;
GRANT SELECT (path) ON public.tree TO k22_vs WITH GRANT OPTION;
GRANT UPDATE (label), INSERT (id, label) ON public.upd2 TO k22_vr;
