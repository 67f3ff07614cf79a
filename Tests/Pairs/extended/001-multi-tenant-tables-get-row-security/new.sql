CREATE TABLE tenants (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text NOT NULL UNIQUE);
CREATE TABLE projects (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
    title text NOT NULL
);
CREATE TABLE tasks (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    project_id bigint NOT NULL REFERENCES projects ON DELETE CASCADE,
    tenant_id uuid NOT NULL,
    title text NOT NULL,
    is_private boolean NOT NULL DEFAULT false,
    assignee name
);
CREATE INDEX tasks_tenant_idx ON tasks (tenant_id);
CREATE FUNCTION current_tenant() RETURNS uuid LANGUAGE sql STABLE
    AS $$ SELECT nullif(current_setting('app.tenant_id', true), '')::uuid $$;
ALTER TABLE tenants ENABLE ROW LEVEL SECURITY;
ALTER TABLE projects ENABLE ROW LEVEL SECURITY;
ALTER TABLE tasks ENABLE ROW LEVEL SECURITY;
ALTER TABLE tasks FORCE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON tenants FOR SELECT USING (id = current_tenant());
CREATE POLICY tenant_isolation ON projects USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
CREATE POLICY tenant_isolation ON tasks USING (tenant_id = current_tenant());
CREATE POLICY private_tasks ON tasks AS RESTRICTIVE FOR SELECT TO app_user USING (NOT is_private OR assignee = CURRENT_USER);
CREATE POLICY admin_all ON tasks TO app_admin USING (true) WITH CHECK (true);
COMMENT ON POLICY private_tasks ON tasks IS 'Only the assignee sees a private task';
GRANT SELECT, INSERT, UPDATE, DELETE ON tenants, projects, tasks TO app_user;
GRANT ALL ON ALL TABLES IN SCHEMA public TO app_admin;
