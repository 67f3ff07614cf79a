CREATE TYPE plan AS ENUM ('free','trial','basic','pro','enterprise','legacy');
CREATE TYPE member_role AS ENUM ('owner','admin','editor','viewer');
CREATE TABLE tenants (
    id serial PRIMARY KEY,
    slug text NOT NULL UNIQUE,
    name text NOT NULL,
    plan plan NOT NULL DEFAULT 'trial',
    trial_ends date DEFAULT (CURRENT_DATE + 30),
    settings json NOT NULL DEFAULT '{}',
    created_at timestamp NOT NULL DEFAULT now(),
    CONSTRAINT trial_has_end CHECK (plan <> 'trial' OR trial_ends IS NOT NULL)
);
CREATE TABLE users (
    id serial PRIMARY KEY,
    tenant_id int NOT NULL REFERENCES tenants ON DELETE CASCADE,
    email text NOT NULL,
    password_digest text,
    name text,
    role member_role NOT NULL DEFAULT 'viewer',
    last_seen timestamp,
    UNIQUE (tenant_id, email)
);
CREATE INDEX users_email ON users (lower(email));
CREATE TABLE projects (
    id serial PRIMARY KEY,
    tenant_id int NOT NULL REFERENCES tenants ON DELETE CASCADE,
    name text NOT NULL,
    key varchar(10) NOT NULL,
    archived boolean NOT NULL DEFAULT false,
    owner_id int REFERENCES users,
    UNIQUE (tenant_id, key)
);
CREATE TABLE documents (
    id serial PRIMARY KEY,
    project_id int NOT NULL REFERENCES projects ON DELETE CASCADE,
    title text NOT NULL,
    body text NOT NULL DEFAULT '',
    author_id int REFERENCES users ON DELETE SET NULL,
    search tsvector,
    version int NOT NULL DEFAULT 1,
    updated_at timestamp NOT NULL DEFAULT now()
);
CREATE INDEX documents_search ON documents USING gin (search);
CREATE TABLE comments (
    id serial PRIMARY KEY,
    document_id int NOT NULL REFERENCES documents ON DELETE CASCADE,
    user_id int REFERENCES users,
    body text NOT NULL,
    created_at timestamp NOT NULL DEFAULT now()
);
CREATE TABLE attachments (
    id serial PRIMARY KEY,
    document_id int REFERENCES documents,
    comment_id int REFERENCES comments,
    filename text NOT NULL,
    bytes bigint NOT NULL,
    CONSTRAINT one_parent CHECK ((document_id IS NULL) <> (comment_id IS NULL))
);
CREATE TABLE invoices (
    id serial PRIMARY KEY,
    tenant_id int NOT NULL REFERENCES tenants,
    period_start date NOT NULL,
    period_end date NOT NULL,
    cents int NOT NULL,
    paid boolean NOT NULL DEFAULT false,
    UNIQUE (tenant_id, period_start)
);
CREATE TABLE usage_events (
    id bigserial PRIMARY KEY,
    tenant_id int NOT NULL REFERENCES tenants,
    metric text NOT NULL,
    qty int NOT NULL DEFAULT 1,
    at timestamp NOT NULL DEFAULT now()
);
CREATE INDEX usage_tenant ON usage_events (tenant_id, at);
CREATE TABLE api_keys (
    id serial PRIMARY KEY,
    tenant_id int NOT NULL REFERENCES tenants,
    token char(32) NOT NULL DEFAULT md5(random()::text) UNIQUE,
    scopes text NOT NULL DEFAULT 'read,write'
);
CREATE FUNCTION current_tenant() RETURNS int LANGUAGE sql STABLE AS $$ SELECT current_setting('app.tenant', true)::int $$;
CREATE FUNCTION doc_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.search := to_tsvector('english', NEW.title || ' ' || NEW.body);
  RETURN NEW;
END $$;
CREATE FUNCTION doc_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.version := OLD.version + 1; NEW.updated_at := now();
  RETURN NEW;
END $$;
CREATE TRIGGER doc_search BEFORE INSERT OR UPDATE ON documents FOR EACH ROW EXECUTE FUNCTION doc_search();
CREATE TRIGGER doc_version BEFORE UPDATE OF title, body ON documents FOR EACH ROW EXECUTE FUNCTION doc_version();
CREATE VIEW my_projects AS SELECT p.* FROM projects p WHERE p.tenant_id = current_tenant() AND NOT p.archived;
CREATE VIEW my_documents AS SELECT d.id, d.title, d.version, p.key FROM documents d JOIN my_projects p ON p.id = d.project_id;
CREATE VIEW tenant_usage AS SELECT t.slug, t.plan, u.metric, sum(u.qty) AS qty FROM tenants t LEFT JOIN usage_events u ON u.tenant_id = t.id GROUP BY t.slug, t.plan, u.metric;
CREATE MATERIALIZED VIEW mrr AS SELECT date_trunc('month', period_start::timestamp) AS month, sum(cents) / 100.0 AS amount FROM invoices GROUP BY 1;
ALTER TABLE projects ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON projects USING (tenant_id = current_tenant());
