CREATE TABLE public.doc (id int PRIMARY KEY, body text, deleted_at timestamptz);
CREATE TABLE public.doc_log (doc_id int, what text, at timestamptz DEFAULT now());
CREATE VIEW public.live_doc AS SELECT id, body FROM public.doc WHERE deleted_at IS NULL;
CREATE RULE live_doc_del AS ON DELETE TO public.live_doc DO INSTEAD UPDATE public.doc SET deleted_at = now() WHERE id = OLD.id;
