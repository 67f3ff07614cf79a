-- sourcegraph frontend db, squashed 3.30
CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TYPE cm_email_priority AS ENUM ('NORMAL', 'CRITICAL');

CREATE TABLE users (
    id serial PRIMARY KEY,
    username citext NOT NULL,
    display_name text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    deleted_at timestamp with time zone,
    invite_quota integer DEFAULT 15 NOT NULL,
    passwd text,
    site_admin boolean DEFAULT false NOT NULL,
    tags text[] DEFAULT '{}'::text[],
    CONSTRAINT users_username_max_length CHECK (char_length(username::text) <= 255),
    CONSTRAINT users_username_valid_chars CHECK (username ~ '^\w(?:\w|[-.](?=\w))*-?$'::citext)
);
CREATE UNIQUE INDEX users_username ON users (username) WHERE deleted_at IS NULL;

CREATE TABLE repo (
    id serial PRIMARY KEY,
    name citext NOT NULL,
    description text,
    fork boolean,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    deleted_at timestamp with time zone,
    external_id text,
    external_service_type text,
    archived boolean DEFAULT false NOT NULL,
    uri citext,
    cloned boolean DEFAULT false NOT NULL,
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    private boolean DEFAULT false NOT NULL,
    CONSTRAINT check_name_nonempty CHECK (name <> ''::citext),
    CONSTRAINT repo_metadata_check CHECK (jsonb_typeof(metadata) = 'object')
);
CREATE UNIQUE INDEX repo_name_unique ON repo (name);
CREATE INDEX repo_cloned ON repo (cloned);
CREATE INDEX repo_name_trgm ON repo USING gin (lower(name::text) gin_trgm_ops);

CREATE TABLE gitserver_repos (
    repo_id integer PRIMARY KEY REFERENCES repo(id),
    clone_status text NOT NULL DEFAULT 'not_cloned',
    last_external_service bigint,
    shard_id text NOT NULL,
    last_error text,
    updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX gitserver_repos_last_error_idx ON gitserver_repos (repo_id) WHERE last_error IS NOT NULL;

CREATE TABLE lsif_configuration_policies (
    id serial PRIMARY KEY,
    repository_id integer,
    name text,
    pattern text NOT NULL,
    retention_enabled boolean NOT NULL,
    retention_duration_hours integer
);
CREATE INDEX lsif_configuration_policies_repository_id ON lsif_configuration_policies (repository_id);

CREATE FUNCTION delete_repo_ref_on_external_service_repos() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    BEGIN
        -- if a repo is soft-deleted, delete every row that references that repo
        IF (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL) THEN
        DELETE FROM gitserver_repos WHERE repo_id = OLD.id;
        END IF;
        RETURN OLD;
    END;
$$;
CREATE TRIGGER trig_delete_repo_ref_on_external_service_repos AFTER UPDATE OF deleted_at ON repo FOR EACH ROW EXECUTE FUNCTION delete_repo_ref_on_external_service_repos();

CREATE VIEW repo_clone_overview AS
  SELECT r.id, r.name, r.cloned, g.clone_status FROM repo r LEFT JOIN gitserver_repos g ON g.repo_id = r.id WHERE r.deleted_at IS NULL;
