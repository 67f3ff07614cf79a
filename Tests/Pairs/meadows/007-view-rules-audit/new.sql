CREATE TABLE public.doc (id int PRIMARY KEY, body text, deleted_at timestamptz, title text NOT NULL DEFAULT '');
CREATE TABLE public.doc_log (doc_id int, what text, at timestamptz DEFAULT now(), who name DEFAULT CURRENT_USER);
CREATE VIEW public.live_doc AS SELECT id, title, body FROM public.doc WHERE deleted_at IS NULL;
CREATE RULE live_doc_del AS ON DELETE TO public.live_doc DO INSTEAD (UPDATE public.doc SET deleted_at = now() WHERE id = OLD.id; INSERT INTO public.doc_log(doc_id, what) VALUES (OLD.id, 'delete'));
CREATE RULE live_doc_ins AS ON INSERT TO public.live_doc DO INSTEAD INSERT INTO public.doc(id, title, body) VALUES (NEW.id, NEW.title, NEW.body) RETURNING id, title, body;
CREATE RULE doc_upd AS ON UPDATE TO public.doc WHERE NEW.body IS DISTINCT FROM OLD.body DO ALSO INSERT INTO public.doc_log(doc_id, what) VALUES (NEW.id, 'update');
ALTER TABLE public.doc ENABLE ALWAYS RULE doc_upd;
COMMENT ON RULE doc_upd ON public.doc IS 'audit';
