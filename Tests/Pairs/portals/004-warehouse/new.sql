-- warehouse (pypi.org), alembic heads
CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS hstore;
CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TYPE packagetype AS ENUM ('bdist_dumb', 'bdist_egg', 'bdist_wheel', 'sdist');
CREATE TYPE accounts_email_failure_types AS ENUM ('spam complaint', 'hard bounce', 'soft bounce', 'domain expired');
CREATE TYPE disablereason AS ENUM ('password compromised', 'account frozen', 'admin initiated');
CREATE TYPE lifecyclestatus AS ENUM ('quarantine-enter', 'quarantine-exit', 'archived', 'archived-noindex');
CREATE DOMAIN trove_classifier AS text CHECK (VALUE ~ '^[^:]+( :: [^:]+)*$');

CREATE OR REPLACE FUNCTION normalize_pep426_name(text) RETURNS text AS $$
    SELECT lower(regexp_replace($1, '(\.|_|-)+', '-', 'ig'))
$$
LANGUAGE SQL
IMMUTABLE
RETURNS NULL ON NULL INPUT
PARALLEL SAFE
;
CREATE OR REPLACE FUNCTION ultranormalize_name(text) RETURNS text AS $$
    SELECT lower(regexp_replace(regexp_replace(regexp_replace($1, '(\.|_|-)', '', 'ig'), '(l|L|i|I)', '1', 'ig'), '(o|O)', '0', 'ig'))
$$
LANGUAGE SQL IMMUTABLE RETURNS NULL ON NULL INPUT PARALLEL SAFE;

CREATE TABLE users (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp without time zone DEFAULT now(),
    is_superuser boolean DEFAULT false NOT NULL,
    username citext NOT NULL,
    name character varying(100) NOT NULL,
    is_active boolean DEFAULT false NOT NULL,
    date_joined timestamp without time zone DEFAULT now(),
    disabled_for disablereason,
    is_moderator boolean DEFAULT false NOT NULL,
    is_psf_staff boolean DEFAULT false NOT NULL,
    password_date timestamp without time zone DEFAULT now(),
    totp_secret bytea,
    last_totp_value character varying,
    prohibit_password_reset boolean DEFAULT false NOT NULL,
    CONSTRAINT accounts_user_pkey PRIMARY KEY (id),
    CONSTRAINT accounts_user_username_key UNIQUE (username),
    CONSTRAINT users_valid_username_length CHECK (length(username) <= 50),
    CONSTRAINT users_valid_username CHECK (username ~* '^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$')
);
CREATE TABLE user_emails (
    id serial PRIMARY KEY,
    user_id uuid NOT NULL,
    email citext NOT NULL,
    "primary" boolean NOT NULL,
    verified boolean NOT NULL,
    public boolean DEFAULT false NOT NULL,
    unverify_reason accounts_email_failure_types,
    transient_bounces integer DEFAULT 0 NOT NULL,
    domain_last_checked timestamp without time zone,
    CONSTRAINT accounts_email_email_key UNIQUE (email),
    CONSTRAINT accounts_email_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) DEFERRABLE INITIALLY DEFERRED
    , CONSTRAINT user_emails_email_length CHECK (length(email) <= 254)
);
CREATE INDEX user_emails_user_id ON user_emails (user_id);

CREATE TABLE projects (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    created timestamp without time zone DEFAULT now() NOT NULL,
    has_docs boolean,
    upload_limit integer,
    last_serial integer DEFAULT 0 NOT NULL,
    allow_legacy_files boolean DEFAULT false NOT NULL,
    normalized_name text GENERATED ALWAYS AS (normalize_pep426_name(name)) STORED NOT NULL,
    total_size bigint DEFAULT 0 NOT NULL,
    total_size_limit bigint,
    lifecycle_status lifecyclestatus,
    lifecycle_status_changed timestamp without time zone DEFAULT now(),
    CONSTRAINT packages_pkey PRIMARY KEY (id),
    CONSTRAINT projects_normalized_name_key UNIQUE (normalized_name),
    CONSTRAINT projects_valid_name CHECK (name ~* '^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$'::text)
);
CREATE INDEX projects_lifecycle_status_idx ON projects (lifecycle_status);
CREATE INDEX project_name_ultranormalized ON projects (ultranormalize_name(name));
CREATE FUNCTION maintain_project_last_serial() RETURNS TRIGGER AS $$
DECLARE
    targeted_name text;
BEGIN
    IF TG_OP = 'INSERT' THEN
        targeted_name := NEW.name;
    ELSEIF TG_OP = 'UPDATE' THEN
        targeted_name := NEW.name;
    ELSIF TG_OP = 'DELETE' THEN
        targeted_name := OLD.name;
    END IF;
    UPDATE projects SET last_serial = j.last_serial
    FROM (SELECT max(id) as last_serial FROM journals WHERE journals.name = targeted_name) as j
    WHERE normalized_name = normalize_pep426_name(targeted_name);
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;

CREATE TABLE journals (
    id serial NOT NULL,
    name text,
    version text,
    action text,
    submitted_date timestamp without time zone DEFAULT now() NOT NULL,
    submitted_by citext NOT NULL,
    CONSTRAINT journals_pkey PRIMARY KEY (id),
    CONSTRAINT journals_submitted_by_fkey FOREIGN KEY (submitted_by) REFERENCES users(username) ON UPDATE CASCADE
);
CREATE INDEX journals_name_idx ON journals (name);
CREATE INDEX journals_changelog ON journals (submitted_date, name, version, action);
CREATE INDEX journals_submitted_by_and_reverse_date_idx ON journals (submitted_by, submitted_date DESC);
CREATE TRIGGER update_project_last_serial AFTER INSERT OR UPDATE OR DELETE ON journals FOR EACH ROW EXECUTE PROCEDURE maintain_project_last_serial();

CREATE TABLE releases (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    version text NOT NULL,
    author text,
    license text,
    summary text,
    _pypi_ordering integer,
    created timestamp without time zone DEFAULT now() NOT NULL,
    requires_python text,
    project_id uuid NOT NULL,
    canonical_version text NOT NULL,
    is_prerelease boolean DEFAULT false NOT NULL,
    yanked boolean DEFAULT false NOT NULL,
    yanked_reason text DEFAULT ''::text NOT NULL,
    dynamic text[],
    CONSTRAINT releases_pkey PRIMARY KEY (id),
    CONSTRAINT releases_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects(id) ON UPDATE CASCADE ON DELETE CASCADE,
    CONSTRAINT releases_project_id_version_key UNIQUE (project_id, version)
);
CREATE INDEX release_project_created_idx ON releases (project_id, created DESC);

CREATE TABLE release_files (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    python_version text,
    packagetype packagetype NOT NULL,
    comment_text text,
    filename text,
    md5_digest text,
    upload_time timestamp without time zone DEFAULT now(),
    path text NOT NULL,
    sha256_digest citext NOT NULL,
    blake2_256_digest citext NOT NULL,
    requires_python text,
    release_id uuid NOT NULL,
    size integer,
    uploaded_via text,
    allow_multiple_sdist boolean DEFAULT false NOT NULL,
    metadata_file_sha256_digest citext,
    archived boolean DEFAULT false NOT NULL,
    CONSTRAINT release_files_pkey PRIMARY KEY (id),
    CONSTRAINT release_files_filename_key UNIQUE (filename),
    CONSTRAINT release_files_md5_digest_key UNIQUE (md5_digest),
    CONSTRAINT release_files_path_key UNIQUE (path),
    CONSTRAINT release_files_sha256_digest_check CHECK (sha256_digest ~* '^[A-F0-9]{64}$'::citext),
    CONSTRAINT release_files_blake2_256_digest_check CHECK (blake2_256_digest ~* '^[A-F0-9]{64}$'::citext),
    CONSTRAINT release_files_release_id_fkey FOREIGN KEY (release_id) REFERENCES releases(id) ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE UNIQUE INDEX release_files_single_sdist ON release_files (release_id, packagetype) WHERE packagetype = 'sdist'
 AND allow_multiple_sdist = false
;
CREATE OR REPLACE FUNCTION update_release_files_requires_python() RETURNS TRIGGER AS $$
BEGIN
    UPDATE release_files SET requires_python = NEW.requires_python
    WHERE release_id = NEW.id AND requires_python IS DISTINCT FROM NEW.requires_python;
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER releases_requires_python AFTER INSERT OR UPDATE OF requires_python ON releases FOR EACH ROW EXECUTE PROCEDURE update_release_files_requires_python();
CREATE OR REPLACE FUNCTION projects_total_size_release_files() RETURNS TRIGGER AS $$
DECLARE
    _release_id uuid;
    _project_id uuid;
BEGIN
    IF TG_OP = 'INSERT' THEN _release_id := NEW.release_id; ELSE _release_id := OLD.release_id; END IF;
    _project_id := (SELECT project_id FROM releases WHERE releases.id = _release_id);
    UPDATE projects SET total_size = t.project_total_size
    FROM (SELECT COALESCE(SUM(rf.size), 0) AS project_total_size FROM release_files rf JOIN releases r ON r.id = rf.release_id WHERE r.project_id = _project_id) t
    WHERE id = _project_id;
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER update_project_total_size AFTER INSERT OR UPDATE OR DELETE ON release_files FOR EACH ROW EXECUTE PROCEDURE projects_total_size_release_files();

CREATE TABLE oidc_publishers (id uuid DEFAULT gen_random_uuid() PRIMARY KEY, discriminator varchar);
CREATE TABLE github_oidc_publishers (
    id uuid PRIMARY KEY REFERENCES oidc_publishers(id),
    repository_name varchar NOT NULL,
    repository_owner varchar NOT NULL,
    workflow_filename varchar NOT NULL,
    environment varchar NOT NULL,
    CONSTRAINT _github_oidc_publisher_uc UNIQUE (repository_name, repository_owner, workflow_filename, environment)
);
CREATE TABLE project_observation_windows (
    project_id uuid NOT NULL REFERENCES projects ON DELETE CASCADE,
    during tsrange NOT NULL,
    EXCLUDE USING gist (project_id WITH =, during WITH &&)
);
COMMENT ON COLUMN release_files.archived IS 'If True, the object has been archived to our archival bucket.';
COMMENT ON COLUMN users.prohibit_password_reset IS 'Used to disable password reset';
