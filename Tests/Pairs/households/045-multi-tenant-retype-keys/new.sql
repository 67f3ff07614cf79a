CREATE SCHEMA app;
CREATE SCHEMA util;
CREATE FUNCTION util.current_tenant() RETURNS
uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.tenant', true), '')::uuid $$;
CREATE TABLE app.tenants (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    name text NOT NULL,
    subdomain text NOT NULL UNIQUE,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    plan_id smallint NOT NULL DEFAULT 1,
    settings jsonb DEFAULT '{}' NOT NULL
);
CREATE TABLE app.plans (
    id smallint PRIMARY KEY,
    name text NOT NULL UNIQUE,
    seats integer
);
ALTER TABLE app.tenants ADD CONSTRAINT tenants_plan_fk FOREIGN KEY (plan_id) REFERENCES app.plans;
CREATE TABLE app.users (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    tenant_id uuid NOT NULL,
    email text NOT NULL,
    role text DEFAULT 'member' NOT NULL,
    invited_by uuid
);
ALTER TABLE app.users ADD CONSTRAINT users_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES app.tenants ON DELETE CASCADE;
ALTER TABLE app.users ADD CONSTRAINT users_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES app.users;
CREATE UNIQUE INDEX users_email ON app.users (tenant_id, lower(email));
CREATE TABLE app.projects (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    tenant_id uuid NOT NULL,
    name text NOT NULL,
    owner_id uuid,
    archived_at timestamp with time zone,
    UNIQUE (tenant_id, name)
);
ALTER TABLE app.projects ADD CONSTRAINT projects_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES app.tenants ON DELETE CASCADE;
CREATE INDEX idx_projects_tenant_id ON app.projects USING btree (tenant_id);
ALTER TABLE app.projects ADD CONSTRAINT projects_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES app.users ON DELETE SET NULL;
ALTER TABLE app.projects ADD CONSTRAINT projects_tenant_id_key UNIQUE (tenant_id, id);
CREATE TYPE app.task_state AS ENUM ('backlog','todo','doing','review','done');
CREATE TABLE app.tasks (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    tenant_id uuid NOT NULL,
    project_id uuid NOT NULL,
    title text NOT NULL,
    state app.task_state DEFAULT 'todo' NOT NULL,
    assignee_id uuid,
    due date,
    position numeric,
    labels text[] DEFAULT '{}' NOT NULL,
    PRIMARY KEY (tenant_id, id),
    CONSTRAINT tasks_project_fkey FOREIGN KEY (tenant_id, project_id) REFERENCES app.projects(tenant_id, id) ON DELETE CASCADE
);
ALTER TABLE app.tasks ADD CONSTRAINT tasks_assignee_id_fkey FOREIGN KEY (assignee_id) REFERENCES app.users ON DELETE SET NULL;
CREATE INDEX tasks_due ON app.tasks (due) WHERE state <> 'done';
CREATE TABLE app.comments (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    tenant_id uuid NOT NULL,
    task_id uuid NOT NULL,
    author_id uuid,
    body text NOT NULL,
    at timestamp with time zone DEFAULT now() NOT NULL,
    edited timestamp with time zone,
    FOREIGN KEY (tenant_id, task_id) REFERENCES app.tasks ON DELETE CASCADE
);
ALTER TABLE app.comments ADD CONSTRAINT comments_author_id_fkey FOREIGN KEY (author_id) REFERENCES app.users;
CREATE TABLE app.task_attachments (
    tenant_id uuid NOT NULL,
    task_id uuid NOT NULL,
    file_id uuid NOT NULL,
    PRIMARY KEY (tenant_id, task_id, file_id),
    FOREIGN KEY (tenant_id, task_id) REFERENCES app.tasks
);
CREATE TABLE app.files (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    name text NOT NULL,
    size bigint NOT NULL CHECK (size >= 0),
    sha256 bytea CHECK (length(sha256) = 32)
);
ALTER TABLE app.task_attachments ADD CONSTRAINT task_attachments_file FOREIGN KEY (file_id) REFERENCES app.files;
CREATE VIEW app.my_projects AS SELECT id, name, owner_id FROM app.projects WHERE tenant_id = util.current_tenant() AND archived_at IS NULL
WITH LOCAL CHECK OPTION
;
CREATE VIEW app.my_tasks AS SELECT t.id, t.title, t.state, p.name AS project FROM app.tasks t JOIN app.my_projects p ON p.id = t.project_id;
CREATE VIEW app.workload AS SELECT u.id, u.email, count(t.id) AS open FROM app.users u LEFT JOIN app.tasks t ON t.assignee_id = u.id AND t.state <> 'done' GROUP BY u.id;
CREATE MATERIALIZED VIEW app.burndown AS SELECT project_id, due, count(*) FILTER (WHERE state = 'done') AS done, count(*) AS total FROM app.tasks GROUP BY project_id, due;
CREATE FUNCTION util.move_task(task
uuid, pos numeric) RETURNS app.tasks LANGUAGE sql AS $$ UPDATE app.tasks SET position = pos WHERE id = task RETURNING * $$;
CREATE FUNCTION util.set_tenant() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.tenant_id := util.current_tenant(); RETURN NEW; END $$;
CREATE TRIGGER set_tenant BEFORE INSERT ON app.users FOR EACH ROW EXECUTE FUNCTION util.set_tenant();
CREATE TRIGGER set_tenant BEFORE INSERT ON app.projects FOR EACH ROW EXECUTE FUNCTION util.set_tenant();
CREATE TRIGGER set_tenant BEFORE INSERT ON app.tasks FOR EACH ROW WHEN (NEW.tenant_id IS NULL) EXECUTE FUNCTION util.set_tenant();
