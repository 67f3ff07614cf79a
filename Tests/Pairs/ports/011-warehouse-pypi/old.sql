CREATE EXTENSION citext; CREATE EXTENSION "uuid-ossp";
CREATE TYPE package_type AS ENUM ('bdist_egg','bdist_wheel','bdist_wininst','sdist');
CREATE TYPE role_name AS ENUM ('Owner','Maintainer');
CREATE FUNCTION normalize_pep426_name(text) RETURNS text AS $$ SELECT lower(regexp_replace($1, '(\.|_|-)+', '-', 'ig')) $$ LANGUAGE sql IMMUTABLE RETURNS NULL ON NULL INPUT;
CREATE TABLE users (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  username citext NOT NULL CONSTRAINT users_username_key UNIQUE,
  name varchar(100) NOT NULL,
  password varchar(128) NOT NULL,
  is_active boolean DEFAULT false NOT NULL,
  is_superuser boolean DEFAULT false NOT NULL,
  date_joined timestamp DEFAULT now(),
  CONSTRAINT users_valid_username_length CHECK (length(username) <= 50),
  CONSTRAINT users_valid_username CHECK (username ~* '^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$')
);
CREATE TABLE user_emails (
  id serial PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES users DEFERRABLE INITIALLY DEFERRED,
  email varchar(254) NOT NULL UNIQUE,
  "primary" boolean NOT NULL,
  verified boolean NOT NULL,
  UNIQUE (user_id, "primary")
);
CREATE TABLE projects (
  id uuid DEFAULT uuid_generate_v4() PRIMARY KEY,
  name text NOT NULL UNIQUE,
  normalized_name text,
  created timestamp DEFAULT now(),
  has_docs boolean,
  upload_limit integer,
  CONSTRAINT projects_valid_name CHECK (name ~* '^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$'::text)
);
CREATE UNIQUE INDEX project_name_pep426_normalized ON projects (normalize_pep426_name(name));
CREATE FUNCTION maintain_normalized() RETURNS trigger AS $$ BEGIN NEW.normalized_name := normalize_pep426_name(NEW.name); RETURN NEW; END $$ LANGUAGE plpgsql;
CREATE TRIGGER projects_update_name BEFORE INSERT OR UPDATE OF name ON projects FOR EACH ROW EXECUTE FUNCTION maintain_normalized();
CREATE TABLE releases (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  project_id uuid NOT NULL REFERENCES projects ON UPDATE CASCADE ON DELETE CASCADE,
  version text NOT NULL,
  canonical_version text NOT NULL,
  is_prerelease boolean DEFAULT false NOT NULL,
  author text, license text, summary text, description text, keywords text,
  classifiers text[],
  _pypi_ordering integer,
  UNIQUE (project_id, version)
);
CREATE INDEX release_created_idx ON releases (project_id, _pypi_ordering DESC);
CREATE TABLE release_files (
  id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
  release_id uuid NOT NULL REFERENCES releases ON DELETE CASCADE,
  filename text UNIQUE, path text NOT NULL UNIQUE,
  size integer, python_version text,
  packagetype package_type,
  md5_digest text UNIQUE, sha256_digest citext NOT NULL UNIQUE,
  has_signature boolean,
  upload_time timestamp DEFAULT now(),
  CONSTRAINT sha256_valid CHECK (sha256_digest ~* '^[A-F0-9]{64}$'),
  CONSTRAINT single_sdist UNIQUE (release_id, filename)
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
  submitted_by citext REFERENCES users(username) ON UPDATE CASCADE
);
CREATE INDEX journals_changelog ON journals (submitted_date, name, version, action);
CREATE MATERIALIZED VIEW project_stats AS
  SELECT p.name, count(*) n, sum(f.size) bytes
  FROM projects p
  JOIN releases r ON r.project_id = p.id
  JOIN release_files f ON f.release_id = r.id
  GROUP BY p.name;
