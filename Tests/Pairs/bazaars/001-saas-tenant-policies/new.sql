CREATE SCHEMA app AUTHORIZATION saas_owner;
CREATE SCHEMA authz;
GRANT USAGE ON SCHEMA app TO app_rw, app_ro;
GRANT USAGE ON SCHEMA app TO support_agent;
GRANT USAGE ON SCHEMA authz TO app_rw, app_ro;
CREATE TYPE app.member_role AS ENUM ('owner', 'admin', 'member', 'viewer', 'billing');

CREATE TYPE app.task_state AS ENUM ('open', 'doing', 'done');
CREATE TABLE app.tenants (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    slug text NOT NULL UNIQUE,
    name text NOT NULL,
    plan text NOT NULL DEFAULT 'trial' CHECK (plan IN ('trial', 'free', 'pro', 'enterprise')),
    created_at timestamptz NOT NULL DEFAULT now()
    , suspended_at timestamptz
);
CREATE TABLE app.users (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    email text NOT NULL,
    full_name text
);
CREATE UNIQUE INDEX users_email_lower_key ON app.users (lower(email));
CREATE TABLE app.memberships (
    tenant_id uuid NOT NULL REFERENCES app.tenants ON DELETE CASCADE,
    user_id uuid NOT NULL REFERENCES app.users ON DELETE CASCADE,
    role app.member_role NOT NULL DEFAULT 'member',
    PRIMARY KEY (tenant_id, user_id)
);
CREATE FUNCTION authz.current_tenant() RETURNS uuid LANGUAGE sql STABLE
    AS $$ SELECT nullif(current_setting('app.tenant_id', true), '')::uuid $$;
CREATE FUNCTION authz.current_user_id() RETURNS uuid LANGUAGE sql STABLE
    AS $$ SELECT nullif(current_setting('app.user_id', true), '')::uuid $$;
CREATE FUNCTION authz.has_role(r app.member_role, t uuid DEFAULT authz.current_tenant()) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    SET search_path = pg_catalog, app
    AS $$ SELECT EXISTS (SELECT FROM app.memberships m WHERE m.tenant_id = t AND m.user_id = authz.current_user_id() AND m.role <= r) $$;
REVOKE ALL ON FUNCTION authz.has_role(app.member_role, uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION authz.has_role(app.member_role, uuid) TO app_rw, app_ro, support_agent;
CREATE TABLE app.projects (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant_id uuid NOT NULL DEFAULT authz.current_tenant() REFERENCES app.tenants ON DELETE CASCADE,
    title varchar(120) NOT NULL,
    archived boolean NOT NULL DEFAULT false
    , visibility text NOT NULL DEFAULT 'tenant'
);
CREATE TABLE app.tasks (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant_id uuid NOT NULL DEFAULT authz.current_tenant(),
    project_id bigint NOT NULL REFERENCES app.projects ON DELETE CASCADE,
    assignee uuid REFERENCES app.users ON DELETE SET NULL,
    state app.task_state NOT NULL DEFAULT 'open',
    body text
);
CREATE INDEX tasks_open_idx ON app.tasks (tenant_id, project_id) INCLUDE (assignee) WHERE state <> 'done';
ALTER TABLE app.tenants OWNER TO saas_owner;
ALTER TABLE app.users OWNER TO saas_owner;
ALTER TABLE app.memberships OWNER TO saas_owner;
ALTER TABLE app.projects OWNER TO saas_owner;
ALTER TABLE app.tasks OWNER TO saas_owner;
ALTER TABLE app.projects ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.tasks ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.projects FORCE ROW LEVEL SECURITY;
ALTER TABLE app.memberships ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON app.projects AS RESTRICTIVE USING (tenant_id = authz.current_tenant()) WITH CHECK (tenant_id = authz.current_tenant() AND NOT archived);
CREATE POLICY members_read ON app.projects FOR SELECT TO app_rw, app_ro USING (visibility = 'tenant' OR authz.has_role('admin'));
CREATE POLICY tenant_isolation ON app.tasks TO app_rw, app_ro, support_agent USING (tenant_id = authz.current_tenant());
CREATE POLICY admin_delete ON app.tasks AS RESTRICTIVE FOR DELETE TO app_rw USING (authz.has_role('admin', tenant_id));
CREATE POLICY own ON app.memberships FOR ALL TO app_rw USING (user_id = authz.current_user_id()) WITH CHECK (authz.has_role('owner'));
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA app TO app_rw;
GRANT SELECT ON ALL TABLES IN SCHEMA app TO app_ro;
REVOKE SELECT ON app.users FROM app_ro;
GRANT SELECT (id, full_name) ON app.users TO app_ro;
GRANT SELECT ON app.tasks, app.projects TO support_agent;
