CREATE EXTENSION citext;
CREATE EXTENSION pgcrypto;
CREATE SCHEMA registry;
CREATE SCHEMA stats;
CREATE TYPE registry.dep_kind AS ENUM ('runtime', 'dev', 'build', 'peer');
CREATE TYPE registry.owner_kind AS ENUM ('user', 'team');
CREATE FUNCTION registry.canon_name(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT AS $_$ SELECT replace(lower($1), '-', '_') $_$;
CREATE FUNCTION registry.random_token(len integer DEFAULT 32) RETURNS text LANGUAGE sql AS $$ SELECT encode(public.gen_random_bytes(len), 'hex') $$;
CREATE TABLE registry.users (
    id serial PRIMARY KEY,
    login character varying(255) NOT NULL,
    gh_id integer NOT NULL,
    name text,
    email text,
    avatar text,
    CONSTRAINT unique_gh_id UNIQUE (gh_id)
);
CREATE TABLE registry.emails (
    id serial PRIMARY KEY,
    user_id integer NOT NULL UNIQUE,
    email text NOT NULL,
    verified boolean DEFAULT false NOT NULL,
    token text DEFAULT registry.random_token(26) NOT NULL,
    token_generated_at timestamp without time zone
);
CREATE TABLE registry.api_tokens (
    id serial PRIMARY KEY,
    user_id integer NOT NULL,
    token bytea NOT NULL UNIQUE,
    name text NOT NULL,
    created_at timestamp without time zone DEFAULT now() NOT NULL,
    last_used_at timestamp without time zone,
    revoked boolean DEFAULT false NOT NULL
);
CREATE INDEX ix_api_tokens_user_id ON registry.api_tokens (user_id);
CREATE TABLE registry.teams (
    id serial PRIMARY KEY,
    login text NOT NULL UNIQUE,
    github_id integer NOT NULL UNIQUE,
    name text,
    avatar text,
    org_id integer
);
CREATE TABLE registry.crates (
    id serial PRIMARY KEY,
    name character varying(64) NOT NULL,
    description text,
    homepage text,
    documentation text,
    repository text,
    readme text,
    downloads integer DEFAULT 0 NOT NULL,
    max_upload_size integer,
    max_features smallint,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CHECK (length(description) < 1000)
);
CREATE TABLE registry.reserved_names (
    name text PRIMARY KEY
);
CREATE TABLE registry.versions (
    id serial PRIMARY KEY,
    crate_id integer NOT NULL,
    num text NOT NULL,
    downloads integer DEFAULT 0 NOT NULL,
    features json DEFAULT '{}' NOT NULL,
    yanked boolean DEFAULT false NOT NULL,
    license text,
    crate_size integer,
    published_by integer,
    checksum character(64) NOT NULL,
    links text,
    rust_version text,
    created_at timestamp with time zone DEFAULT now() NOT NULL,
    updated_at timestamp with time zone DEFAULT now() NOT NULL,
    CONSTRAINT unique_num UNIQUE (crate_id, num)
);
CREATE INDEX ix_versions_crate_id ON registry.versions (crate_id);
CREATE TABLE registry.dependencies (
    id serial PRIMARY KEY,
    version_id integer NOT NULL,
    crate_id integer NOT NULL,
    req text NOT NULL,
    optional boolean NOT NULL,
    default_features boolean NOT NULL,
    features text[] NOT NULL,
    target text,
    kind integer DEFAULT 0 NOT NULL,
    explicit_name text
);
CREATE INDEX ix_dependencies_version_id ON registry.dependencies (version_id);
CREATE INDEX ix_dependencies_crate_id ON registry.dependencies (crate_id);
CREATE TABLE registry.version_downloads (
    version_id integer NOT NULL,
    downloads integer DEFAULT 1 NOT NULL,
    counted integer DEFAULT 0 NOT NULL,
    date date DEFAULT CURRENT_DATE NOT NULL,
    processed boolean DEFAULT false NOT NULL,
    PRIMARY KEY (version_id, date)
);
CREATE TABLE registry.version_authors (
    id serial PRIMARY KEY,
    version_id integer NOT NULL,
    name text NOT NULL
);
CREATE INDEX ix_version_authors_version_id ON registry.version_authors (version_id);
CREATE TABLE registry.version_owner_actions (
    id serial PRIMARY KEY,
    version_id integer,
    user_id integer,
    api_token_id integer,
    action integer NOT NULL,
    time timestamp without time zone DEFAULT now() NOT NULL
);
CREATE TABLE registry.keywords (
    id serial PRIMARY KEY,
    keyword citext NOT NULL UNIQUE,
    crates_cnt integer DEFAULT 0 NOT NULL,
    created_at timestamp without time zone DEFAULT now() NOT NULL
);
CREATE TABLE registry.crates_keywords (
    crate_id integer NOT NULL,
    keyword_id integer NOT NULL,
    PRIMARY KEY (crate_id, keyword_id)
);
CREATE INDEX ix_crates_keywords_keyword_id ON registry.crates_keywords (keyword_id);
CREATE TABLE registry.categories (
    id serial PRIMARY KEY,
    category character varying(255) NOT NULL UNIQUE,
    slug character varying(255) NOT NULL UNIQUE,
    description character varying(255) DEFAULT '' NOT NULL,
    crates_cnt integer DEFAULT 0 NOT NULL,
    created_at timestamp without time zone DEFAULT now() NOT NULL
);
CREATE TABLE registry.crates_categories (
    crate_id integer NOT NULL,
    category_id integer NOT NULL,
    PRIMARY KEY (crate_id, category_id)
);
CREATE INDEX ix_crates_categories_category_id ON registry.crates_categories (category_id);
CREATE TABLE registry.crate_owners (
    crate_id integer NOT NULL,
    owner_id integer NOT NULL,
    owner_kind integer NOT NULL,
    deleted boolean DEFAULT false NOT NULL,
    created_at timestamp without time zone DEFAULT now() NOT NULL,
    created_by integer,
    PRIMARY KEY (crate_id, owner_id, owner_kind)
);
CREATE TABLE registry.crate_owner_invitations (
    invited_user_id integer NOT NULL,
    invited_by integer NOT NULL,
    crate_id integer NOT NULL,
    created_at timestamp without time zone DEFAULT now() NOT NULL,
    token text DEFAULT registry.random_token(26) NOT NULL,
    PRIMARY KEY (invited_user_id, crate_id),
    UNIQUE (token)
);
CREATE INDEX ix_crate_owner_invitations_crate_id ON registry.crate_owner_invitations (crate_id);
CREATE TABLE registry.follows (
    user_id integer NOT NULL,
    crate_id integer NOT NULL,
    PRIMARY KEY (user_id, crate_id)
);
CREATE INDEX ix_follows_crate_id ON registry.follows (crate_id);
CREATE TABLE registry.badges (
    crate_id integer NOT NULL,
    badge_type character varying(255) NOT NULL,
    attributes jsonb NOT NULL,
    PRIMARY KEY (crate_id, badge_type)
);
CREATE TABLE registry.readme_renderings (
    version_id integer PRIMARY KEY,
    rendered_at timestamp without time zone
);
CREATE TABLE registry.publish_limit_buckets (
    user_id integer PRIMARY KEY,
    tokens integer NOT NULL,
    last_refill timestamp without time zone NOT NULL
);
CREATE TABLE registry.publish_rate_overrides (
    user_id integer PRIMARY KEY,
    burst integer NOT NULL
);
CREATE TABLE registry.background_jobs (
    id bigserial PRIMARY KEY,
    job_type text NOT NULL,
    data jsonb NOT NULL,
    retries integer DEFAULT 0 NOT NULL,
    last_retry timestamp without time zone DEFAULT '1970-01-01' NOT NULL,
    created_at timestamp without time zone DEFAULT now() NOT NULL
);
CREATE TABLE registry.mirrors (
    id serial PRIMARY KEY,
    host text NOT NULL UNIQUE,
    region text,
    enabled boolean DEFAULT true NOT NULL
);
CREATE TABLE registry.mirror_syncs (
    id bigserial PRIMARY KEY,
    mirror_id integer NOT NULL,
    started timestamp with time zone NOT NULL,
    finished timestamp with time zone,
    ok boolean
);
CREATE INDEX ix_mirror_syncs_mirror_id ON registry.mirror_syncs (mirror_id);
CREATE TABLE registry.advisories (
    id serial PRIMARY KEY,
    crate_id integer NOT NULL,
    ref text NOT NULL UNIQUE,
    severity text,
    patched text[],
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE INDEX ix_advisories_crate_id ON registry.advisories (crate_id);
CREATE TABLE registry.audits (
    id bigserial PRIMARY KEY,
    who text,
    what text,
    detail jsonb,
    created_at timestamp with time zone DEFAULT now() NOT NULL
);
CREATE TABLE registry.feature_flags (
    name text PRIMARY KEY,
    enabled boolean DEFAULT false NOT NULL
);
CREATE TABLE registry.deleted_crates (
    id serial PRIMARY KEY,
    name character varying(64) NOT NULL,
    deleted_at timestamp with time zone DEFAULT now() NOT NULL,
    deleted_by integer
);
CREATE INDEX ix_deleted_crates_name ON registry.deleted_crates (name);
CREATE TABLE stats.daily (
    day date PRIMARY KEY,
    downloads bigint DEFAULT 0 NOT NULL,
    publishes integer DEFAULT 0 NOT NULL
);
CREATE TABLE stats.metadata (
    total_downloads bigint NOT NULL
);
ALTER TABLE registry.emails ADD CONSTRAINT fk_emails_user_id FOREIGN KEY (user_id) REFERENCES registry.users ON DELETE CASCADE;
ALTER TABLE registry.api_tokens ADD CONSTRAINT fk_api_tokens_user_id FOREIGN KEY (user_id) REFERENCES registry.users ON DELETE CASCADE;
ALTER TABLE registry.versions ADD CONSTRAINT fk_versions_crate_id FOREIGN KEY (crate_id) REFERENCES registry.crates ON DELETE CASCADE;
ALTER TABLE registry.versions ADD CONSTRAINT fk_versions_published_by FOREIGN KEY (published_by) REFERENCES registry.users ON DELETE SET NULL;
ALTER TABLE registry.dependencies ADD CONSTRAINT fk_dependencies_version_id FOREIGN KEY (version_id) REFERENCES registry.versions ON DELETE CASCADE;
ALTER TABLE registry.dependencies ADD CONSTRAINT fk_dependencies_crate_id FOREIGN KEY (crate_id) REFERENCES registry.crates;
ALTER TABLE registry.version_downloads ADD CONSTRAINT fk_version_downloads_version_id FOREIGN KEY (version_id) REFERENCES registry.versions ON DELETE CASCADE;
ALTER TABLE registry.version_authors ADD CONSTRAINT fk_version_authors_version_id FOREIGN KEY (version_id) REFERENCES registry.versions ON DELETE CASCADE;
ALTER TABLE registry.version_owner_actions ADD CONSTRAINT fk_version_owner_actions_version_id FOREIGN KEY (version_id) REFERENCES registry.versions ON DELETE CASCADE;
ALTER TABLE registry.version_owner_actions ADD CONSTRAINT fk_version_owner_actions_user_id FOREIGN KEY (user_id) REFERENCES registry.users;
ALTER TABLE registry.version_owner_actions ADD CONSTRAINT fk_version_owner_actions_api_token_id FOREIGN KEY (api_token_id) REFERENCES registry.api_tokens;
ALTER TABLE registry.crates_keywords ADD CONSTRAINT fk_crates_keywords_crate_id FOREIGN KEY (crate_id) REFERENCES registry.crates ON DELETE CASCADE;
ALTER TABLE registry.crates_keywords ADD CONSTRAINT fk_crates_keywords_keyword_id FOREIGN KEY (keyword_id) REFERENCES registry.keywords ON DELETE CASCADE;
ALTER TABLE registry.crates_categories ADD CONSTRAINT fk_crates_categories_crate_id FOREIGN KEY (crate_id) REFERENCES registry.crates ON DELETE CASCADE;
ALTER TABLE registry.crates_categories ADD CONSTRAINT fk_crates_categories_category_id FOREIGN KEY (category_id) REFERENCES registry.categories ON DELETE CASCADE;
ALTER TABLE registry.crate_owners ADD CONSTRAINT fk_crate_owners_crate_id FOREIGN KEY (crate_id) REFERENCES registry.crates ON DELETE CASCADE;
ALTER TABLE registry.crate_owners ADD CONSTRAINT fk_crate_owners_created_by FOREIGN KEY (created_by) REFERENCES registry.users;
ALTER TABLE registry.crate_owner_invitations ADD CONSTRAINT fk_crate_owner_invitations_invited_user_id FOREIGN KEY (invited_user_id) REFERENCES registry.users ON DELETE CASCADE;
ALTER TABLE registry.crate_owner_invitations ADD CONSTRAINT fk_crate_owner_invitations_invited_by FOREIGN KEY (invited_by) REFERENCES registry.users ON DELETE CASCADE;
ALTER TABLE registry.crate_owner_invitations ADD CONSTRAINT fk_crate_owner_invitations_crate_id FOREIGN KEY (crate_id) REFERENCES registry.crates ON DELETE CASCADE;
ALTER TABLE registry.follows ADD CONSTRAINT fk_follows_user_id FOREIGN KEY (user_id) REFERENCES registry.users ON DELETE CASCADE;
ALTER TABLE registry.follows ADD CONSTRAINT fk_follows_crate_id FOREIGN KEY (crate_id) REFERENCES registry.crates ON DELETE CASCADE;
ALTER TABLE registry.badges ADD CONSTRAINT fk_badges_crate_id FOREIGN KEY (crate_id) REFERENCES registry.crates ON DELETE CASCADE;
ALTER TABLE registry.readme_renderings ADD CONSTRAINT fk_readme_renderings_version_id FOREIGN KEY (version_id) REFERENCES registry.versions ON DELETE CASCADE;
ALTER TABLE registry.publish_limit_buckets ADD CONSTRAINT fk_publish_limit_buckets_user_id FOREIGN KEY (user_id) REFERENCES registry.users ON DELETE CASCADE;
ALTER TABLE registry.publish_rate_overrides ADD CONSTRAINT fk_publish_rate_overrides_user_id FOREIGN KEY (user_id) REFERENCES registry.users ON DELETE CASCADE;
ALTER TABLE registry.mirror_syncs ADD CONSTRAINT fk_mirror_syncs_mirror_id FOREIGN KEY (mirror_id) REFERENCES registry.mirrors;
ALTER TABLE registry.advisories ADD CONSTRAINT fk_advisories_crate_id FOREIGN KEY (crate_id) REFERENCES registry.crates;
ALTER TABLE registry.deleted_crates ADD CONSTRAINT fk_deleted_crates_deleted_by FOREIGN KEY (deleted_by) REFERENCES registry.users;
CREATE FUNCTION registry.set_updated_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW IS DISTINCT FROM OLD AND NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at) THEN
    NEW.updated_at = CURRENT_TIMESTAMP;
  END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION registry.update_keywords_cnt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    UPDATE registry.keywords SET crates_cnt = crates_cnt + 1 WHERE id = NEW.keyword_id;
    RETURN NEW;
  END IF;
  UPDATE registry.keywords SET crates_cnt = crates_cnt - 1 WHERE id = OLD.keyword_id;
  RETURN OLD;
END $$;
CREATE UNIQUE INDEX index_crate_name ON registry.crates (registry.canon_name((name)::text));
CREATE INDEX index_crate_downloads ON registry.crates (downloads DESC);
CREATE INDEX crate_owners_not_deleted ON registry.crate_owners (owner_id, owner_kind) WHERE NOT deleted;
CREATE TRIGGER trigger_crates_set_updated_at BEFORE UPDATE ON registry.crates FOR EACH ROW EXECUTE FUNCTION registry.set_updated_at();
CREATE TRIGGER trigger_versions_set_updated_at BEFORE UPDATE ON registry.versions FOR EACH ROW EXECUTE FUNCTION registry.set_updated_at();
CREATE TRIGGER trigger_update_keywords_cnt AFTER INSERT OR DELETE ON registry.crates_keywords FOR EACH ROW EXECUTE FUNCTION registry.update_keywords_cnt();
CREATE VIEW registry.recent_crate_downloads AS SELECT v.crate_id, sum(d.downloads) AS downloads FROM registry.version_downloads d JOIN registry.versions v ON v.id = d.version_id WHERE d.date > (CURRENT_DATE - '90 days'::interval) GROUP BY v.crate_id;
CREATE VIEW stats.top_crates AS SELECT c.name, r.downloads FROM registry.crates c JOIN registry.recent_crate_downloads r ON r.crate_id = c.id ORDER BY r.downloads DESC LIMIT 10;
