CREATE SCHEMA app;
CREATE SCHEMA app_private;
CREATE TYPE app.plan AS ENUM ('free', 'team', 'business');
ALTER TYPE app.plan ADD VALUE 'enterprise';
CREATE DOMAIN app.slug AS text CONSTRAINT slug_shape CHECK (VALUE ~ '^[a-z][a-z0-9-]{1,62}$');
CREATE FUNCTION app_private.current_tenant() RETURNS uuid
    LANGUAGE sql STABLE
    AS $$ SELECT nullif(current_setting('app.tenant', true), '')::uuid $$;
CREATE FUNCTION app_private.is_admin(tenant uuid) RETURNS boolean
    LANGUAGE sql STABLE PARALLEL SAFE
    AS $$ SELECT coalesce(current_setting('app.role', true) = 'admin', false) AND tenant = app_private.current_tenant() $$;
CREATE TABLE app.tenants (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    slug app.slug NOT NULL,
    plan app.plan DEFAULT 'free' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    suspended_at timestamptz,
    CONSTRAINT tenants_pkey PRIMARY KEY (id),
    CONSTRAINT tenants_slug_key UNIQUE (slug),
    CONSTRAINT suspended_after CHECK (suspended_at > created_at)
);
CREATE TABLE app.members (
    tenant_id uuid NOT NULL DEFAULT app_private.current_tenant() REFERENCES app.tenants ON DELETE CASCADE,
    user_id bigint NOT NULL,
    email varchar(200) NOT NULL,
    PRIMARY KEY (tenant_id, user_id)
);
CREATE TABLE app.projects (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant_id uuid NOT NULL DEFAULT app_private.current_tenant() REFERENCES app.tenants,
    title text NOT NULL,
    archived boolean DEFAULT false NOT NULL
);
CREATE INDEX projects_tenant ON app.projects (tenant_id, archived) INCLUDE (title);
CREATE UNIQUE INDEX members_email_uq ON app.members (tenant_id, lower(email));
CREATE TABLE app.invitations (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    tenant_id uuid NOT NULL REFERENCES app.tenants ON DELETE CASCADE,
    invited_by bigint,
    FOREIGN KEY (tenant_id, invited_by) REFERENCES app.members (tenant_id, user_id) ON DELETE SET NULL (invited_by)
);
ALTER TABLE app.tenants ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.members ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.projects ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.projects FORCE ROW LEVEL SECURITY;
ALTER TABLE app.invitations ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON app.tenants FOR SELECT TO pair_tenant_user USING (id = app_private.current_tenant());
CREATE POLICY member_all ON app.members TO pair_tenant_user
    USING (tenant_id = app_private.current_tenant());
CREATE POLICY project_rw ON app.projects TO pair_tenant_user, pair_support
    USING (tenant_id = app_private.current_tenant()) WITH CHECK (tenant_id = app_private.current_tenant() AND NOT archived);
CREATE POLICY not_suspended ON app.projects AS RESTRICTIVE FOR ALL
    USING (NOT EXISTS (SELECT FROM app.tenants t WHERE t.id = projects.tenant_id AND t.suspended_at IS NOT NULL));
CREATE POLICY invite_admin ON app.invitations FOR INSERT TO pair_tenant_user WITH CHECK (app_private.is_admin(tenant_id));
GRANT USAGE ON SCHEMA app, app_private TO pair_tenant_user;
GRANT SELECT ON ALL TABLES IN SCHEMA app TO pair_tenant_user;
GRANT INSERT, UPDATE (title, archived), DELETE ON app.projects TO pair_tenant_user;
GRANT INSERT, DELETE ON app.members TO pair_tenant_user;
GRANT USAGE ON SCHEMA app TO pair_support;
GRANT SELECT ON app.projects, app.tenants TO pair_support WITH GRANT OPTION;
COMMENT ON TABLE app.tenants IS 'One row per paying (or not) customer';
COMMENT ON POLICY not_suspended ON app.projects IS 'Suspended tenants see nothing';
