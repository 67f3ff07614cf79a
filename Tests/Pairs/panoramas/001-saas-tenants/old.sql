CREATE SCHEMA app;
CREATE SCHEMA app_private;
CREATE TYPE app.plan AS ENUM ('free', 'team', 'business');
CREATE DOMAIN app.slug AS text CONSTRAINT slug_shape CHECK (VALUE ~ '^[a-z][a-z0-9-]{1,62}$');
CREATE FUNCTION app_private.current_tenant() RETURNS uuid
    LANGUAGE sql STABLE
    AS $$ SELECT nullif(current_setting('app.tenant', true), '')::uuid $$;
CREATE TABLE app.tenants (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    slug app.slug NOT NULL,
    plan app.plan DEFAULT 'free' NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    CONSTRAINT tenants_pkey PRIMARY KEY (id),
    CONSTRAINT tenants_slug_key UNIQUE (slug)
);
CREATE TABLE app.members (
    tenant_id uuid NOT NULL DEFAULT app_private.current_tenant() REFERENCES app.tenants ON DELETE CASCADE,
    user_id integer NOT NULL,
    email varchar(200) NOT NULL,
    PRIMARY KEY (tenant_id, user_id)
);
CREATE TABLE app.projects (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant_id uuid NOT NULL DEFAULT app_private.current_tenant() REFERENCES app.tenants,
    title text NOT NULL,
    archived boolean DEFAULT false NOT NULL
);
CREATE INDEX projects_tenant ON app.projects (tenant_id);
CREATE UNIQUE INDEX members_email_uq ON app.members (tenant_id, lower(email));
ALTER TABLE app.tenants ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.members ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.projects ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_tenant ON app.tenants FOR SELECT TO pair_tenant_user USING (id = app_private.current_tenant());
CREATE POLICY member_all ON app.members TO pair_tenant_user
    USING (tenant_id = app_private.current_tenant());
CREATE POLICY project_rw ON app.projects USING (tenant_id = app_private.current_tenant());
GRANT USAGE ON SCHEMA app, app_private TO pair_tenant_user;
GRANT SELECT ON ALL TABLES IN SCHEMA app TO pair_tenant_user;
GRANT INSERT, UPDATE, DELETE ON app.projects, app.members TO pair_tenant_user;
COMMENT ON TABLE app.tenants IS 'One row per paying (or not) customer';
