CREATE TYPE share_access AS ENUM ('read', 'comment', 'write');
CREATE TABLE accounts (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    username character varying(60) NOT NULL,
    email text NOT NULL,
    password_hash text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    deleted_at timestamp with time zone
);
CREATE TABLE folders (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id bigint NOT NULL,
    parent_id bigint,
    name text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    deleted_at timestamp with time zone
);
CREATE TABLE documents (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    folder_id bigint NOT NULL,
    title text NOT NULL,
    content text,
    mime text DEFAULT 'text/plain' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    deleted_at timestamp with time zone,
    deleted_by bigint,
    bytes bigint DEFAULT 0 NOT NULL
);
CREATE TABLE versions (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document_id bigint NOT NULL,
    no integer NOT NULL,
    content text,
    author_id bigint,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    UNIQUE (document_id, no)
);
CREATE INDEX versions_document_id_idx ON versions (document_id);
CREATE TABLE shares (
    document_id bigint NOT NULL,
    account_id bigint NOT NULL,
    access share_access DEFAULT 'read' NOT NULL,
    PRIMARY KEY (document_id, account_id)
);
CREATE INDEX shares_account_id_idx ON shares (account_id);
CREATE TABLE links (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document_id bigint NOT NULL,
    token uuid DEFAULT gen_random_uuid() NOT NULL UNIQUE,
    revoked boolean DEFAULT false NOT NULL,
    expires timestamp with time zone
);
CREATE INDEX links_document_id_idx ON links (document_id);
ALTER TABLE folders ADD CONSTRAINT folders_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts ON DELETE CASCADE;
ALTER TABLE folders ADD CONSTRAINT folders_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES folders ON DELETE CASCADE;
ALTER TABLE documents ADD CONSTRAINT documents_folder_id_fkey FOREIGN KEY (folder_id) REFERENCES folders ON DELETE CASCADE;
ALTER TABLE documents ADD CONSTRAINT documents_deleted_by_fkey FOREIGN KEY (deleted_by) REFERENCES accounts ON DELETE SET NULL;
ALTER TABLE versions ADD CONSTRAINT versions_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents ON DELETE CASCADE;
ALTER TABLE versions ADD CONSTRAINT versions_author_id_fkey FOREIGN KEY (author_id) REFERENCES accounts ON DELETE SET NULL;
ALTER TABLE shares ADD CONSTRAINT shares_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents ON DELETE CASCADE;
ALTER TABLE shares ADD CONSTRAINT shares_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts ON DELETE CASCADE;
ALTER TABLE links ADD CONSTRAINT links_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents ON DELETE CASCADE;
CREATE FUNCTION bump() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF NEW IS DISTINCT FROM OLD THEN
    NEW.updated_at := clock_timestamp();
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER accounts_bump BEFORE UPDATE ON accounts FOR EACH ROW EXECUTE FUNCTION bump();
CREATE TRIGGER folders_bump BEFORE UPDATE ON folders FOR EACH ROW WHEN (OLD.name IS DISTINCT FROM NEW.name) EXECUTE FUNCTION bump();
CREATE TRIGGER documents_bump BEFORE UPDATE ON documents FOR EACH ROW EXECUTE FUNCTION bump();
CREATE VIEW my_documents AS SELECT d.id, d.title, f.account_id FROM documents d JOIN folders f ON f.id = d.folder_id AND f.deleted_at IS NULL WHERE d.deleted_at IS NULL;
CREATE UNIQUE INDEX accounts_username_live ON accounts (lower(username)) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX accounts_email_live ON accounts (lower(email)) WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX folders_live ON folders (account_id, parent_id, name) NULLS NOT DISTINCT WHERE deleted_at IS NULL;
CREATE UNIQUE INDEX documents_title_key ON documents (folder_id, title) WHERE deleted_at IS NULL;
CREATE FUNCTION soft_delete() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('UPDATE %I.%I SET deleted_at = now() WHERE id = $1', TG_TABLE_SCHEMA, TG_TABLE_NAME) USING OLD.id;
  RETURN NULL;
END $$;
CREATE TRIGGER documents_soft BEFORE DELETE ON documents FOR EACH ROW WHEN (OLD.deleted_at IS NULL) EXECUTE FUNCTION soft_delete();
