CREATE TABLE public.stock (id int PRIMARY KEY, qty int, updated timestamptz);
CREATE FUNCTION public.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated := now(); RETURN NEW; END $$;
CREATE TRIGGER t_touch BEFORE UPDATE ON public.stock FOR EACH ROW EXECUTE FUNCTION public.touch();
CREATE VIEW public.vstock AS SELECT id, qty FROM public.stock;
