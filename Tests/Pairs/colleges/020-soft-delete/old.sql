CREATE TABLE accounts (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    username character varying(40) NOT NULL UNIQUE,
    email text NOT NULL UNIQUE,
    password_hash text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE folders (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account_id bigint NOT NULL,
    parent_id bigint,
    name text NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    UNIQUE (account_id, parent_id, name)
);
CREATE TABLE documents (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    folder_id bigint NOT NULL,
    title text NOT NULL,
    content text,
    mime text DEFAULT 'text/plain' NOT NULL,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT documents_title_key UNIQUE (folder_id, title)
);
CREATE TABLE versions (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document_id bigint NOT NULL,
    no integer NOT NULL,
    content text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    UNIQUE (document_id, no)
);
CREATE INDEX versions_document_id_idx ON versions (document_id);
CREATE TABLE shares (
    document_id bigint NOT NULL,
    account_id bigint NOT NULL,
    can_edit boolean DEFAULT false NOT NULL,
    PRIMARY KEY (document_id, account_id)
);
CREATE INDEX shares_account_id_idx ON shares (account_id);
CREATE TABLE links (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document_id bigint NOT NULL,
    token character varying(64) NOT NULL UNIQUE,
    expires timestamp with time zone
);
CREATE INDEX links_document_id_idx ON links (document_id);
ALTER TABLE folders ADD CONSTRAINT folders_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts ON DELETE CASCADE;
ALTER TABLE folders ADD CONSTRAINT folders_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES folders ON DELETE CASCADE;
ALTER TABLE documents ADD CONSTRAINT documents_folder_id_fkey FOREIGN KEY (folder_id) REFERENCES folders ON DELETE CASCADE;
ALTER TABLE versions ADD CONSTRAINT versions_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents ON DELETE CASCADE;
ALTER TABLE shares ADD CONSTRAINT shares_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents ON DELETE CASCADE;
ALTER TABLE shares ADD CONSTRAINT shares_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts ON DELETE CASCADE;
ALTER TABLE links ADD CONSTRAINT links_document_id_fkey FOREIGN KEY (document_id) REFERENCES documents ON DELETE CASCADE;
CREATE FUNCTION bump() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at = now(); RETURN NEW; END $$;
CREATE TRIGGER accounts_bump BEFORE UPDATE ON accounts FOR EACH ROW EXECUTE FUNCTION bump();
CREATE TRIGGER folders_bump BEFORE UPDATE ON folders FOR EACH ROW EXECUTE FUNCTION bump();
CREATE TRIGGER documents_bump BEFORE UPDATE ON documents FOR EACH ROW EXECUTE FUNCTION bump();
CREATE VIEW my_documents AS SELECT d.id, d.title, f.account_id FROM documents d JOIN folders f ON f.id = d.folder_id;
