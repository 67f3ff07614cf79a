CREATE TABLE public.base (id integer PRIMARY KEY, t text NOT NULL DEFAULT 'x', n
  numeric(10,2)
  , gone boolean DEFAULT false);
CREATE TABLE public.log (at timestamptz DEFAULT now(), what text, n
  numeric(10,2)
  );
CREATE VIEW public.v AS SELECT id, t, n FROM public.base WHERE NOT gone;
ALTER VIEW public.v ALTER COLUMN t SET DEFAULT 'from view';
ALTER VIEW public.v ALTER COLUMN n SET DEFAULT 42;
ALTER VIEW public.v OWNER TO k22_rl;
GRANT SELECT, INSERT ON public.v TO k22_w WITH GRANT OPTION;
SET ROLE k22_w;
GRANT SELECT ON public.v TO PUBLIC;
RESET ROLE;
CREATE RULE a_ins AS ON INSERT TO public.v DO INSTEAD INSERT INTO public.base (id, t, n) VALUES (new.id, new.t, new.n) RETURNING id, t, n;
CREATE RULE b_upd AS ON UPDATE TO public.v WHERE new.n > 5 DO ALSO INSERT INTO public.log (what, n) VALUES ('upd', new.n);
CREATE RULE c_del AS ON DELETE TO public.v DO INSTEAD (UPDATE public.base SET gone = true WHERE id = old.id; INSERT INTO public.log (what) VALUES ('del'); NOTIFY k22_gone);
COMMENT ON RULE a_ins ON public.v IS 'inserts';
COMMENT ON RULE c_del ON public.v IS 'deletes';
CREATE RULE "odd ""rule""" AS ON INSERT TO public.log WHERE new.n IS NULL DO INSTEAD NOTHING;
ALTER TABLE public.log ENABLE ALWAYS RULE "odd ""rule""";
CREATE RULE base_upd AS ON UPDATE TO public.base DO ALSO INSERT INTO public.log (what, n) SELECT 'b', old.n;
ALTER TABLE public.base ENABLE REPLICA RULE base_upd;
COMMENT ON RULE base_upd ON public.base IS 'base rule';
CREATE FUNCTION public.vtrg() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;
CREATE VIEW public.v2 AS SELECT v.*, n * 2 AS dbl FROM public.v;
CREATE TRIGGER v2_io INSTEAD OF UPDATE ON public.v2 FOR EACH ROW EXECUTE FUNCTION public.vtrg('a', 'b''c');
COMMENT ON TRIGGER v2_io ON public.v2 IS 'io';
CREATE MATERIALIZED VIEW public.mv WITH (fillfactor = 80) AS SELECT sum(dbl) AS s FROM public.v2 WITH NO DATA;
