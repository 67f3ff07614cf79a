CREATE SCHEMA app;
CREATE FUNCTION app.current_tenant() RETURNS integer LANGUAGE sql STABLE AS $$ SELECT current_setting('app.tenant_id')::integer $$;
CREATE TABLE app.tenant (
    id serial PRIMARY KEY,
    name text NOT NULL,
    plan text DEFAULT 'free' CHECK (plan = ANY (ARRAY['free','pro'])),
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE app.member (
    id serial PRIMARY KEY,
    tenant_id integer NOT NULL DEFAULT app.current_tenant() REFERENCES app.tenant,
    email text NOT NULL UNIQUE,
    role text NOT NULL DEFAULT 'member'
);
CREATE TABLE app.project (
    id serial PRIMARY KEY,
    tenant_id integer NOT NULL DEFAULT app.current_tenant() REFERENCES app.tenant,
    owner_id integer REFERENCES app.member,
    name text NOT NULL,
    archived boolean
);
CREATE TABLE app.api_token (token text PRIMARY KEY, member_id integer REFERENCES app.member);
ALTER TABLE app.member ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.project ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON app.member USING (tenant_id = app.current_tenant());
CREATE POLICY tenant_isolation ON app.project USING (tenant_id = app.current_tenant()) WITH CHECK (tenant_id = app.current_tenant());
CREATE POLICY no_archived ON app.project AS RESTRICTIVE FOR UPDATE USING (archived IS NOT TRUE);
CREATE VIEW app.active_project AS SELECT p.id, p.name, m.email AS owner FROM app.project p LEFT JOIN app.member m ON m.id = p.owner_id WHERE p.archived IS NOT TRUE;
GRANT USAGE ON SCHEMA app TO app_user;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA app TO app_user;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA app TO app_user;
