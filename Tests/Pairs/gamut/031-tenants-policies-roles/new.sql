CREATE SCHEMA saas;
CREATE SCHEMA util;
CREATE FUNCTION util.tenant() RETURNS uuid LANGUAGE sql STABLE
    AS $$ SELECT nullif(current_setting('app.tenant', true), '')::uuid $$;
CREATE FUNCTION util.has_role(r name) RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT pg_has_role(CURRENT_USER, r, 'MEMBER') $$;
CREATE TABLE saas.tenant (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    plan text NOT NULL DEFAULT 'free'
  , suspended_at timestamptz
);
CREATE TABLE saas.project (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    tenant_id uuid NOT NULL DEFAULT util.tenant() REFERENCES saas.tenant,
    name text NOT NULL,
    UNIQUE (tenant_id, name)
);
CREATE TABLE saas.task (
    id bigserial PRIMARY KEY,
    project_id uuid NOT NULL REFERENCES saas.project ON DELETE CASCADE,
    tenant_id uuid NOT NULL DEFAULT util.tenant(),
    done boolean NOT NULL DEFAULT false,
    assignee name
);
CREATE POLICY t_self ON saas.tenant USING (id = util.tenant()
    OR util.has_role('gm_admin'));
CREATE POLICY p_tenant ON saas.project USING (tenant_id = util.tenant())
    WITH CHECK (tenant_id = util.tenant() AND NOT EXISTS (SELECT 1 FROM saas.tenant t WHERE t.id = tenant_id AND t.suspended_at IS NOT NULL));
CREATE POLICY k_tenant ON saas.task
    TO PUBLIC USING (tenant_id = util.tenant());
CREATE POLICY k_done ON saas.task FOR DELETE USING (done);
CREATE POLICY k_mine ON saas.task AS RESTRICTIVE FOR UPDATE TO gm_app USING (assignee = CURRENT_USER OR assignee IS NULL);
ALTER TABLE saas.tenant ENABLE ROW LEVEL SECURITY;
ALTER TABLE saas.project ENABLE ROW LEVEL SECURITY;
ALTER TABLE saas.task ENABLE ROW LEVEL SECURITY;
ALTER TABLE saas.task FORCE ROW LEVEL SECURITY;
CREATE VIEW saas.open_task WITH (security_invoker = true
    , check_option = local
) AS SELECT t.id, t.project_id, t.done FROM saas.task t WHERE NOT t.done;
ALTER DEFAULT PRIVILEGES IN SCHEMA saas GRANT SELECT ON TABLES TO gm_app
, gm_ro
;
CREATE TABLE saas.invite (tenant_id uuid NOT NULL REFERENCES saas.tenant, email text NOT NULL, PRIMARY KEY (tenant_id, email));
CREATE POLICY i_tenant ON saas.invite USING (tenant_id = util.tenant());
COMMENT ON POLICY p_tenant ON saas.project IS 'isolation';
GRANT USAGE ON SCHEMA saas, util TO gm_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON saas.project, saas.task TO gm_app;
GRANT UPDATE (plan, suspended_at) ON saas.tenant TO gm_admin;
ALTER TABLE saas.tenant OWNER TO gm_owner;
ALTER FUNCTION util.tenant() OWNER TO gm_owner;
