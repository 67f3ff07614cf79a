CREATE EXTENSION btree_gist;
CREATE SCHEMA billing;
CREATE TYPE plan AS ENUM ('free','starter','pro','business');
CREATE TYPE billing.invoice_state AS ENUM ('draft','sent','paid');
CREATE TABLE tenant (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), slug text UNIQUE NOT NULL, plan plan NOT NULL DEFAULT 'starter', created timestamptz NOT NULL DEFAULT now());
CREATE TABLE app_user (tenant_id uuid NOT NULL REFERENCES tenant ON DELETE CASCADE, id uuid NOT NULL DEFAULT gen_random_uuid(), email text NOT NULL, role text NOT NULL DEFAULT 'member' CHECK (role IN ('owner','admin','member','guest')), PRIMARY KEY (tenant_id, id), UNIQUE (tenant_id, email));
CREATE TABLE workspace (tenant_id uuid NOT NULL REFERENCES tenant ON DELETE CASCADE, id uuid NOT NULL DEFAULT gen_random_uuid(), name text NOT NULL, PRIMARY KEY (tenant_id, id));
CREATE TABLE document (tenant_id uuid NOT NULL, id uuid DEFAULT gen_random_uuid(), workspace_id uuid NOT NULL, title text NOT NULL DEFAULT 'Untitled', body jsonb NOT NULL DEFAULT '{}'::jsonb, created_by uuid, PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, workspace_id) REFERENCES workspace ON DELETE CASCADE, FOREIGN KEY (tenant_id, created_by) REFERENCES app_user (tenant_id, id) ON DELETE SET NULL (created_by));
CREATE INDEX document_body ON document USING gin (body jsonb_path_ops);
CREATE FUNCTION current_tenant() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE AS $$ SELECT nullif(current_setting('app.tenant', true), '')::uuid $$;
CREATE VIEW my_documents WITH (security_barrier) AS SELECT d.* FROM document d WHERE d.tenant_id = current_tenant();
CREATE TABLE billing.invoice (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, tenant_id uuid NOT NULL REFERENCES tenant, period daterange NOT NULL, total_cents bigint NOT NULL, state billing.invoice_state NOT NULL DEFAULT 'draft', EXCLUDE USING gist (tenant_id WITH =, period WITH &&) WHERE (state <> 'draft'));
