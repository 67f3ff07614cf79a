CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS hstore;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
CREATE TYPE package_type AS ENUM ('bdist_dmg', 'bdist_dumb', 'bdist_egg', 'bdist_msi', 'bdist_rpm', 'bdist_wheel', 'bdist_wininst', 'sdist');
CREATE TYPE macaroon_caveat AS ENUM ('a', 'b');
CREATE TYPE disablereason AS ENUM ('password compromised');
CREATE FUNCTION normalize_pep426_name(text) RETURNS text AS $$
    SELECT lower(regexp_replace($1, '(\.|_|-)+', '-', 'ig'))
$$ LANGUAGE SQL IMMUTABLE RETURNS NULL ON NULL INPUT;
CREATE FUNCTION maintain_project_last_serial() RETURNS TRIGGER AS $$
DECLARE
    targeted_name text;
BEGIN
    IF TG_OP = 'INSERT' THEN targeted_name := NEW.name;
    ELSEIF TG_OP = 'UPDATE' THEN targeted_name := NEW.name;
    ELSIF TG_OP = 'DELETE' THEN targeted_name := OLD.name;
    END IF;
    UPDATE packages SET last_serial = j.last_serial
    FROM (SELECT max(journals.id) as last_serial FROM journals WHERE journals.name = targeted_name) as j
    WHERE packages.name = targeted_name;
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;
CREATE TABLE users (
  id uuid DEFAULT gen_random_uuid() NOT NULL, username citext NOT NULL, name character varying(100) NOT NULL, password character varying(128) NOT NULL, password_date timestamp without time zone DEFAULT now(),
  is_active boolean DEFAULT false NOT NULL, is_superuser boolean DEFAULT false NOT NULL, is_moderator boolean DEFAULT false NOT NULL, date_joined timestamp DEFAULT now(), last_login timestamp DEFAULT now() NOT NULL, gpg_keyid text, disabled_for disablereason,
  CONSTRAINT users_pkey PRIMARY KEY (id), CONSTRAINT users_username_key UNIQUE (username), CONSTRAINT users_valid_username_length CHECK (length(username) <= 50), CONSTRAINT users_valid_username CHECK (username ~* '^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$'));
CREATE TABLE user_emails (id SERIAL PRIMARY KEY, user_id uuid NOT NULL, email character varying(254) NOT NULL, "primary" boolean NOT NULL, verified boolean NOT NULL,
  CONSTRAINT user_emails_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) DEFERRABLE INITIALLY DEFERRED, CONSTRAINT user_emails_email_key UNIQUE (email));
CREATE INDEX user_emails_user_id ON user_emails (user_id);
CREATE TABLE packages (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY, name text NOT NULL, stable_version text, normalized_name text, autohide boolean DEFAULT true, comments boolean DEFAULT true, bugtrack_url text, hosting_mode text DEFAULT 'pypi-explicit' NOT NULL, created timestamp DEFAULT now() NOT NULL,
  has_docs boolean, upload_limit integer, last_serial integer DEFAULT 0 NOT NULL, allow_legacy_files boolean DEFAULT false NOT NULL, zscore double precision,
  CONSTRAINT packages_valid_name CHECK (name ~* '^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$'), CONSTRAINT packages_name_key UNIQUE (name));
CREATE UNIQUE INDEX project_name_pep426_normalized ON packages (normalize_pep426_name(name));
CREATE TABLE releases (id uuid DEFAULT gen_random_uuid() PRIMARY KEY, name text, version text NOT NULL, canonical_version text, author text, author_email text, maintainer text, home_page text, license text, summary text, description text, description_html text, description_from_readme boolean, keywords text, platform text, download_url text, _pypi_ordering integer, _pypi_hidden boolean, requires_python text, created timestamp DEFAULT now() NOT NULL,
  CONSTRAINT releases_name_version_key UNIQUE (name, version), CONSTRAINT releases_name_fkey FOREIGN KEY (name) REFERENCES packages(name) ON UPDATE CASCADE);
CREATE INDEX release_created_idx ON releases (created DESC);
CREATE INDEX release_hidden_idx ON releases (_pypi_hidden);
CREATE TABLE release_files (id uuid DEFAULT gen_random_uuid() PRIMARY KEY, name text, version text, python_version text, packagetype text, comment_text text, filename text, path text NOT NULL, size integer, md5_digest text, sha256_digest citext NOT NULL, blake2_256_digest citext NOT NULL, has_signature boolean, upload_time timestamp DEFAULT now(), allow_multiple_sdist boolean DEFAULT false NOT NULL, downloads integer DEFAULT 0, requires_python text,
  CONSTRAINT release_files_sha256_digest_check CHECK (sha256_digest ~* '^[A-F0-9]{64}$'), CONSTRAINT release_files_filename_key UNIQUE (filename), CONSTRAINT release_files_path_key UNIQUE (path),
  CONSTRAINT release_files_name_fkey FOREIGN KEY (name, version) REFERENCES releases(name, version) ON UPDATE CASCADE ON DELETE CASCADE);
CREATE UNIQUE INDEX release_files_single_sdist ON release_files (name, version, packagetype) WHERE packagetype = 'sdist' AND allow_multiple_sdist = false;
CREATE INDEX release_files_packagetype_idx ON release_files (packagetype);
CREATE FUNCTION update_release_files_requires_python() RETURNS TRIGGER AS $$
BEGIN
    UPDATE release_files SET requires_python = releases.requires_python FROM releases
    WHERE release_files.name = releases.name AND release_files.version = releases.version AND releases.name = NEW.name AND releases.version = NEW.version;
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER releases_requires_python AFTER INSERT OR UPDATE OF requires_python ON releases FOR EACH ROW EXECUTE PROCEDURE update_release_files_requires_python();
CREATE TABLE release_dependencies (name text, version text, kind integer, specifier text, CONSTRAINT release_dependencies_name_fkey FOREIGN KEY (name, version) REFERENCES releases(name, version) ON UPDATE CASCADE);
CREATE INDEX rel_dep_name_version_kind_idx ON release_dependencies (name, version, kind);
CREATE TABLE trove_classifiers (id integer NOT NULL PRIMARY KEY, classifier text, l2 integer, l3 integer, l4 integer, l5 integer, CONSTRAINT trove_classifiers_classifier_key UNIQUE (classifier));
CREATE TABLE release_classifiers (name text, version text, trove_id integer REFERENCES trove_classifiers(id));
ALTER TABLE release_classifiers ADD CONSTRAINT release_classifiers_name_fkey FOREIGN KEY (name, version) REFERENCES releases(name, version) ON UPDATE CASCADE ON DELETE CASCADE;
CREATE TABLE roles (role_name text, user_name citext, package_name text, CONSTRAINT roles_user_name_fkey FOREIGN KEY (user_name) REFERENCES users(username) ON UPDATE CASCADE ON DELETE CASCADE, CONSTRAINT roles_package_name_fkey FOREIGN KEY (package_name) REFERENCES packages(name) ON UPDATE CASCADE);
CREATE TABLE journals (id SERIAL PRIMARY KEY, name text, version text, action text, submitted_date timestamp DEFAULT now(), submitted_by citext, submitted_from text, CONSTRAINT journals_submitted_by_fkey FOREIGN KEY (submitted_by) REFERENCES users(username) ON UPDATE CASCADE);
CREATE INDEX journals_name_idx ON journals (name);
CREATE INDEX journals_version_idx ON journals (version);
CREATE TRIGGER update_project_last_serial AFTER INSERT OR UPDATE OR DELETE ON journals FOR EACH ROW EXECUTE PROCEDURE maintain_project_last_serial();
CREATE TABLE blacklist (id uuid DEFAULT gen_random_uuid() PRIMARY KEY, name text NOT NULL UNIQUE, created timestamp DEFAULT now() NOT NULL, blacklisted_by uuid REFERENCES users(id), comment text DEFAULT '' NOT NULL, CONSTRAINT blacklist_valid_name CHECK (name ~* '^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$'));
CREATE FUNCTION ensure_normalized_blacklist() RETURNS TRIGGER AS $$
BEGIN
    NEW.name := normalize_pep426_name(NEW.name);
    RETURN NEW;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER normalize_blacklist BEFORE INSERT OR UPDATE ON blacklist FOR EACH ROW EXECUTE PROCEDURE ensure_normalized_blacklist();
CREATE TABLE file_registry (id SERIAL PRIMARY KEY, filename text NOT NULL UNIQUE);
CREATE TABLE gpg_keys (id uuid DEFAULT gen_random_uuid() PRIMARY KEY, user_id uuid NOT NULL REFERENCES users(id) DEFERRABLE INITIALLY DEFERRED, key_id citext UNIQUE, CONSTRAINT accounts_gpgkey_valid_key_id CHECK (key_id ~* '^[A-F0-9]{8}$'));
CREATE TABLE macaroons (id uuid DEFAULT gen_random_uuid() PRIMARY KEY, user_id uuid NOT NULL REFERENCES users(id), description varchar(100) NOT NULL, created timestamp DEFAULT now() NOT NULL, last_used timestamp, caveats jsonb DEFAULT '{}' NOT NULL, key bytea NOT NULL);
CREATE TABLE sitemap_stub (id serial, bucket text);
CREATE TABLE dual_stats (day date, downloads bigint);
CREATE TABLE ses_emails (id uuid DEFAULT gen_random_uuid() PRIMARY KEY, created timestamp DEFAULT now() NOT NULL, status text DEFAULT 'Accepted' NOT NULL, message_id text NOT NULL, "from" text NOT NULL, "to" text NOT NULL, subject text NOT NULL);
CREATE UNIQUE INDEX ix_ses_emails_message_id ON ses_emails (message_id);

ALTER TYPE disablereason ADD VALUE 'account frozen';
CREATE TYPE release_file_type AS ENUM ('a');
DROP TYPE release_file_type;
DROP TYPE macaroon_caveat;
CREATE TYPE ses_email_statuses AS ENUM ('Accepted', 'Delivered', 'Bounced', 'Soft Bounced', 'Complained');
ALTER TABLE ses_emails ALTER COLUMN status DROP DEFAULT;
ALTER TABLE ses_emails ALTER COLUMN status TYPE ses_email_statuses USING status::ses_email_statuses, ALTER COLUMN status SET DEFAULT 'Accepted';
ALTER TABLE ses_emails ADD COLUMN missing boolean DEFAULT false NOT NULL;
ALTER TABLE packages RENAME TO projects;
ALTER TABLE projects RENAME CONSTRAINT packages_pkey TO projects_pkey;
ALTER TABLE projects RENAME CONSTRAINT packages_valid_name TO projects_valid_name;
ALTER TABLE projects DROP COLUMN normalized_name, DROP COLUMN autohide, DROP COLUMN comments, DROP COLUMN hosting_mode, DROP COLUMN stable_version, DROP COLUMN bugtrack_url;
ALTER TABLE projects ADD COLUMN total_size bigint DEFAULT 0, ADD COLUMN normalized_name text GENERATED ALWAYS AS (normalize_pep426_name(name)) STORED, ADD COLUMN sponsor citext;
ALTER TABLE projects ALTER COLUMN upload_limit TYPE bigint;
-- releases by id
ALTER TABLE release_files DROP CONSTRAINT release_files_name_fkey;
DROP INDEX release_files_single_sdist;
DROP TRIGGER releases_requires_python ON releases;
ALTER TABLE release_classifiers DROP CONSTRAINT release_classifiers_name_fkey;
DROP TABLE release_dependencies;
ALTER TABLE releases DROP CONSTRAINT releases_name_version_key, DROP CONSTRAINT releases_name_fkey;
ALTER TABLE releases ADD COLUMN project_id uuid NOT NULL, DROP COLUMN name;
ALTER TABLE releases ADD CONSTRAINT releases_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects(id) ON UPDATE CASCADE ON DELETE CASCADE;
ALTER TABLE releases ADD COLUMN is_prerelease boolean GENERATED ALWAYS AS (coalesce(version ~ '[a-z]', false)) STORED, ADD COLUMN yanked boolean DEFAULT false NOT NULL, ADD COLUMN yanked_reason text DEFAULT '' NOT NULL;
CREATE UNIQUE INDEX release_project_id_version_key ON releases (project_id, version);
CREATE INDEX release_project_created_idx ON releases (project_id, created DESC) INCLUDE (version);
DROP INDEX release_hidden_idx;
ALTER TABLE releases DROP COLUMN _pypi_hidden, ALTER COLUMN canonical_version SET NOT NULL;
CREATE TABLE release_descriptions (id uuid DEFAULT gen_random_uuid() PRIMARY KEY, content_type text, raw text NOT NULL, html text NOT NULL, rendered_by text NOT NULL);
ALTER TABLE releases ADD COLUMN description_id uuid NOT NULL REFERENCES release_descriptions(id) ON UPDATE CASCADE ON DELETE CASCADE, DROP COLUMN description, DROP COLUMN description_html, DROP COLUMN description_from_readme;
ALTER TABLE release_files ADD COLUMN release_id uuid NOT NULL REFERENCES releases(id) ON UPDATE CASCADE ON DELETE CASCADE, DROP COLUMN name, DROP COLUMN version, DROP COLUMN downloads, ALTER COLUMN packagetype TYPE package_type USING packagetype::package_type;
ALTER TABLE release_files ADD CONSTRAINT release_files_blake2_256_digest_check CHECK (blake2_256_digest ~* '^[A-F0-9]{64}$');
CREATE UNIQUE INDEX release_files_single_sdist ON release_files (release_id, packagetype) WHERE packagetype = 'sdist' AND allow_multiple_sdist = false;
CREATE INDEX release_files_release_id_idx ON release_files (release_id);
DROP TABLE release_classifiers;
CREATE TABLE release_classifiers (release_id uuid NOT NULL REFERENCES releases(id) ON UPDATE CASCADE ON DELETE CASCADE, trove_id integer NOT NULL REFERENCES trove_classifiers(id), PRIMARY KEY (release_id, trove_id));
DROP FUNCTION update_release_files_requires_python();
CREATE FUNCTION update_release_files_requires_python() RETURNS TRIGGER AS $$
BEGIN
    UPDATE release_files SET requires_python = releases.requires_python FROM releases WHERE release_files.release_id = releases.id AND releases.id = NEW.id;
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER releases_requires_python AFTER INSERT OR UPDATE OF requires_python ON releases FOR EACH ROW EXECUTE PROCEDURE update_release_files_requires_python();
CREATE TRIGGER release_files_requires_python AFTER INSERT ON release_files FOR EACH ROW EXECUTE PROCEDURE update_release_files_requires_python();
ALTER TABLE roles ADD COLUMN id uuid DEFAULT gen_random_uuid() NOT NULL PRIMARY KEY, ADD COLUMN user_id uuid NOT NULL REFERENCES users(id) ON UPDATE CASCADE ON DELETE CASCADE, ADD COLUMN project_id uuid NOT NULL REFERENCES projects(id) ON UPDATE CASCADE ON DELETE CASCADE, DROP COLUMN user_name, DROP COLUMN package_name, ADD CONSTRAINT _roles_user_project_uc UNIQUE (user_id, project_id);
ALTER TABLE blacklist RENAME TO prohibited_project_names;
ALTER TABLE prohibited_project_names RENAME COLUMN blacklisted_by TO prohibited_by;
ALTER TABLE prohibited_project_names RENAME CONSTRAINT blacklist_valid_name TO prohibited_project_valid_name;
DROP TRIGGER normalize_blacklist ON prohibited_project_names;
ALTER FUNCTION ensure_normalized_blacklist() RENAME TO ensure_normalized_prohibited_name;
CREATE TRIGGER normalize_prohibited_project_name BEFORE INSERT OR UPDATE ON prohibited_project_names FOR EACH ROW EXECUTE PROCEDURE ensure_normalized_prohibited_name();
DROP TABLE gpg_keys, sitemap_stub, dual_stats;
ALTER TABLE users DROP COLUMN gpg_keyid, ADD COLUMN prohibit_password_reset boolean DEFAULT false NOT NULL, ADD COLUMN totp_secret bytea, ALTER COLUMN last_login DROP NOT NULL;
ALTER TABLE users ADD CONSTRAINT totp_len CHECK (octet_length(totp_secret) = 20) NOT VALID;
CREATE TABLE user_security_keys (id uuid DEFAULT gen_random_uuid() PRIMARY KEY, user_id uuid NOT NULL REFERENCES users(id) DEFERRABLE INITIALLY DEFERRED, label varchar NOT NULL, credential_id varchar NOT NULL UNIQUE, public_key varchar UNIQUE, sign_count integer DEFAULT 0, CONSTRAINT user_security_keys_label_key UNIQUE (label, user_id));
ALTER TABLE macaroons ADD COLUMN permissions_caveat jsonb DEFAULT '{}' NOT NULL, ADD CONSTRAINT _user_macaroons_description_uc UNIQUE (description, user_id);
CREATE OR REPLACE FUNCTION maintain_project_last_serial() RETURNS TRIGGER AS $$
BEGIN
    UPDATE projects SET last_serial = (SELECT max(id) FROM journals WHERE journals.name = projects.name)
    WHERE projects.name = coalesce(NEW.name, OLD.name);
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;
COMMENT ON COLUMN projects.normalized_name IS 'PEP 503';
CREATE INDEX journals_id_name_version_idx ON journals (version, name, id DESC) WHERE version IS NOT NULL AND name IS NOT NULL;
