CREATE TYPE packagetype AS ENUM ('bdist_wheel', 'sdist', 'bdist_egg', 'bdist_wininst');
CREATE EXTENSION citext;
CREATE EXTENSION pg_trgm;
CREATE TABLE accounts (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    username citext NOT NULL UNIQUE,
    email citext,
    is_active boolean NOT NULL DEFAULT true,
    date_joined timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE projects (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    name text NOT NULL,
    normalized_name text GENERATED ALWAYS AS (lower(regexp_replace(name, '[-_.]+', '-', 'g'))) STORED UNIQUE,
    total_size bigint NOT NULL DEFAULT 0,
    quarantined_at timestamptz,
    has_docs boolean,
    upload_limit integer,
    created timestamp NOT NULL DEFAULT now(),
    CONSTRAINT projects_valid_name CHECK (name ~* '^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$')
);
CREATE TABLE roles (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    role_name text NOT NULL,
    user_id uuid NOT NULL REFERENCES accounts ON DELETE CASCADE,
    project_id uuid NOT NULL REFERENCES projects ON DELETE CASCADE,
    UNIQUE (user_id, project_id)
);
CREATE TABLE releases (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    project_id uuid NOT NULL REFERENCES projects ON UPDATE CASCADE ON DELETE CASCADE,
    version text NOT NULL,
    is_prerelease boolean NOT NULL DEFAULT false,
    yanked boolean NOT NULL DEFAULT false,
    summary text,
    keywords_array text[],
    requires_python text,
    canonical_version text NOT NULL,
    created timestamptz NOT NULL DEFAULT now(),
    UNIQUE (project_id, version)
);
CREATE TABLE release_files (
    id uuid DEFAULT gen_random_uuid() PRIMARY KEY,
    release_id uuid NOT NULL REFERENCES releases ON DELETE CASCADE,
    filename text NOT NULL UNIQUE,
    packagetype packagetype,
    size integer,
    md5_digest text UNIQUE,
    sha256_digest text NOT NULL CHECK (sha256_digest ~* '^[A-F0-9]{64}$'),
    upload_time timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE release_dependencies (
    release_id uuid NOT NULL REFERENCES releases ON DELETE CASCADE,
    kind integer NOT NULL,
    specifier text NOT NULL
);
CREATE INDEX ON release_dependencies (release_id, kind);
CREATE TABLE journals (
    id bigserial PRIMARY KEY,
    name text,
    version text,
    action text,
    submitted_date timestamptz NOT NULL DEFAULT now(),
    submitted_by uuid REFERENCES accounts
);
CREATE TABLE description_urls (
    release_id uuid NOT NULL REFERENCES releases,
    name varchar(32) NOT NULL,
    url text NOT NULL,
    PRIMARY KEY (release_id, name)
);
CREATE INDEX project_name_ultranormalized ON projects (lower(translate(name, '-_.', '')));
CREATE INDEX projects_name_trgm ON projects USING gist (name gist_trgm_ops(siglen=32));
CREATE FUNCTION ultranormalize_name(text) RETURNS text
    LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
    AS $$ SELECT lower(regexp_replace(regexp_replace($1, '(\.|_|-)', '', 'ig'), '(l|L|i|I)', '1', 'ig')) $$;
CREATE INDEX project_name_ultranorm2 ON projects (ultranormalize_name(name));
CREATE VIEW latest_releases AS SELECT DISTINCT ON (project_id) project_id, id AS release_id, version, created FROM releases WHERE NOT yanked ORDER BY project_id, is_prerelease, created DESC;
CREATE VIEW project_overview AS SELECT p.id, p.name, p.normalized_name, l.version, l.created FROM projects p LEFT JOIN latest_releases l ON l.project_id = p.id;
CREATE MATERIALIZED VIEW download_ranks AS SELECT id, name, row_number() OVER (ORDER BY created DESC NULLS LAST) AS rank FROM project_overview;
CREATE UNIQUE INDEX ON download_ranks (id);
CREATE FUNCTION maintain_project_size() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    UPDATE projects SET upload_limit = upload_limit WHERE id IS NOT NULL;
    RETURN NULL;
END;
$$;
CREATE TRIGGER update_project_total_size AFTER INSERT OR DELETE OR UPDATE ON release_files FOR EACH ROW EXECUTE FUNCTION maintain_project_size();
