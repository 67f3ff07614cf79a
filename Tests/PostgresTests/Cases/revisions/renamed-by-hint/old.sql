CREATE TABLE public.notes (id bigint PRIMARY KEY, body text NOT NULL);
CREATE INDEX ix_notes_body ON public.notes (body);
