CREATE TABLE public.t (id int, "Weird;Name" text);
CREATE TABLE public.log (id int, old_v text, new_v text);
CREATE RULE r1 AS ON INSERT TO public.t DO ALSO INSERT INTO public.log VALUES (NEW.id, NULL, NEW."Weird;Name");
CREATE RULE "r 2" AS ON DELETE TO public.t DO ALSO NOTIFY t_changed;
ALTER TABLE public.t DISABLE RULE "r 2";
