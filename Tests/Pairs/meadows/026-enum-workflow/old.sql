CREATE TYPE public.state AS ENUM ('draft', 'open', 'closed');
CREATE TABLE public.task (id int PRIMARY KEY, st public.state NOT NULL DEFAULT 'draft', prio int, CHECK (st <> 'closed' OR prio IS NULL));
CREATE INDEX task_open ON public.task (prio) WHERE st = 'open';
CREATE VIEW public.open_tasks AS SELECT id FROM public.task WHERE st = 'open'::public.state;
