CREATE EXTENSION IF NOT EXISTS citext WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pgcrypto WITH SCHEMA public;
CREATE EXTENSION IF NOT EXISTS pg_trgm WITH SCHEMA public;

CREATE TYPE packagetype AS ENUM ('bdist_egg', 'bdist_wheel', 'bdist_wininst', 'sdist');
CREATE TYPE unverify_reasons AS ENUM ('spam complaint', 'hard bounce', 'soft bounces', 'domain status');
CREATE TYPE lifecycle_status AS ENUM ('quarantine-enter', 'quarantine-exit', 'archived');

CREATE FUNCTION normalize_pep426_name(text) RETURNS text AS $$
    SELECT lower(regexp_replace($1, '(\.|_|-)+', '-', 'g'))
$$ LANGUAGE sql IMMUTABLE RETURNS NULL ON NULL INPUT
PARALLEL SAFE
;
CREATE FUNCTION ultranormalize_name(text) RETURNS text AS $$
    SELECT lower(regexp_replace(regexp_replace(regexp_replace($1, '(\.|_|-)', '', 'g'), '(l|L|i|I)', '1', 'g'), '(o|O)', '0', 'g'));
$$ LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE;

CREATE TABLE users (
    id uuid DEFAULT gen_random_uuid() NOT NULL PRIMARY KEY,
    username citext NOT NULL UNIQUE,
    name varchar(100) NOT NULL,
    password varchar(128) NOT NULL,
    is_active boolean DEFAULT false NOT NULL,
    is_superuser boolean DEFAULT false NOT NULL,
    date_joined timestamp DEFAULT now(),
    last_login timestamp,
    totp_secret bytea CHECK (length(totp_secret) = 20),
    CONSTRAINT users_valid_username_length CHECK (length(username) <= 50),
    CONSTRAINT users_valid_username CHECK (username ~* '^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$')
);
CREATE TABLE user_emails (
    id serial PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES users (id) ON UPDATE CASCADE ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    email citext NOT NULL,
    public boolean DEFAULT false NOT NULL,
    "primary" boolean NOT NULL,
    verified boolean NOT NULL,
    unverify_reason unverify_reasons,
    transient_bounces integer DEFAULT 0 NOT NULL,
    CONSTRAINT user_emails_email_key UNIQUE (email)
);
CREATE UNIQUE INDEX user_emails_primary ON user_emails (user_id) WHERE "primary";
CREATE TABLE projects (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    name text NOT NULL,
    normalized_name text NOT NULL GENERATED ALWAYS AS (normalize_pep426_name(name)) STORED UNIQUE,
    created timestamp DEFAULT now(),
    has_docs boolean,
    upload_limit bigint,
    total_size_limit bigint,
    last_serial integer DEFAULT 0 NOT NULL,
    lifecycle_status lifecycle_status,
    lifecycle_note text,
    CONSTRAINT projects_valid_name CHECK (name ~* '^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$')
);
CREATE INDEX project_name_ultranormalized ON projects (ultranormalize_name(name));
CREATE INDEX projects_name_trgm ON projects USING gin (name gin_trgm_ops);

CREATE TABLE releases (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    project_id uuid NOT NULL REFERENCES projects (id) ON UPDATE CASCADE ON DELETE CASCADE,
    version text NOT NULL,
    canonical_version text NOT NULL DEFAULT '',
    author text, author_email text, maintainer text, license text, summary text, keywords text,
    license_expression text,
    description_id integer,
    requires_python text,
    _pypi_ordering integer,
    project_urls jsonb DEFAULT '{}' NOT NULL,
    yanked boolean DEFAULT false NOT NULL,
    yanked_reason text DEFAULT '' NOT NULL,
    is_prerelease boolean GENERATED ALWAYS AS (version ~ '(a|b|rc|dev)[0-9]+') STORED,
    created timestamp DEFAULT now() NOT NULL,
    UNIQUE (project_id, version)
);
CREATE INDEX release_created_idx ON releases (created DESC);
CREATE INDEX release_project_idx ON releases (project_id, _pypi_ordering DESC) WHERE NOT yanked;
CREATE TABLE release_descriptions (id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, content_type text, raw text NOT NULL, html text NOT NULL, rendered_by text NOT NULL);
ALTER TABLE release_descriptions ALTER raw SET STORAGE EXTERNAL;
ALTER TABLE releases ADD FOREIGN KEY (description_id) REFERENCES release_descriptions (id) ON UPDATE CASCADE;

CREATE TABLE release_files (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    release_id uuid NOT NULL REFERENCES releases (id) ON DELETE CASCADE,
    filename text NOT NULL UNIQUE,
    python_version text,
    packagetype packagetype NOT NULL,
    size integer,
    has_signature boolean,
    md5_digest text UNIQUE NOT NULL CHECK (md5_digest ~ '^[a-f0-9]{32}$'),
    sha256_digest text NOT NULL UNIQUE,
    blake2_256_digest text UNIQUE,
    upload_time timestamp DEFAULT now(),
    requires_python text,
    archived boolean DEFAULT false NOT NULL
);
CREATE UNIQUE INDEX release_files_single_sdist ON release_files (release_id, packagetype) WHERE packagetype = 'sdist';
CREATE INDEX release_files_archived_idx ON release_files (archived, upload_time);

CREATE TABLE roles (
    id serial PRIMARY KEY,
    role_name text NOT NULL,
    user_id uuid NOT NULL REFERENCES users (id) ON UPDATE CASCADE ON DELETE CASCADE,
    project_id uuid NOT NULL REFERENCES projects (id) ON DELETE CASCADE,
    UNIQUE (user_id, project_id)
);
CREATE TABLE organizations (id uuid DEFAULT gen_random_uuid() PRIMARY KEY, name citext NOT NULL UNIQUE, display_name text NOT NULL, orgtype text NOT NULL DEFAULT 'Community' CHECK (orgtype IN ('Community', 'Company')));
CREATE TABLE organization_projects (organization_id uuid NOT NULL REFERENCES organizations (id) ON DELETE CASCADE, project_id uuid NOT NULL UNIQUE REFERENCES projects (id) ON DELETE CASCADE, PRIMARY KEY (organization_id, project_id));
CREATE TABLE trove_classifiers (id serial PRIMARY KEY, classifier text UNIQUE
  , ordering integer
);
CREATE TABLE release_classifiers (release_id uuid REFERENCES releases (id) ON DELETE CASCADE, trove_id integer REFERENCES trove_classifiers (id)
  , PRIMARY KEY (release_id, trove_id)
);
CREATE TABLE journals (
    id bigserial PRIMARY KEY,
    name text, version text, action text, submitted_date timestamp DEFAULT now() NOT NULL,
    submitted_by citext REFERENCES users (username) ON UPDATE CASCADE ON DELETE SET NULL
);
CREATE INDEX journals_changelog ON journals (submitted_date, name, version, action);
CREATE INDEX journals_name_idx ON journals USING hash (name);
CREATE TABLE prohibited_project_names (id serial PRIMARY KEY, name text NOT NULL UNIQUE, comment text DEFAULT '' NOT NULL, created timestamp DEFAULT now() NOT NULL
, CONSTRAINT prohibited_project_valid_name CHECK (name ~* '^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$')
);
CREATE TABLE sitemap_dirty (project_id uuid PRIMARY KEY REFERENCES projects ON DELETE CASCADE, at timestamptz DEFAULT now());

CREATE FUNCTION maintain_project_last_serial() RETURNS trigger AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    UPDATE projects SET last_serial = 0 WHERE normalized_name = normalize_pep426_name(OLD.name);
    RETURN NULL;
  END IF;
  UPDATE projects SET last_serial = NEW.id WHERE normalized_name = normalize_pep426_name(NEW.name);
  RETURN NULL;
END $$ LANGUAGE plpgsql;
CREATE CONSTRAINT TRIGGER update_project_last_serial AFTER INSERT OR UPDATE OR DELETE ON journals DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION maintain_project_last_serial();
CREATE FUNCTION ensure_not_prohibited() RETURNS trigger AS $$
BEGIN
  IF EXISTS (SELECT FROM prohibited_project_names p WHERE ultranormalize_name(p.name) = ultranormalize_name(NEW.name)) THEN
    RAISE EXCEPTION 'name % is prohibited', NEW.name USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$ LANGUAGE plpgsql;
CREATE TRIGGER projects_not_prohibited BEFORE INSERT OR UPDATE OF name ON projects FOR EACH ROW EXECUTE FUNCTION ensure_not_prohibited();

CREATE VIEW accounts_email AS SELECT e.id, u.username, e.email, e."primary" FROM user_emails e JOIN users u ON u.id = e.user_id
WHERE e.verified
;
CREATE VIEW latest_releases AS SELECT DISTINCT ON (p.id) p.name, p.normalized_name AS normalized, r.version, r.summary, r.is_prerelease FROM projects p JOIN releases r ON r.project_id = p.id WHERE NOT r.yanked ORDER BY p.id, r.is_prerelease, r._pypi_ordering DESC;
CREATE MATERIALIZED VIEW project_sizes AS SELECT p.id, p.name, sum(f.size)::bigint AS bytes, count(f.id) AS files
 FROM projects p JOIN releases r ON r.project_id = p.id JOIN release_files f ON f.release_id = r.id GROUP BY p.id;
CREATE UNIQUE INDEX project_sizes_id ON project_sizes (id);
CREATE INDEX project_sizes_bytes ON project_sizes (bytes DESC);
COMMENT ON TABLE journals IS 'Changelog, feeds mirrors';
COMMENT ON COLUMN projects.lifecycle_status IS 'NULL means active';
