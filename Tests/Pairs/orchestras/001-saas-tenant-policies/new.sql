CREATE SCHEMA app;
CREATE SCHEMA sec;
CREATE FUNCTION sec.current_tenant() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.tenant', true), '')::uuid $$;
CREATE FUNCTION sec.is_support() RETURNS boolean LANGUAGE sql STABLE LEAKPROOF
  RETURN current_setting('app.support', true) = 'on';
CREATE TABLE app.tenants (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  plan text NOT NULL DEFAULT 'free',
  CONSTRAINT plan_known CHECK (plan = ANY (ARRAY['free'::text, 'team'::text, 'corp'::text]))
);
CREATE TABLE app.documents (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tenant_id uuid NOT NULL DEFAULT sec.current_tenant() REFERENCES app.tenants (id) ON DELETE CASCADE,
  title text NOT NULL,
  body text,
  shared boolean NOT NULL DEFAULT false
);
CREATE INDEX documents_tenant ON app.documents (tenant_id, title) INCLUDE (shared);
ALTER TABLE app.documents ENABLE ROW LEVEL SECURITY;
ALTER TABLE app.documents FORCE ROW LEVEL SECURITY;
ALTER TABLE app.tenants ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON app.documents AS RESTRICTIVE USING (tenant_id = sec.current_tenant() OR sec.is_support())
  WITH CHECK (tenant_id = sec.current_tenant());
CREATE POLICY shared_read ON app.documents FOR SELECT TO pg_read_all_data, pg_monitor USING (shared);
CREATE POLICY anyone ON app.documents USING (true);
CREATE POLICY self ON app.tenants FOR UPDATE USING (EXISTS (SELECT 1 FROM app.documents d WHERE d.tenant_id = tenants.id));
CREATE VIEW app.my_documents WITH (security_invoker=true) AS
  SELECT id, title, body, shared FROM app.documents WHERE tenant_id = sec.current_tenant();
GRANT SELECT ON app.my_documents TO PUBLIC;
GRANT UPDATE (body) ON app.my_documents TO PUBLIC;
COMMENT ON POLICY tenant_isolation ON app.documents IS 'uuid tenant keys';
