CREATE SCHEMA saas;
CREATE SCHEMA util;
CREATE FUNCTION util.tenant() RETURNS uuid LANGUAGE sql STABLE
    AS $$ SELECT current_setting('app.tenant')::uuid $$;
CREATE FUNCTION util.is_admin() RETURNS boolean LANGUAGE sql STABLE AS $$ SELECT pg_has_role(CURRENT_USER, 'gm_admin', 'MEMBER') $$;
CREATE TABLE saas.tenant (
    id uuid PRIMARY KEY,
    name text NOT NULL,
    plan text NOT NULL DEFAULT 'free'
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
    done boolean NOT NULL DEFAULT false
);
CREATE POLICY t_self ON saas.tenant USING (id = util.tenant()
    OR util.is_admin());
CREATE POLICY p_tenant ON saas.project USING (tenant_id = util.tenant())
    WITH CHECK (tenant_id = util.tenant());
CREATE POLICY k_tenant ON saas.task
    TO gm_app USING (tenant_id = util.tenant());
CREATE POLICY k_done ON saas.task AS RESTRICTIVE FOR DELETE USING (done);
ALTER TABLE saas.tenant ENABLE ROW LEVEL SECURITY;
ALTER TABLE saas.project ENABLE ROW LEVEL SECURITY;
ALTER TABLE saas.project FORCE ROW LEVEL SECURITY;
ALTER TABLE saas.task ENABLE ROW LEVEL SECURITY;
CREATE VIEW saas.open_task WITH (security_invoker = true
) AS SELECT t.id, t.project_id, t.done FROM saas.task t WHERE NOT t.done;
ALTER DEFAULT PRIVILEGES IN SCHEMA saas GRANT SELECT ON TABLES TO gm_app
;
COMMENT ON POLICY p_tenant ON saas.project IS 'isolation';
COMMENT ON POLICY k_done ON saas.task IS 'only finished tasks go';
GRANT USAGE ON SCHEMA saas, util TO gm_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON saas.project, saas.task TO gm_app;
GRANT UPDATE (plan) ON saas.tenant TO gm_admin;
ALTER TABLE saas.tenant OWNER TO gm_owner;
