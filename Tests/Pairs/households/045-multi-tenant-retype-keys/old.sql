CREATE FUNCTION public.current_tenant() RETURNS
integer LANGUAGE sql STABLE AS $$ SELECT current_setting('app.tenant')::integer $$;
CREATE TABLE public.tenants (
    id serial PRIMARY KEY,
    name text NOT NULL,
    subdomain text NOT NULL UNIQUE,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    plan text DEFAULT 'free' NOT NULL
);
CREATE TABLE public.users (
    id serial PRIMARY KEY,
    tenant_id integer NOT NULL,
    email text NOT NULL,
    role text DEFAULT 'member' NOT NULL,
    invited_by integer,
    UNIQUE (tenant_id, email)
);
ALTER TABLE public.users ADD CONSTRAINT users_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants ON DELETE CASCADE;
ALTER TABLE public.users ADD CONSTRAINT users_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES public.users;
CREATE TABLE public.projects (
    id serial PRIMARY KEY,
    tenant_id integer NOT NULL,
    name text NOT NULL,
    owner_id integer,
    archived_at timestamp with time zone,
    UNIQUE (tenant_id, name)
);
ALTER TABLE public.projects ADD CONSTRAINT projects_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES public.tenants ON DELETE CASCADE;
CREATE INDEX idx_projects_tenant_id ON public.projects USING btree (tenant_id);
ALTER TABLE public.projects ADD CONSTRAINT projects_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES public.users ON DELETE SET NULL;
CREATE TABLE public.tasks (
    id serial PRIMARY KEY,
    project_id integer NOT NULL,
    title text NOT NULL,
    state text DEFAULT 'todo' NOT NULL,
    assignee_id integer,
    due date,
    position integer,
    labels text
);
ALTER TABLE public.tasks ADD CONSTRAINT tasks_project_id_fkey FOREIGN KEY (project_id) REFERENCES public.projects ON DELETE CASCADE;
CREATE INDEX idx_tasks_project_id ON public.tasks USING btree (project_id);
ALTER TABLE public.tasks ADD CONSTRAINT tasks_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES public.users ON DELETE SET NULL;
ALTER TABLE tasks ADD CHECK (state IN ('todo','doing','done'));
CREATE INDEX tasks_due ON public.tasks (due) WHERE state <> 'done';
CREATE TABLE public.comments (
    id serial PRIMARY KEY,
    task_id integer NOT NULL,
    author_id integer,
    body text NOT NULL,
    at timestamp NOT NULL
);
ALTER TABLE public.comments ADD CONSTRAINT comments_task_id_fkey FOREIGN KEY (task_id) REFERENCES public.tasks ON DELETE CASCADE;
CREATE INDEX idx_comments_task_id ON public.comments USING btree (task_id);
ALTER TABLE public.comments ADD CONSTRAINT comments_author_id_fkey FOREIGN KEY (author_id) REFERENCES public.users;
CREATE TABLE public.attachments (
    id serial PRIMARY KEY,
    owner_type text NOT NULL,
    owner_id integer NOT NULL,
    file text NOT NULL,
    size bigint
);
CREATE VIEW public.my_projects AS SELECT id, name, owner_id FROM public.projects WHERE tenant_id = public.current_tenant() AND archived_at IS NULL
;
CREATE VIEW public.my_tasks AS SELECT t.id, t.title, t.state, p.name AS project FROM public.tasks t JOIN public.my_projects p ON p.id = t.project_id;
CREATE VIEW public.workload AS SELECT u.id, u.email, count(t.id) AS open FROM public.users u LEFT JOIN public.tasks t ON t.assignee_id = u.id AND t.state <> 'done' GROUP BY u.id;
CREATE MATERIALIZED VIEW public.burndown AS SELECT project_id, due, count(*) FILTER (WHERE state = 'done') AS done, count(*) AS total FROM public.tasks GROUP BY project_id, due;
CREATE FUNCTION public.move_task(task
integer, pos integer) RETURNS void LANGUAGE sql AS $$ UPDATE tasks SET position = pos WHERE id = task $$;
CREATE FUNCTION public.set_tenant() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.tenant_id := public.current_tenant(); RETURN NEW; END $$;
CREATE TRIGGER set_tenant BEFORE INSERT ON public.users FOR EACH ROW EXECUTE FUNCTION public.set_tenant();
CREATE TRIGGER set_tenant BEFORE INSERT ON public.projects FOR EACH ROW EXECUTE FUNCTION public.set_tenant();
