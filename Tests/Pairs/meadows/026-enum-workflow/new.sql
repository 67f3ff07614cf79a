CREATE TYPE public.state AS ENUM ('draft', 'review', 'open', 'archived');
CREATE TABLE public.task (id int PRIMARY KEY, st public.state NOT NULL DEFAULT 'review', prio int, hist public.state[] DEFAULT '{draft}', CHECK (st <> 'archived' OR prio IS NULL));
CREATE INDEX task_open ON public.task (prio) WHERE st IN ('open', 'review');
CREATE VIEW public.open_tasks AS SELECT id, st FROM public.task WHERE st < 'archived'::public.state;
