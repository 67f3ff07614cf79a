CREATE SCHEMA app;
CREATE FUNCTION app.current_tenant(missing_ok boolean DEFAULT true) RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.tenant_id', missing_ok), '')::uuid $$;
CREATE FUNCTION app.is_admin() RETURNS boolean LANGUAGE sql STABLE LEAKPROOF AS $$ SELECT pg_has_role(current_user, 'app_admin', 'member') $$;
CREATE TABLE app.tenant (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    name text NOT NULL,
    plan text NOT NULL DEFAULT 'free' CHECK (plan = ANY (ARRAY['free','team','enterprise'])),
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE app.member (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    tenant_id uuid NOT NULL DEFAULT app.current_tenant() REFERENCES app.tenant ON DELETE CASCADE,
    email text NOT NULL,
    role text NOT NULL DEFAULT 'member',
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, email)
);
CREATE TABLE app.project (
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    tenant_id uuid NOT NULL DEFAULT app.current_tenant() REFERENCES app.tenant ON DELETE CASCADE,
    owner_id uuid,
    name text NOT NULL,
    archived_at timestamptz,
    settings jsonb NOT NULL DEFAULT '{"color": "blue"}',
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, owner_id) REFERENCES app.member (tenant_id, id) ON DELETE SET NULL (owner_id)
);
CREATE TABLE app.api_token (token_hash bytea PRIMARY KEY, tenant_id uuid NOT NULL, member_id uuid NOT NULL, scopes text[] NOT NULL DEFAULT '{}', FOREIGN KEY (tenant_id, member_id) REFERENCES app.member ON DELETE CASCADE);
ALTER TABLE app.member ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.project ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.project FORCE ROW LEVEL SECURITY;
ALTER TABLE app.api_token ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON app.member USING (tenant_id = app.current_tenant());
CREATE POLICY tenant_isolation ON app.project TO app_user USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant(false));
CREATE POLICY admin_all ON app.project TO app_admin USING (app.is_admin()) WITH CHECK (app.is_admin());
CREATE POLICY no_archived ON app.project AS RESTRICTIVE FOR UPDATE TO app_user USING (archived_at IS NULL);
CREATE POLICY own_tokens ON app.api_token FOR ALL TO app_user USING (EXISTS (SELECT 1 FROM app.member m WHERE m.id = api_token.member_id AND m.email = current_user::text));
CREATE VIEW app.active_project WITH (security_invoker=true, security_barrier=true) AS SELECT p.id, p.tenant_id, p.name, p.settings ->> 'color' AS color, m.email AS owner FROM app.project p LEFT JOIN app.member m ON m.id = p.owner_id AND m.tenant_id = p.tenant_id WHERE p.archived_at IS NULL;
GRANT USAGE ON SCHEMA app TO app_user;
GRANT USAGE ON SCHEMA app TO app_admin, app_readonly;
GRANT SELECT, INSERT, UPDATE ON app.member, app.project, app.api_token, app.active_project TO app_user;
GRANT SELECT ON app.tenant TO app_user, app_readonly WITH GRANT OPTION;
GRANT ALL ON ALL TABLES IN SCHEMA app TO app_admin;
REVOKE ALL ON FUNCTION app.current_tenant(boolean) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION app.current_tenant(boolean) TO app_user, app_admin;
