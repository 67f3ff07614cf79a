CREATE SCHEMA app AUTHORIZATION saas_owner;
CREATE SCHEMA authz;
GRANT USAGE ON SCHEMA app TO app_rw, app_ro;
GRANT USAGE ON SCHEMA authz TO app_rw, app_ro;
CREATE TYPE app.member_role AS ENUM ('owner', 'member', 'viewer');

CREATE TABLE app.tenants (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    slug text NOT NULL UNIQUE,
    name text NOT NULL,
    plan text NOT NULL DEFAULT 'free',
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE app.users (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    email text NOT NULL,
    full_name text
);
CREATE UNIQUE INDEX users_email_key ON app.users (email);
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
CREATE FUNCTION authz.has_role(r app.member_role) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
    AS $$ SELECT EXISTS (SELECT FROM app.memberships m WHERE m.tenant_id = authz.current_tenant() AND m.user_id = authz.current_user_id() AND m.role <= r) $$;
REVOKE ALL ON FUNCTION authz.has_role(app.member_role) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION authz.has_role(app.member_role) TO app_rw, app_ro;
CREATE TABLE app.projects (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant_id uuid NOT NULL DEFAULT authz.current_tenant() REFERENCES app.tenants ON DELETE CASCADE,
    title varchar(120) NOT NULL,
    archived boolean NOT NULL DEFAULT false
);
CREATE TABLE app.tasks (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant_id uuid NOT NULL DEFAULT authz.current_tenant(),
    project_id bigint NOT NULL REFERENCES app.projects ON DELETE CASCADE,
    assignee uuid REFERENCES app.users ON DELETE SET NULL,
    state text NOT NULL DEFAULT 'open',
    body text
);
CREATE INDEX tasks_open_idx ON app.tasks (tenant_id, project_id) WHERE state = 'open';
ALTER TABLE app.tenants OWNER TO saas_owner;
ALTER TABLE app.users OWNER TO saas_owner;
ALTER TABLE app.memberships OWNER TO saas_owner;
ALTER TABLE app.projects ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.tasks ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON app.projects USING (tenant_id = authz.current_tenant());
CREATE POLICY tenant_isolation ON app.tasks TO app_rw, app_ro USING (tenant_id = authz.current_tenant());
CREATE POLICY viewer_read ON app.tasks FOR SELECT TO app_ro USING (true);
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA app TO app_rw;
GRANT SELECT ON ALL TABLES IN SCHEMA app TO app_ro;
