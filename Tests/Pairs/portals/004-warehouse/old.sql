-- warehouse (pypi.org), alembic heads
CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS hstore;
CREATE EXTENSION IF NOT EXISTS "uuid-ossp";
CREATE EXTENSION IF NOT EXISTS pgcrypto;

CREATE TYPE package_type AS ENUM ('bdist_dmg', 'bdist_dumb', 'bdist_egg', 'bdist_msi', 'bdist_rpm', 'bdist_wheel', 'bdist_wininst', 'sdist');
CREATE TYPE accounts_email_failure_types AS ENUM ('spam complaint', 'hard bounce', 'soft bounce');

CREATE OR REPLACE FUNCTION normalize_pep426_name(text) RETURNS text AS $$
    SELECT lower(regexp_replace($1, '(\.|_|-)+', '-', 'ig'))
$$
LANGUAGE SQL
IMMUTABLE
RETURNS NULL ON NULL INPUT
;

CREATE TABLE users (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    password character varying(128) NOT NULL,
    last_login timestamp without time zone DEFAULT now(),
    is_superuser boolean DEFAULT false NOT NULL,
    username citext NOT NULL,
    name character varying(100) NOT NULL,
    is_staff boolean DEFAULT false NOT NULL,
    is_active boolean DEFAULT false NOT NULL,
    date_joined timestamp without time zone DEFAULT now(),
    CONSTRAINT accounts_user_pkey PRIMARY KEY (id),
    CONSTRAINT accounts_user_username_key UNIQUE (username),
    CONSTRAINT users_valid_username_length CHECK (length(username) <= 50),
    CONSTRAINT users_valid_username CHECK (username ~* '^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$')
);
CREATE TABLE user_emails (
    id serial PRIMARY KEY,
    user_id uuid NOT NULL,
    email character varying(254) NOT NULL,
    "primary" boolean NOT NULL,
    verified boolean NOT NULL,
    is_having_delivery_issues boolean DEFAULT false NOT NULL,
    spam_complaint boolean DEFAULT false NOT NULL,
    unverify_reason accounts_email_failure_types,
    transient_bounces integer DEFAULT 0 NOT NULL,
    CONSTRAINT accounts_email_email_key UNIQUE (email),
    CONSTRAINT accounts_email_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX user_emails_user_id ON user_emails (user_id);

CREATE TABLE projects (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    name text NOT NULL,
    stable_version text,
    autohide boolean DEFAULT true,
    comments boolean DEFAULT true,
    bugtrack_url text,
    hosting_mode text DEFAULT 'pypi-explicit'::text NOT NULL,
    created timestamp without time zone DEFAULT now() NOT NULL,
    has_docs boolean,
    upload_limit integer,
    last_serial integer DEFAULT 0 NOT NULL,
    allow_legacy_files boolean DEFAULT false NOT NULL,
    zscore double precision,
    CONSTRAINT packages_pkey PRIMARY KEY (id),
    CONSTRAINT packages_name_key UNIQUE (name),
    CONSTRAINT projects_valid_name CHECK (name ~* '^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$'::text)
);
CREATE UNIQUE INDEX project_name_pep426_normalized ON projects (normalize_pep426_name(name));
CREATE FUNCTION maintain_project_last_serial() RETURNS TRIGGER AS $$
DECLARE
    targeted_name text;
BEGIN
    IF TG_OP = 'INSERT' THEN
        targeted_name := NEW.name;
    ELSIF TG_OP = 'DELETE' THEN
        targeted_name := OLD.name;
    END IF;
    UPDATE projects SET last_serial = j.last_serial
    FROM (SELECT max(id) as last_serial FROM journals WHERE journals.name = targeted_name) as j
    WHERE projects.name = targeted_name;
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;

CREATE TABLE journals (
    id serial NOT NULL,
    name text,
    version text,
    action text,
    submitted_date timestamp without time zone DEFAULT now() NOT NULL,
    submitted_by citext,
    submitted_from text,
    CONSTRAINT journals_pkey PRIMARY KEY (id),
    CONSTRAINT journals_submitted_by_fkey FOREIGN KEY (submitted_by) REFERENCES users(username) ON UPDATE CASCADE
        ON DELETE SET NULL
);
CREATE INDEX journals_name_idx ON journals (name);
CREATE INDEX journals_changelog ON journals (submitted_date, name, version, action);
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
    _pypi_hidden boolean,
    project_id uuid NOT NULL,
    CONSTRAINT releases_pkey PRIMARY KEY (id),
    CONSTRAINT releases_project_id_fkey FOREIGN KEY (project_id) REFERENCES projects(id) ON UPDATE CASCADE ON DELETE CASCADE,
    CONSTRAINT releases_project_id_version_key UNIQUE (project_id, version)
);
CREATE INDEX release_pypi_hidden_idx ON releases (_pypi_hidden);
CREATE INDEX release_project_created_idx ON releases (project_id, created DESC);

CREATE TABLE release_files (
    id uuid DEFAULT gen_random_uuid() NOT NULL,
    python_version text,
    packagetype package_type,
    comment_text text,
    filename text,
    md5_digest text,
    upload_time timestamp without time zone DEFAULT now(),
    downloads integer DEFAULT 0,
    has_signature boolean,
    path text NOT NULL,
    sha256_digest citext NOT NULL,
    blake2_256_digest citext NOT NULL,
    requires_python text,
    release_id uuid NOT NULL,
    size integer,
    CONSTRAINT release_files_pkey PRIMARY KEY (id),
    CONSTRAINT release_files_filename_key UNIQUE (filename),
    CONSTRAINT release_files_md5_digest_key UNIQUE (md5_digest),
    CONSTRAINT release_files_path_key UNIQUE (path),
    CONSTRAINT release_files_sha256_digest_check CHECK (sha256_digest ~* '^[A-F0-9]{64}$'::citext),
    CONSTRAINT release_files_blake2_256_digest_check CHECK (blake2_256_digest ~* '^[A-F0-9]{64}$'::citext),
    CONSTRAINT release_files_release_id_fkey FOREIGN KEY (release_id) REFERENCES releases(id) ON UPDATE CASCADE ON DELETE CASCADE
);
CREATE UNIQUE INDEX release_files_single_sdist ON release_files (release_id, packagetype) WHERE packagetype = 'sdist'
;
CREATE OR REPLACE FUNCTION update_release_files_requires_python() RETURNS TRIGGER AS $$
BEGIN
    UPDATE release_files SET requires_python = NEW.requires_python
    WHERE release_id = NEW.id;
    RETURN NULL;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER releases_requires_python AFTER UPDATE ON releases FOR EACH ROW EXECUTE PROCEDURE update_release_files_requires_python();
CREATE TABLE browse_tally (trove_id integer NOT NULL, tally integer, CONSTRAINT browse_tally_pkey PRIMARY KEY (trove_id));
CREATE RULE browse_tally_ignore AS ON DELETE TO browse_tally DO INSTEAD NOTHING;
COMMENT ON TABLE browse_tally IS 'legacy counters';
