CREATE EXTENSION citext; CREATE EXTENSION "uuid-ossp"; CREATE EXTENSION pg_trgm;
CREATE FUNCTION normalize_pep426_name(text) RETURNS text AS $$ SELECT lower(regexp_replace($1, '(\.|_|-)+', '-', 'ig')) $$ LANGUAGE sql IMMUTABLE RETURNS NULL ON NULL INPUT;
CREATE FUNCTION ultranormalize_name(text) RETURNS text AS $$ SELECT lower(regexp_replace(regexp_replace(regexp_replace($1, '(\.|_|-)', '', 'ig'), '(l|L|i|I)', '1', 'ig'), '(o|O)', '0', 'ig')) $$ LANGUAGE sql IMMUTABLE STRICT;
CREATE TYPE package_type AS ENUM ('bdist_dmg', 'bdist_dumb', 'bdist_egg', 'bdist_msi', 'bdist_rpm', 'bdist_wheel', 'bdist_wininst', 'sdist');
CREATE TYPE lifecycle AS ENUM ('quarantine-enter', 'quarantine-exit', 'archived');
CREATE TABLE users (id uuid PRIMARY KEY DEFAULT
  gen_random_uuid()
  , username citext UNIQUE NOT NULL, name varchar(100) NOT NULL, password varchar(128) NOT NULL, is_active boolean NOT NULL DEFAULT false, last_login timestamp NOT NULL DEFAULT now()
, totp_secret bytea CHECK (length(totp_secret) = 20), is_observer boolean DEFAULT false NOT NULL
, CONSTRAINT users_valid_username_length CHECK (length(username) <= 50), CONSTRAINT users_valid_username CHECK (username ~* '^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$'));
CREATE TABLE user_emails (id serial PRIMARY KEY, user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED, email varchar(254) NOT NULL UNIQUE, "primary" boolean NOT NULL, verified boolean NOT NULL, UNIQUE ("primary", user_id));
CREATE TABLE projects (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text NOT NULL, normalized_name text GENERATED ALWAYS AS (normalize_pep426_name(name)) STORED, created timestamp DEFAULT now(), has_docs boolean, upload_limit
  bigint
, total_size_limit bigint, zscore float, lifecycle_status lifecycle
, CONSTRAINT projects_valid_name CHECK (name ~* '^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$'));
CREATE UNIQUE INDEX project_name_normalized_uq ON projects (normalize_pep426_name(name));
CREATE INDEX project_name_ultranormalized ON projects (ultranormalize_name(name));
COMMENT ON INDEX project_name_ultranormalized IS 'typosquatting guard';
CREATE TABLE releases (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), project_id uuid NOT NULL REFERENCES projects ON UPDATE CASCADE ON DELETE CASCADE, version text NOT NULL,
  canonical_version text NOT NULL, is_prerelease boolean NOT NULL DEFAULT false, yanked boolean NOT NULL DEFAULT false, yanked_reason text NOT NULL DEFAULT '',
  _pypi_ordering integer, created timestamp NOT NULL DEFAULT now(), requires_python text, UNIQUE (project_id, version));
CREATE INDEX release_project_created_idx ON releases (project_id, created DESC);
CREATE INDEX release_canonical_version_idx ON releases (canonical_version);
CREATE TABLE release_files (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), release_id uuid NOT NULL REFERENCES releases ON DELETE CASCADE ON UPDATE CASCADE, packagetype
  package_type
  , filename text UNIQUE NOT NULL,
  md5_digest text UNIQUE NOT NULL, sha256_digest citext UNIQUE NOT NULL,
  blake2_256_digest citext UNIQUE NOT NULL,
  size bigint
, upload_time timestamp DEFAULT now(), CONSTRAINT release_files_sha256_check CHECK (sha256_digest ~* '^[A-F0-9]{64}$')
, CONSTRAINT release_files_blake2_check CHECK (blake2_256_digest ~* '^[A-F0-9]{64}$')
);
CREATE UNIQUE INDEX release_files_single_sdist ON release_files (release_id, packagetype) WHERE packagetype = 'sdist';
CREATE FUNCTION maintain_project_total() RETURNS trigger AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE projects SET zscore = coalesce(zscore, 0) + 1 WHERE id = (SELECT project_id FROM releases WHERE id = NEW.release_id);
  END IF;
  RETURN NULL;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER update_project_total AFTER INSERT OR UPDATE OR DELETE ON release_files FOR EACH ROW EXECUTE PROCEDURE maintain_project_total();
CREATE VIEW packages AS SELECT p.name, p.normalized_name, r.version, f.filename, f.packagetype::text AS packagetype FROM projects p JOIN releases r ON r.project_id = p.id JOIN release_files f ON f.release_id = r.id WHERE NOT r.yanked;

