CREATE SCHEMA billing;
CREATE TYPE billing.plan AS ENUM ('free','pro','enterprise');
CREATE TYPE member_role AS ENUM ('owner','member','guest');
CREATE TABLE tenants (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9-]+$'),
    name text NOT NULL,
    settings jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE billing.subscriptions (
    tenant_id uuid PRIMARY KEY REFERENCES tenants ON DELETE CASCADE,
    plan billing.plan NOT NULL DEFAULT 'free',
    trial_ends date DEFAULT (CURRENT_DATE + 14),
    seats int NOT NULL DEFAULT 1 CHECK (seats > 0)
);
CREATE TABLE accounts (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    email text NOT NULL,
    password_digest text,
    name text,
    last_seen timestamptz
);
CREATE UNIQUE INDEX accounts_email ON accounts (lower(email));
CREATE TABLE memberships (
    tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
    account_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
    role member_role NOT NULL DEFAULT 'member',
    PRIMARY KEY (tenant_id, account_id)
);
CREATE UNIQUE INDEX one_owner ON memberships (tenant_id) WHERE role = 'owner';
CREATE TABLE projects (
    tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    name text NOT NULL,
    key varchar(16) NOT NULL,
    archived_at timestamptz,
    owner_id uuid,
    PRIMARY KEY (tenant_id, id),
    UNIQUE (tenant_id, key),
    FOREIGN KEY (tenant_id, owner_id) REFERENCES memberships (tenant_id, account_id) ON DELETE SET NULL (owner_id)
);
CREATE TABLE documents (
    tenant_id uuid NOT NULL,
    id uuid NOT NULL DEFAULT gen_random_uuid(),
    project_id uuid NOT NULL,
    title text NOT NULL,
    body text NOT NULL DEFAULT '',
    author_id uuid REFERENCES accounts ON DELETE SET NULL,
    search tsvector GENERATED ALWAYS AS (to_tsvector('english'::regconfig, title || ' ' || body)) STORED,
    version int NOT NULL DEFAULT 1,
    updated_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, project_id) REFERENCES projects (tenant_id, id) ON DELETE CASCADE
);
CREATE INDEX documents_search ON documents USING gin (search);
CREATE TABLE comments (
    tenant_id uuid NOT NULL,
    id bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
    document_id uuid NOT NULL,
    account_id uuid REFERENCES accounts,
    body text NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (tenant_id, id),
    FOREIGN KEY (tenant_id, document_id) REFERENCES documents (tenant_id, id) ON DELETE CASCADE
);
CREATE TABLE document_attachments (
    tenant_id uuid NOT NULL,
    document_id uuid NOT NULL,
    filename text NOT NULL,
    bytes bigint NOT NULL CHECK (bytes >= 0),
    PRIMARY KEY (tenant_id, document_id, filename),
    FOREIGN KEY (tenant_id, document_id) REFERENCES documents ON DELETE CASCADE
);
CREATE TABLE comment_attachments (
    tenant_id uuid NOT NULL,
    comment_id bigint NOT NULL,
    filename text NOT NULL,
    bytes bigint NOT NULL CHECK (bytes >= 0),
    PRIMARY KEY (tenant_id, comment_id, filename),
    FOREIGN KEY (tenant_id, comment_id) REFERENCES comments ON DELETE CASCADE
);
CREATE VIEW attachments AS
  SELECT tenant_id, document_id, NULL::bigint AS comment_id, filename, bytes FROM document_attachments
  UNION ALL
  SELECT tenant_id, NULL::uuid, comment_id, filename, bytes FROM comment_attachments;
CREATE TABLE billing.invoices (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    tenant_id uuid NOT NULL REFERENCES tenants,
    period daterange NOT NULL,
    amount numeric(12,2) NOT NULL,
    paid_at timestamptz,
    CONSTRAINT invoices_period UNIQUE (tenant_id, period)
);
CREATE TABLE billing.usage_events (
    tenant_id uuid NOT NULL REFERENCES tenants,
    metric text NOT NULL,
    qty bigint NOT NULL DEFAULT 1,
    at timestamptz NOT NULL DEFAULT now()
) PARTITION BY LIST (metric);
CREATE TABLE billing.usage_events_api PARTITION OF billing.usage_events FOR VALUES IN ('api','webhook');
CREATE TABLE billing.usage_events_other PARTITION OF billing.usage_events DEFAULT;
CREATE INDEX usage_tenant ON billing.usage_events USING brin (at);
CREATE TABLE api_keys (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    tenant_id uuid NOT NULL REFERENCES tenants ON DELETE CASCADE,
    token text NOT NULL UNIQUE,
    scopes text[] NOT NULL DEFAULT '{read,write}' CHECK (cardinality(scopes) > 0)
);
CREATE FUNCTION current_tenant() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.tenant', true), '')::uuid $$;
CREATE FUNCTION doc_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.version := OLD.version + 1; NEW.updated_at := now();
  RETURN NEW;
END $$;
CREATE TRIGGER doc_version BEFORE UPDATE ON documents FOR EACH ROW WHEN (ROW(OLD.title, OLD.body) IS DISTINCT FROM ROW(NEW.title, NEW.body)) EXECUTE FUNCTION doc_version();
CREATE VIEW my_projects WITH (security_invoker = true) AS SELECT p.tenant_id, p.id, p.name, p.key, p.archived_at, p.owner_id FROM projects p WHERE p.tenant_id = current_tenant() AND p.archived_at IS NULL;
CREATE VIEW my_documents AS SELECT d.id, d.title, d.version, p.key FROM documents d JOIN my_projects p ON p.tenant_id = d.tenant_id AND p.id = d.project_id;
CREATE VIEW users AS SELECT m.tenant_id, a.id, a.email, a.name, m.role FROM memberships m JOIN accounts a ON a.id = m.account_id;
CREATE MATERIALIZED VIEW billing.tenant_usage AS SELECT t.slug, s.plan, u.metric, sum(u.qty) AS qty FROM tenants t JOIN billing.subscriptions s ON s.tenant_id = t.id LEFT JOIN billing.usage_events u ON u.tenant_id = t.id GROUP BY t.slug, s.plan, u.metric;
CREATE VIEW billing.mrr AS SELECT date_trunc('month', lower(period)::timestamp) AS month, sum(amount) AS amount FROM billing.invoices GROUP BY 1;
ALTER TABLE projects ENABLE ROW LEVEL SECURITY;
ALTER TABLE documents ENABLE ROW LEVEL SECURITY;
CREATE POLICY tenant_isolation ON projects USING (tenant_id = current_tenant()) WITH CHECK (tenant_id = current_tenant());
CREATE POLICY tenant_isolation ON documents USING (tenant_id = current_tenant());
