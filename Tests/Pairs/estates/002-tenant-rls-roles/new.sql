CREATE SCHEMA saas AUTHORIZATION app;
GRANT USAGE ON SCHEMA saas TO app_ro;
CREATE FUNCTION saas.tenant() RETURNS int LANGUAGE sql STABLE AS $$ SELECT current_setting('saas.tenant')::int $$;
CREATE TABLE saas.tenants (id int PRIMARY KEY, name text);
CREATE TABLE saas.docs (id bigserial PRIMARY KEY, tenant_id int NOT NULL DEFAULT saas.tenant() REFERENCES saas.tenants, title text, body text
, archived boolean DEFAULT false NOT NULL
);
CREATE TABLE saas.shares (doc_id bigint REFERENCES saas.docs ON DELETE CASCADE, with_tenant int NOT NULL, level text DEFAULT 'read', PRIMARY KEY (doc_id, with_tenant));
ALTER TABLE saas.docs OWNER TO app;
ALTER TABLE saas.shares OWNER TO app;
ALTER TABLE saas.docs ENABLE ROW LEVEL SECURITY;
CREATE POLICY docs_tenant ON saas.docs USING (tenant_id = saas.tenant() OR EXISTS (SELECT 1 FROM saas.shares s WHERE s.doc_id = docs.id AND s.with_tenant = saas.tenant()));
CREATE POLICY docs_write ON saas.docs AS RESTRICTIVE FOR UPDATE USING (NOT archived) WITH CHECK (tenant_id = saas.tenant());
ALTER TABLE saas.shares ENABLE ROW LEVEL SECURITY;
CREATE VIEW saas.doc_counts AS SELECT t.name, count(d.id) AS n FROM saas.tenants t LEFT JOIN saas.docs d ON d.tenant_id = t.id GROUP BY t.id;
GRANT SELECT ON ALL TABLES IN SCHEMA saas TO app_ro;
REVOKE SELECT ON saas.docs FROM app_ro;
GRANT SELECT (id, title, tenant_id) ON saas.docs TO app_ro;
GRANT USAGE ON SEQUENCE saas.docs_id_seq TO app_ro;
ALTER DEFAULT PRIVILEGES FOR ROLE app IN SCHEMA saas GRANT SELECT
, INSERT
 ON TABLES TO app_ro;
ALTER DEFAULT PRIVILEGES FOR ROLE app GRANT USAGE ON SEQUENCES TO app_ro;

