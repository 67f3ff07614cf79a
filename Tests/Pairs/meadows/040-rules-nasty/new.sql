CREATE TABLE public.t (id bigint, "Weird;Name" varchar(30), k int GENERATED ALWAYS AS (length("Weird;Name")) STORED);
CREATE TABLE public.log (id bigint, old_v text, new_v text, k int);
CREATE RULE r1 AS ON INSERT TO public.t WHERE NEW.id > 10 DO ALSO (INSERT INTO public.log VALUES (NEW.id, NULL, NEW."Weird;Name", NEW.k); DELETE FROM public.log USING public.t x WHERE x.id = log.id AND x.id < NEW.id);
CREATE RULE "r 2" AS ON DELETE TO public.t DO INSTEAD (UPDATE public.log SET (old_v, new_v) = (SELECT OLD."Weird;Name" AS o, 'gone'::text AS g) WHERE log.id = OLD.id RETURNING OLD.id, OLD."Weird;Name", OLD.k; NOTIFY t_changed);
ALTER TABLE public.t ENABLE REPLICA RULE "r 2";
ALTER TABLE public.t DISABLE RULE r1;
CREATE RULE r1 AS ON UPDATE TO public.log DO ALSO INSERT INTO public.t (id) WITH w AS (SELECT 1 AS i) SELECT w.i + OLD.id FROM w;
COMMENT ON RULE "r 2" ON public.t IS 'semi;colon';
