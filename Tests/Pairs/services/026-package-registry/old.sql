CREATE EXTENSION citext; CREATE EXTENSION "uuid-ossp"; CREATE EXTENSION pg_trgm;
CREATE FUNCTION normalize_pep426_name(text) RETURNS text AS $$ SELECT lower(regexp_replace($1, '(\.|_|-)+', '-', 'ig')) $$ LANGUAGE sql IMMUTABLE RETURNS NULL ON NULL INPUT;
CREATE TYPE package_type AS ENUM ('bdist_dmg', 'bdist_dumb', 'bdist_egg', 'bdist_msi', 'bdist_rpm', 'bdist_wheel', 'bdist_wininst', 'sdist');
CREATE TABLE users (id uuid PRIMARY KEY DEFAULT
  uuid_generate_v4()
  , username citext UNIQUE NOT NULL, name varchar(100) NOT NULL, password varchar(128) NOT NULL, is_active boolean NOT NULL DEFAULT false, last_login timestamp NOT NULL DEFAULT now()
, CONSTRAINT users_valid_username_length CHECK (length(username) <= 50), CONSTRAINT users_valid_username CHECK (username ~* '^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$'));
CREATE TABLE user_emails (id serial PRIMARY KEY, user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED, email varchar(254) NOT NULL UNIQUE, "primary" boolean NOT NULL, verified boolean NOT NULL, UNIQUE ("primary", user_id));
CREATE TABLE projects (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text NOT NULL, normalized_name text GENERATED ALWAYS AS (normalize_pep426_name(name)) STORED, created timestamp DEFAULT now(), has_docs boolean, upload_limit
  integer
, CONSTRAINT projects_valid_name CHECK (name ~* '^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$'));
CREATE UNIQUE INDEX project_name_normalized_uq ON projects (normalize_pep426_name(name));
CREATE TABLE releases (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), project_id uuid NOT NULL REFERENCES projects ON UPDATE CASCADE ON DELETE CASCADE, version text NOT NULL,
  canonical_version text,
  _pypi_ordering integer, created timestamp NOT NULL DEFAULT now(), requires_python text, UNIQUE (project_id, version));
CREATE INDEX release_project_created_idx ON releases (project_id, created DESC);
CREATE TABLE release_files (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), release_id uuid NOT NULL REFERENCES releases ON DELETE CASCADE ON UPDATE CASCADE, packagetype
  text
  , filename text UNIQUE NOT NULL,
  md5_digest text UNIQUE NOT NULL, sha256_digest citext UNIQUE NOT NULL,
  blake2_256_digest citext,
  size bigint
, has_signature boolean, downloads bigint NOT NULL DEFAULT 0
, upload_time timestamp DEFAULT now(), CONSTRAINT release_files_sha256_check CHECK (sha256_digest ~* '^[A-F0-9]{64}$')
);
CREATE FUNCTION maintain_project_total() RETURNS trigger AS $$
BEGIN
  NOTIFY files;
  RETURN NULL;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER update_project_total AFTER INSERT OR UPDATE OR DELETE ON release_files FOR EACH ROW EXECUTE PROCEDURE maintain_project_total();
CREATE VIEW packages AS SELECT p.name, r.version, f.filename, f.packagetype, f.downloads FROM projects p JOIN releases r ON r.project_id = p.id JOIN release_files f ON f.release_id = r.id;

