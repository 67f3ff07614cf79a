CREATE EXTENSION citext;
CREATE TYPE package_type AS ENUM ('bdist_egg','bdist_wheel','sdist');
CREATE TYPE role_name AS ENUM ('Maintainer','Owner','Billing');
CREATE FUNCTION normalize_pep426_name(name text) RETURNS text AS $$ SELECT lower(regexp_replace(name, '(\.|_|-)+', '-', 'ig')) $$ LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE;
CREATE FUNCTION ultranormalize_name(text) RETURNS text AS $$ SELECT lower(regexp_replace(regexp_replace($1, '(\.|_|-)', '', 'ig'), '(l|1|i)', '1', 'ig')) $$ LANGUAGE sql IMMUTABLE STRICT;
CREATE TABLE users (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  username citext NOT NULL CONSTRAINT users_username_key UNIQUE,
  name varchar(100) NOT NULL,
  password varchar(128) NOT NULL,
  is_active boolean DEFAULT false NOT NULL,
  is_frozen boolean DEFAULT false NOT NULL,
  prohibit_password_reset boolean DEFAULT false NOT NULL,
  is_superuser boolean DEFAULT false NOT NULL,
  totp_secret bytea CHECK (length(totp_secret) = 20),
  date_joined timestamp DEFAULT now(),
  CONSTRAINT users_valid_username_length CHECK (length(username) <= 50),
  CONSTRAINT users_valid_username CHECK (username ~* '^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$')
);
CREATE TABLE user_emails (
  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES users ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
  email citext NOT NULL,
  "primary" boolean NOT NULL,
  verified boolean NOT NULL,
  domain text GENERATED ALWAYS AS (split_part(email::text, '@', 2)) STORED,
  CONSTRAINT user_emails_email_key UNIQUE (email)
);
CREATE UNIQUE INDEX one_primary ON user_emails (user_id) WHERE "primary";
CREATE TABLE projects (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  name text NOT NULL UNIQUE,
  normalized_name text NOT NULL GENERATED ALWAYS AS (normalize_pep426_name(name)) STORED,
  created timestamptz DEFAULT now() NOT NULL,
  upload_limit bigint,
  total_size bigint DEFAULT 0,
  CONSTRAINT projects_valid_name CHECK (name ~* '^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$'::text)
);
CREATE UNIQUE INDEX project_name_pep426_normalized ON projects (normalized_name);
CREATE INDEX project_name_ultranormalized ON projects (ultranormalize_name(name));
CREATE TABLE release_descriptions (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  content_type text,
  raw text NOT NULL,
  html text NOT NULL
);
CREATE TABLE releases (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  project_id uuid NOT NULL REFERENCES projects ON UPDATE CASCADE ON DELETE CASCADE,
  version text NOT NULL,
  canonical_version text NOT NULL,
  is_prerelease boolean DEFAULT false NOT NULL,
  author text, license text, summary text, description_id uuid NOT NULL REFERENCES release_descriptions ON UPDATE CASCADE, keywords text,
  yanked boolean DEFAULT false NOT NULL,
  _pypi_ordering integer,
  UNIQUE (project_id, version)
);
CREATE INDEX release_created_idx ON releases (project_id, _pypi_ordering DESC);
CREATE TABLE release_files (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  release_id uuid NOT NULL REFERENCES releases ON DELETE CASCADE,
  filename text UNIQUE, path text NOT NULL UNIQUE,
  size integer, python_version text,
  packagetype package_type NOT NULL,
  md5_digest text UNIQUE NOT NULL, blake2_256_digest citext UNIQUE, sha256_digest citext NOT NULL UNIQUE,

  upload_time timestamp DEFAULT now(),
  CONSTRAINT sha256_valid CHECK (sha256_digest ~* '^[A-F0-9]{64}$'),
  CONSTRAINT single_sdist UNIQUE (release_id, filename, packagetype)
);
CREATE UNIQUE INDEX release_files_single_sdist ON release_files (release_id, packagetype) WHERE packagetype = 'sdist';
CREATE TABLE roles (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  role_name role_name NOT NULL,
  user_id uuid NOT NULL REFERENCES users,
  project_id uuid NOT NULL REFERENCES projects,
  UNIQUE (user_id, project_id)
);
CREATE TABLE journals (
  id serial PRIMARY KEY,
  name text,
  version text,
  action text,
  submitted_date timestamp DEFAULT now(),
  _submitted_by citext REFERENCES users(username) ON UPDATE CASCADE ON DELETE SET NULL
);
CREATE INDEX journals_submitted_by_idx ON journals (_submitted_by, submitted_date);
CREATE INDEX journals_changelog ON journals (submitted_date, name, version, action);
CREATE MATERIALIZED VIEW project_stats AS
  SELECT p.name, count(*) n, sum(f.size) bytes, max(f.upload_time) AS latest
  FROM projects p
  JOIN releases r ON r.project_id = p.id
  JOIN release_files f ON f.release_id = r.id
  GROUP BY p.name;
DROP MATERIALIZED VIEW project_stats;
ALTER TABLE projects ADD COLUMN organization_id uuid, ADD COLUMN lifecycle_status text CHECK (lifecycle_status IN ('quarantine-enter','quarantine-exit','archived'));
CREATE TYPE organizationtype AS ENUM ('Community','Company');
CREATE TABLE organizations (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  name citext NOT NULL UNIQUE,
  orgtype organizationtype NOT NULL,
  is_active boolean DEFAULT false NOT NULL,
  created timestamp DEFAULT now() NOT NULL
);
ALTER TABLE projects ADD CONSTRAINT projects_org FOREIGN KEY (organization_id) REFERENCES organizations ON UPDATE CASCADE ON DELETE SET NULL;
CREATE FUNCTION update_project_total_size() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN UPDATE projects SET total_size = total_size + NEW.size WHERE id = (SELECT project_id FROM releases WHERE id = NEW.release_id); RETURN NULL; END $$;
ALTER TABLE release_files ALTER COLUMN size TYPE bigint, DROP COLUMN md5_digest, ADD COLUMN archived boolean DEFAULT false NOT NULL, ADD COLUMN metadata_file_sha256_digest citext UNIQUE;
CREATE TRIGGER update_project_total_size AFTER INSERT ON release_files FOR EACH ROW WHEN (NEW.size > 0) EXECUTE FUNCTION update_project_total_size();
ALTER TABLE release_files DROP CONSTRAINT single_sdist;
ALTER TYPE package_type RENAME TO packagetype_enum;
ALTER TYPE packagetype_enum ADD VALUE 'bdist_dumb' BEFORE 'bdist_egg';
ALTER TABLE users DROP CONSTRAINT users_valid_username_length, ALTER COLUMN date_joined SET NOT NULL, DROP COLUMN totp_secret;
CREATE TABLE user_totp (
  user_id uuid PRIMARY KEY REFERENCES users ON DELETE CASCADE,
  secret bytea NOT NULL CHECK (length(secret) BETWEEN 20 AND 64),
  last_step bigint
);
CREATE DOMAIN sha256hex AS text CHECK (VALUE ~ '^[a-f0-9]{64}$');
ALTER TABLE release_files ADD COLUMN provenance sha256hex;
DROP INDEX release_created_idx;
CREATE INDEX releases_ordering ON releases (project_id, _pypi_ordering DESC NULLS LAST) INCLUDE (version) WHERE NOT yanked;
DROP TABLE journals;
CREATE TABLE project_events (
  id uuid DEFAULT gen_random_uuid(),
  source_id uuid NOT NULL REFERENCES projects ON DELETE CASCADE,
  tag text NOT NULL,
  time timestamp NOT NULL DEFAULT now(),
  additional jsonb,
  PRIMARY KEY (id, time)
) PARTITION BY RANGE (time);
CREATE TABLE project_events_2024 PARTITION OF project_events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE INDEX project_events_src ON project_events (source_id, time DESC);
CREATE VIEW project_stats AS
  SELECT p.name, p.total_size, count(r.id) AS releases
  FROM projects p
  LEFT JOIN releases r ON r.project_id = p.id
  GROUP BY p.id;
DROP FUNCTION ultranormalize_name CASCADE;
CREATE FUNCTION ultranormalize_name(name text) RETURNS text IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql AS $$ SELECT translate(lower(name), '._-l1', '   ii') $$;
CREATE INDEX project_name_ultranormalized ON projects USING hash (ultranormalize_name(name));
