CREATE SCHEMA saas AUTHORIZATION app;
GRANT USAGE ON SCHEMA saas TO app_ro;
CREATE FUNCTION saas.tenant() RETURNS int LANGUAGE sql STABLE AS $$ SELECT current_setting('saas.tenant')::int $$;
ALTER FUNCTION saas.tenant() OWNER TO app;
CREATE TABLE saas.tenants (id int PRIMARY KEY, name text);
CREATE TABLE saas.docs (id bigserial PRIMARY KEY, tenant_id int NOT NULL DEFAULT saas.tenant() REFERENCES saas.tenants, title text, body text
);
CREATE TABLE saas.shares (doc_id bigint REFERENCES saas.docs ON DELETE CASCADE, with_tenant int NOT NULL, level text DEFAULT 'read', PRIMARY KEY (doc_id, with_tenant));
ALTER TABLE saas.docs OWNER TO app;
ALTER TABLE saas.docs ENABLE ROW LEVEL SECURITY;
CREATE POLICY docs_tenant ON saas.docs USING (tenant_id = saas.tenant());
CREATE VIEW saas.doc_counts AS SELECT t.name, count(d.id) AS n FROM saas.tenants t LEFT JOIN saas.docs d ON d.tenant_id = t.id GROUP BY t.id;
GRANT SELECT ON ALL TABLES IN SCHEMA saas TO app_ro;
GRANT SELECT (id, title) ON saas.docs TO PUBLIC;
GRANT USAGE ON SEQUENCE saas.docs_id_seq TO app_ro;
ALTER DEFAULT PRIVILEGES FOR ROLE app IN SCHEMA saas GRANT SELECT
 ON TABLES TO app_ro;

