CREATE SCHEMA app;
CREATE SCHEMA sec;
CREATE FUNCTION sec.current_tenant() RETURNS integer LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.tenant', true), '')::integer $$;
CREATE TABLE app.tenants (
  id integer PRIMARY KEY,
  slug text NOT NULL UNIQUE,
  plan text NOT NULL DEFAULT 'free'
);
CREATE TABLE app.documents (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tenant_id integer NOT NULL DEFAULT sec.current_tenant() REFERENCES app.tenants (id),
  title text NOT NULL,
  body text,
  shared boolean NOT NULL DEFAULT false
);
CREATE INDEX documents_tenant ON app.documents (tenant_id, title);
ALTER TABLE app.documents ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON app.documents USING (tenant_id = sec.current_tenant());
CREATE POLICY shared_read ON app.documents FOR SELECT TO pg_read_all_data USING (shared);
CREATE VIEW app.my_documents WITH (security_barrier=true) AS
  SELECT id, title, body FROM app.documents WHERE tenant_id = sec.current_tenant();
GRANT SELECT ON app.my_documents TO PUBLIC;
COMMENT ON POLICY tenant_isolation ON app.documents IS 'integer tenant keys';
