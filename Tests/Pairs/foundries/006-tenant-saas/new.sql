-- single-tenant keys become composite (tenant_id, id) everywhere; RLS-free
CREATE SCHEMA app;
CREATE SCHEMA tenancy;
CREATE TABLE tenancy.tenants (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  slug text NOT NULL UNIQUE,
  plan text NOT NULL DEFAULT 'free');
CREATE FUNCTION tenancy.current_tenant() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT nullif(current_setting('app.tenant', true), '')::uuid $$;
CREATE TABLE app.accounts (
  tenant_id uuid NOT NULL DEFAULT tenancy.current_tenant() REFERENCES tenancy.tenants, id integer NOT NULL, name text NOT NULL,
  CONSTRAINT accounts_pkey PRIMARY KEY (tenant_id, id), CONSTRAINT accounts_name_key UNIQUE (tenant_id, name)
);
CREATE SEQUENCE app.global_id AS integer CYCLE MAXVALUE 2000000000;
ALTER TABLE app.accounts ALTER id SET DEFAULT nextval('app.global_id');
CREATE TABLE app.members (
  tenant_id uuid NOT NULL DEFAULT tenancy.current_tenant(), id integer NOT NULL DEFAULT nextval('app.global_id'), account_id integer NOT NULL,
  email text NOT NULL, role text NOT NULL DEFAULT 'member' CHECK (role = ANY (ARRAY['member','admin','owner'])),
  PRIMARY KEY (tenant_id, id), UNIQUE (tenant_id, email),
  CONSTRAINT members_account_id_fkey FOREIGN KEY (tenant_id, account_id) REFERENCES app.accounts ON DELETE CASCADE
);
CREATE UNIQUE INDEX one_admin ON app.members (tenant_id, account_id) WHERE role = 'owner';
CREATE TABLE app.documents (
  tenant_id uuid NOT NULL DEFAULT tenancy.current_tenant(), id integer NOT NULL DEFAULT nextval('app.global_id'), account_id integer NOT NULL, author_id integer, parent_id integer,
  title text NOT NULL, body jsonb,
  search tsvector GENERATED ALWAYS AS (setweight(to_tsvector('simple', title), 'A') || jsonb_to_tsvector('english', body, '["string"]')) STORED,
  PRIMARY KEY (tenant_id, id),
  FOREIGN KEY (tenant_id, account_id) REFERENCES app.accounts,
  FOREIGN KEY (tenant_id, author_id) REFERENCES app.members ON DELETE SET NULL (author_id),
  CONSTRAINT documents_parent_id_fkey FOREIGN KEY (tenant_id, parent_id) REFERENCES app.documents MATCH SIMPLE DEFERRABLE
) PARTITION BY HASH (tenant_id);
CREATE TABLE app.documents_p0 PARTITION OF app.documents FOR VALUES WITH (MODULUS 2, REMAINDER 0);
CREATE TABLE app.documents_p1 PARTITION OF app.documents FOR VALUES WITH (MODULUS 2, REMAINDER 1);
CREATE INDEX documents_search ON app.documents USING gin (search);
CREATE TABLE app.shares (
  tenant_id uuid NOT NULL, document_id integer NOT NULL, member_id integer NOT NULL, level smallint NOT NULL DEFAULT 1, 
  PRIMARY KEY (tenant_id, document_id, member_id),
  CONSTRAINT shares_document_id_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES app.documents ON DELETE CASCADE,
  CONSTRAINT shares_member_id_fkey FOREIGN KEY (tenant_id, member_id) REFERENCES app.members ON DELETE CASCADE
);
CREATE VIEW app.visible_documents WITH (security_barrier = true) AS
  SELECT d.*, m.email
  FROM app.documents d
  JOIN app.shares s USING (tenant_id)
  JOIN app.members m USING (tenant_id)
  WHERE s.document_id = d.id AND m.id = s.member_id AND d.tenant_id = tenancy.current_tenant();
CREATE VIEW app.doc_titles AS SELECT id, title, email FROM app.visible_documents;
CREATE FUNCTION app.account_plan(t uuid) RETURNS text LANGUAGE sql STABLE AS $$ SELECT plan FROM tenancy.tenants WHERE id = t $$;
CREATE VIEW app.paying AS
  SELECT tenant_id, id, name
  FROM app.accounts
  WHERE app.account_plan(tenant_id) <> 'free';
CREATE FUNCTION app.check_parent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.tenant_id, NEW.parent_id) = (NEW.tenant_id, NEW.id) THEN RAISE EXCEPTION 'cycle in %', NEW.tenant_id; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER documents_parent BEFORE INSERT OR UPDATE ON app.documents FOR EACH ROW EXECUTE FUNCTION app.check_parent();
