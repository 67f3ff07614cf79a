-- multi tenant saas with row level security
CREATE SCHEMA app;
CREATE SCHEMA api;
CREATE FUNCTION app.current_tenant() RETURNS
bigint LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.tenant', true), '')::bigint $$;
CREATE TABLE app.tenants (
id bigint PRIMARY KEY,
  slug text UNIQUE NOT NULL CHECK (slug ~ '^[a-z0-9-]+$'),
  plan text NOT NULL DEFAULT 'free'
);
CREATE TABLE app.projects (
id bigserial PRIMARY KEY,
tenant_id bigint NOT NULL DEFAULT app.current_tenant() REFERENCES app.tenants ON DELETE CASCADE,
  title text NOT NULL,
  archived boolean NOT NULL DEFAULT false,
visibility text NOT NULL DEFAULT 'private' CHECK (visibility IN ('private', 'public')),
  UNIQUE (tenant_id, title)
);
CREATE TABLE app.tasks (
  id bigserial PRIMARY KEY,
tenant_id bigint NOT NULL DEFAULT app.current_tenant(),
project_id bigint NOT NULL REFERENCES app.projects ON DELETE CASCADE,
  state text NOT NULL DEFAULT 'open',
  owner_name name NOT NULL DEFAULT CURRENT_USER,
  body text
);
CREATE TABLE app.audit (
  at timestamptz NOT NULL DEFAULT clock_timestamp(),
tenant_id bigint,
  what jsonb
);
ALTER TABLE app.tenants ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.projects ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.tasks ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.audit FORCE ROW LEVEL SECURITY;
ALTER TABLE app.tasks FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant_self ON app.tenants FOR SELECT TO PUBLIC USING (id = app.current_tenant());
CREATE POLICY isolation ON app.projects AS RESTRICTIVE USING (tenant_id = app.current_tenant() OR visibility = 'public') WITH CHECK (tenant_id = app.current_tenant());
CREATE POLICY everyone ON app.projects USING (true);
CREATE POLICY isolation ON app.tasks
  FOR SELECT USING (tenant_id = app.current_tenant() OR EXISTS (SELECT 1 FROM app.projects p WHERE p.id = tasks.project_id AND p.visibility = 'public'));
CREATE POLICY own_tasks ON app.tasks FOR UPDATE USING (owner_name = CURRENT_USER) WITH CHECK (tenant_id = app.current_tenant());
CREATE POLICY ins_tasks ON app.tasks FOR INSERT WITH CHECK (tenant_id = app.current_tenant());
CREATE POLICY audit_ins ON app.audit FOR INSERT WITH CHECK (true);
COMMENT ON POLICY isolation ON app.tasks IS
'tenants see their rows and the rows of public projects';
CREATE VIEW api.projects WITH (security_barrier
  = true, security_invoker = true
) AS
  SELECT id, title, archived
  , visibility
  FROM app.projects WHERE NOT archived
WITH CASCADED CHECK OPTION;
CREATE VIEW api.open_tasks WITH (security_barrier) AS
  SELECT t.id, t.project_id, t.state, t.body FROM app.tasks t WHERE t.state = 'open'
WITH CASCADED CHECK OPTION;
CREATE VIEW api.my_open_tasks AS SELECT * FROM api.open_tasks
  WHERE id IN (SELECT x.id FROM app.tasks x WHERE x.owner_name = CURRENT_USER);
ALTER VIEW api.open_tasks ALTER COLUMN state SET DEFAULT
'open'::text || '';
CREATE FUNCTION app.log_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = app, pg_temp AS $$
BEGIN
  INSERT INTO audit(tenant_id, what) VALUES (coalesce(NEW.tenant_id, OLD.tenant_id), to_jsonb(coalesce(NEW, OLD)));
  RETURN NULL;
END $$;
CREATE TRIGGER log AFTER INSERT OR UPDATE
  OR DELETE
 ON app.tasks FOR EACH ROW EXECUTE FUNCTION app.log_change();
GRANT USAGE ON SCHEMA api TO PUBLIC;
GRANT SELECT, INSERT
, UPDATE (title, archived), DELETE
 ON api.projects TO PUBLIC;
GRANT SELECT ON api.open_tasks TO PUBLIC;
REVOKE ALL ON FUNCTION app.log_change() FROM PUBLIC;
