CREATE SCHEMA app AUTHORIZATION tenant_admin;
CREATE FUNCTION app.current_tenant() RETURNS 
int
 LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.tenant', true), '')::
int
 $$;
CREATE TABLE app.tenants (id 
int
 PRIMARY KEY, name text);
CREATE TABLE app.members (tenant_id 
int
 REFERENCES app.tenants, usr name, role text, PRIMARY KEY (tenant_id, usr));
CREATE FUNCTION app.is_admin(t 
int
) RETURNS bool LANGUAGE sql STABLE SECURITY DEFINER SET search_path = app, pg_temp AS $$ SELECT EXISTS (SELECT FROM app.members m WHERE m.tenant_id = t AND m.usr = session_user AND m.role = 'admin') $$;
CREATE TABLE app.documents (id bigserial PRIMARY KEY, tenant_id 
int
 NOT NULL DEFAULT app.current_tenant() REFERENCES app.tenants, title text, body text, confidential bool DEFAULT false);
ALTER TABLE app.documents ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.members ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON app.documents USING (tenant_id = app.current_tenant());
CREATE POLICY no_secrets ON app.documents AS RESTRICTIVE FOR SELECT TO 
support
 USING (NOT confidential
);
CREATE POLICY admins ON app.members TO tenant_admin USING (app.is_admin(tenant_id)) WITH CHECK (app.is_admin(tenant_id));
COMMENT ON POLICY tenant_isolation ON app.documents IS 
'one tenant';
GRANT SELECT, INSERT, UPDATE ON app.documents TO tenant_user;
GRANT USAGE ON SEQUENCE app.documents_id_seq TO tenant_user;
GRANT SELECT (id, title
, body
) ON app.documents TO support;
ALTER TABLE app.documents OWNER TO tenant_admin;
CREATE VIEW app.titles AS SELECT id, title FROM app.documents;
ALTER VIEW app.titles OWNER TO 
tenant_admin;
