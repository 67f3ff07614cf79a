CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS hstore;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE FUNCTION normalize_pep426_name(text) RETURNS text AS $$
        SELECT lower(
            regexp_replace($1, '(\.|_|-)+', '-', 'ig')
        )
    $$
    LANGUAGE SQL
    IMMUTABLE
    RETURNS NULL ON NULL INPUT PARALLEL SAFE;
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num));
CREATE TYPE package_type AS ENUM ('bdist_wheel', 'sdist', 'bdist_egg');
CREATE TYPE lifecyclestatus AS ENUM ('quarantine-enter', 'quarantine-exit', 'archived');
CREATE TABLE users (id UUID DEFAULT gen_random_uuid() NOT NULL, password VARCHAR(128) NOT NULL, username CITEXT NOT NULL, name VARCHAR(100) NOT NULL, is_active BOOLEAN DEFAULT false NOT NULL, totp_secret BYTEA, last_login TIMESTAMP WITHOUT TIME ZONE DEFAULT now() NOT NULL, PRIMARY KEY (id), UNIQUE (username), CONSTRAINT users_valid_username_length CHECK (length(username) <= 50), CONSTRAINT users_valid_username CHECK (username ~* '^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$'));
CREATE TABLE user_emails (id SERIAL NOT NULL, user_id UUID NOT NULL, email CITEXT NOT NULL, "primary" BOOLEAN NOT NULL, verified BOOLEAN DEFAULT false NOT NULL, PRIMARY KEY (id), UNIQUE (email), CONSTRAINT user_emails_user_id_fkey FOREIGN KEY(user_id) REFERENCES users (id) DEFERRABLE INITIALLY DEFERRED);
CREATE INDEX user_emails_user_id ON user_emails (user_id);
CREATE TABLE projects (id UUID DEFAULT gen_random_uuid() NOT NULL, name TEXT NOT NULL, normalized_name TEXT GENERATED ALWAYS AS (normalize_pep426_name(name)) STORED, created TIMESTAMP WITHOUT TIME ZONE DEFAULT now(), has_docs BOOLEAN, upload_limit BIGINT, lifecycle_status lifecyclestatus, total_size BIGINT DEFAULT 0, PRIMARY KEY (id), UNIQUE (name), CONSTRAINT projects_valid_name CHECK (name ~* '^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$'));
CREATE UNIQUE INDEX project_name_pep426_normalized ON projects (normalize_pep426_name(name));
CREATE INDEX project_name_trgm ON projects USING gin (name gin_trgm_ops);
CREATE TABLE release_descriptions (id UUID DEFAULT gen_random_uuid() PRIMARY KEY, content_type TEXT, raw TEXT NOT NULL, html TEXT NOT NULL, rendered_by TEXT NOT NULL);
CREATE TABLE releases (id UUID DEFAULT gen_random_uuid() NOT NULL, project_id UUID NOT NULL, version TEXT NOT NULL, canonical_version TEXT NOT NULL, is_prerelease BOOLEAN DEFAULT false NOT NULL, author TEXT, summary TEXT, description_id UUID NOT NULL REFERENCES release_descriptions ON UPDATE CASCADE ON DELETE CASCADE, _pypi_ordering INTEGER, yanked BOOLEAN DEFAULT false NOT NULL, project_urls HSTORE DEFAULT ''::hstore, created TIMESTAMP WITHOUT TIME ZONE DEFAULT now() NOT NULL, PRIMARY KEY (id), UNIQUE (project_id, version), FOREIGN KEY(project_id) REFERENCES projects (id) ON UPDATE CASCADE ON DELETE CASCADE);
CREATE INDEX release_project_id_idx ON releases (project_id);
CREATE INDEX release_created_idx ON releases (created DESC);
CREATE TABLE release_files (id UUID DEFAULT gen_random_uuid() PRIMARY KEY, release_id UUID NOT NULL REFERENCES releases ON UPDATE CASCADE ON DELETE CASCADE, filename TEXT, python_version TEXT, packagetype package_type, comment_text TEXT, md5_digest TEXT NOT NULL, sha256_digest CITEXT NOT NULL, blake2_256_digest CITEXT NOT NULL, size BIGINT, upload_time TIMESTAMP DEFAULT now(), metadata_file_sha256_digest CITEXT, CONSTRAINT release_files_filename_key UNIQUE (filename), CONSTRAINT release_files_md5_digest_key UNIQUE (md5_digest), CONSTRAINT release_files_sha256_digest_check CHECK (sha256_digest ~* '^[A-F0-9]{64}$'));
CREATE UNIQUE INDEX release_files_single_sdist ON release_files (release_id, packagetype) WHERE packagetype = 'sdist' AND upload_time > '2020-01-01'::timestamp;
CREATE INDEX release_files_release_id_idx ON release_files (release_id);
CREATE TABLE roles (id UUID DEFAULT gen_random_uuid() PRIMARY KEY, role_name TEXT NOT NULL, user_id UUID NOT NULL REFERENCES users ON UPDATE CASCADE ON DELETE CASCADE, project_id UUID NOT NULL REFERENCES projects ON UPDATE CASCADE ON DELETE CASCADE, CONSTRAINT _roles_user_project_uc UNIQUE (user_id, project_id));
CREATE FUNCTION update_project_total_size() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  _release_id uuid;
  _project_id uuid;
BEGIN
  IF TG_OP = 'DELETE' THEN _release_id := OLD.release_id; ELSE _release_id := NEW.release_id; END IF;
  SELECT project_id INTO _project_id FROM releases WHERE id = _release_id;
  UPDATE projects SET total_size = (SELECT COALESCE(sum(f.size), 0) FROM release_files f JOIN releases r ON r.id = f.release_id WHERE r.project_id = _project_id) WHERE id = _project_id;
  RETURN NULL;
END $$;
CREATE TRIGGER update_project_total_size AFTER INSERT OR UPDATE OR DELETE ON release_files FOR EACH ROW EXECUTE PROCEDURE update_project_total_size();
CREATE VIEW newest AS SELECT DISTINCT ON (p.name) p.name, r.version, r.summary, r.created FROM releases r JOIN projects p ON p.id = r.project_id WHERE NOT r.yanked ORDER BY p.name, r.is_prerelease, r._pypi_ordering DESC NULLS LAST;
CREATE TABLE journals (id BIGSERIAL, name TEXT, version TEXT, action TEXT, submitted_date TIMESTAMP WITHOUT TIME ZONE DEFAULT now() NOT NULL, submitted_by CITEXT REFERENCES users (username) ON UPDATE CASCADE, submitted_from TEXT, PRIMARY KEY (id));
CREATE INDEX journals_name_idx ON journals (name);
CREATE INDEX journals_submitted_date_id_idx ON journals (submitted_date, id);
CREATE TABLE trove_classifiers (id SERIAL PRIMARY KEY, classifier TEXT UNIQUE, l2 INTEGER, l3 INTEGER, l4 INTEGER, l5 INTEGER, ordering INTEGER);
