-- single-tenant keys become composite (tenant_id, id) everywhere; RLS-free
CREATE SCHEMA app;
CREATE TYPE app.plan AS ENUM ('free','pro','enterprise');
CREATE TABLE app.accounts (
  id serial PRIMARY KEY, plan app.plan NOT NULL DEFAULT 'free', name text NOT NULL, CONSTRAINT accounts_name_key UNIQUE (name)
);
CREATE TABLE app.members (
  id serial PRIMARY KEY, account_id integer NOT NULL REFERENCES app.accounts ON DELETE CASCADE,
  email text NOT NULL UNIQUE, admin boolean DEFAULT false, plan app.plan
);
CREATE UNIQUE INDEX one_admin ON app.members (account_id) WHERE admin;
CREATE TABLE app.documents (
  id serial PRIMARY KEY, account_id integer NOT NULL REFERENCES app.accounts, author_id integer REFERENCES app.members ON DELETE SET NULL,
  parent_id integer REFERENCES app.documents, title text NOT NULL, body text,
  search tsvector GENERATED ALWAYS AS (to_tsvector('english', title || ' ' || coalesce(body, ''))) STORED
);
CREATE INDEX documents_search ON app.documents USING gin (search);
CREATE TABLE app.shares (
  document_id integer NOT NULL REFERENCES app.documents ON DELETE CASCADE, member_id integer NOT NULL REFERENCES app.members ON DELETE CASCADE, PRIMARY KEY (document_id, member_id)
);
CREATE VIEW app.visible_documents AS
  SELECT d.*, m.email
  FROM app.documents d
  JOIN app.shares s ON s.document_id = d.id
  JOIN app.members m ON m.id = s.member_id;
CREATE VIEW app.doc_titles AS SELECT id, title, email FROM app.visible_documents;
CREATE FUNCTION app.account_plan(a integer) RETURNS app.plan LANGUAGE sql STABLE AS $$ SELECT plan FROM app.accounts WHERE id = a $$;
CREATE VIEW app.paying AS SELECT id, name FROM app.accounts WHERE app.account_plan(id) <> 'free';
CREATE FUNCTION app.check_parent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.parent_id = NEW.id THEN RAISE EXCEPTION 'cycle'; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER documents_parent BEFORE INSERT OR UPDATE ON app.documents FOR EACH ROW EXECUTE FUNCTION app.check_parent();
