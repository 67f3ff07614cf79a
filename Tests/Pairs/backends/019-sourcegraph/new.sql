-- sourcegraph frontend db, squashed 5.1
CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS intarray;

CREATE TYPE cm_email_priority AS ENUM ('NORMAL', 'CRITICAL');
CREATE TYPE audit_log_operation AS ENUM ('create', 'modify', 'delete');
CREATE TYPE configuration_policies_transition_columns AS (
    name text,
    pattern text,
    retention_enabled boolean
);
COMMENT ON TYPE configuration_policies_transition_columns IS 'A type containing the columns that make-up the set of tracked transition columns.';

CREATE TABLE users (
    id serial PRIMARY KEY,
    username citext NOT NULL,
    display_name text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    deleted_at timestamp with time zone,
    invite_quota integer DEFAULT 15 NOT NULL,
    passwd text,
    site_admin boolean DEFAULT false NOT NULL,
    searchable boolean DEFAULT true NOT NULL,
    invalidated_sessions_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT users_display_name_max_length CHECK (char_length(display_name) <= 255),
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
    metadata jsonb DEFAULT '{}'::jsonb NOT NULL,
    private boolean DEFAULT false NOT NULL,
    stars integer DEFAULT 0 NOT NULL,
    blocked jsonb,
    topics text[] GENERATED ALWAYS AS (ARRAY[external_service_type, lower(metadata ->> 'language')]) STORED,
    CONSTRAINT check_name_nonempty CHECK (name <> ''::citext),
    CONSTRAINT repo_metadata_check CHECK (jsonb_typeof(metadata) = 'object')
);
CREATE UNIQUE INDEX repo_name_unique ON repo (name);
ALTER TABLE repo DROP CONSTRAINT repo_metadata_check, ADD CONSTRAINT repo_name_unique_deferrable UNIQUE USING INDEX repo_name_unique DEFERRABLE;
CREATE INDEX repo_name_trgm ON repo USING gin (lower(name::text) gin_trgm_ops);
CREATE INDEX repo_stars_desc_id_desc_idx ON repo (stars DESC NULLS LAST, id DESC) WHERE deleted_at IS NULL AND blocked IS NULL;
CREATE INDEX repo_is_not_blocked_idx ON repo ((blocked IS NULL));

CREATE TABLE gitserver_repos (
    repo_id integer PRIMARY KEY REFERENCES repo(id),
    clone_status text NOT NULL DEFAULT 'not_cloned',
    shard_id text NOT NULL,
    last_error text,
    updated_at timestamptz NOT NULL DEFAULT now(),
    last_fetched timestamptz NOT NULL DEFAULT now(),
    repo_size_bytes bigint,
    corrupted_at timestamptz,
    corruption_logs jsonb NOT NULL DEFAULT '[]'::jsonb
);
ALTER TABLE gitserver_repos DROP CONSTRAINT gitserver_repos_repo_id_fkey, ADD CONSTRAINT gitserver_repos_repo_id_fkey FOREIGN KEY (repo_id) REFERENCES repo(id) ON DELETE CASCADE;
CREATE INDEX gitserver_repos_last_error_idx ON gitserver_repos (repo_id) WHERE last_error IS NOT NULL;
CREATE TABLE gitserver_repos_statistics (
    shard_id text,
    total bigint NOT NULL DEFAULT 0,
    not_cloned bigint NOT NULL DEFAULT 0,
    cloned bigint NOT NULL DEFAULT 0
);
COMMENT ON COLUMN gitserver_repos_statistics.shard_id IS 'ID of this gitserver shard. If an empty string then the repositories havent been assigned a shard.';

CREATE TABLE lsif_configuration_policies (
    id serial PRIMARY KEY,
    repository_id integer,
    name text,
    pattern text NOT NULL,
    retention_enabled boolean NOT NULL,
    retention_duration_hours integer,
    protected boolean NOT NULL DEFAULT false,
    last_resolved_at timestamptz
);
CREATE INDEX lsif_configuration_policies_repository_id ON lsif_configuration_policies (repository_id);
CREATE TABLE configuration_policies_audit_logs (
    log_timestamp timestamptz DEFAULT clock_timestamp(),
    record_deleted_at timestamptz,
    policy_id integer NOT NULL,
    transition_columns configuration_policies_transition_columns[],
    sequence bigserial NOT NULL,
    operation audit_log_operation NOT NULL
);

CREATE FUNCTION delete_repo_ref_on_external_service_repos() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
    BEGIN
        -- if a repo is soft-deleted, delete every row that references that repo (permissions follow by FK)
        IF (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL) THEN
        UPDATE gitserver_repos SET clone_status = 'not_cloned' WHERE repo_id = OLD.id;
        END IF;
        RETURN OLD;
    END;
$$;
CREATE TRIGGER trig_delete_repo_ref_on_external_service_repos AFTER UPDATE OF deleted_at ON repo FOR EACH ROW EXECUTE FUNCTION delete_repo_ref_on_external_service_repos();
CREATE FUNCTION recalc_gitserver_repos_statistics_on_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN
      INSERT INTO gitserver_repos_statistics AS grs (shard_id, total, not_cloned, cloned)
      SELECT shard_id, COUNT(*), COUNT(*) FILTER (WHERE clone_status = 'not_cloned'), COUNT(*) FILTER (WHERE clone_status = 'cloned')
        FROM newtab GROUP BY shard_id;
      RETURN NULL;
  END
$$;
CREATE TRIGGER trig_recalc_gitserver_repos_statistics_on_insert AFTER INSERT ON gitserver_repos REFERENCING NEW TABLE AS newtab FOR EACH STATEMENT EXECUTE FUNCTION recalc_gitserver_repos_statistics_on_insert();

CREATE VIEW repo_clone_overview AS
  SELECT r.id, r.name, g.clone_status, r.stars, g.corrupted_at IS NOT NULL AS corrupted
    FROM repo r JOIN gitserver_repos g ON g.repo_id = r.id
   WHERE r.deleted_at IS NULL AND r.blocked IS NULL;
