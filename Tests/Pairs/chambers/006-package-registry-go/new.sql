CREATE EXTENSION pgcrypto;
CREATE EXTENSION pg_trgm;
CREATE EXTENSION ltree;
CREATE DOMAIN semver AS text CHECK (VALUE ~ '^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$');
CREATE TYPE semver_triple AS (major numeric, minor numeric, teeny numeric);
CREATE FUNCTION to_semver_no_prerelease(text) RETURNS semver_triple IMMUTABLE LANGUAGE sql AS $$
  SELECT (split_part($1,'.',1)::numeric, split_part($1,'.',2)::numeric, split_part(split_part($1,'.',3), '-', 1)::numeric)::public.semver_triple WHERE strpos($1, '-') = 0 $$;
CREATE FUNCTION canon_crate_name(text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT replace(lower($1), '-', '_') $$;
CREATE TABLE users (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    gh_login text NOT NULL,
    name text,
    gh_avatar text,
    gh_id integer NOT NULL,
    account_lock_reason text,
    account_lock_until timestamptz,
    is_admin boolean DEFAULT false NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (gh_id)
);
CREATE TABLE emails (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    user_id bigint NOT NULL,
    email text NOT NULL,
    verified boolean DEFAULT false NOT NULL,
    token text DEFAULT encode(gen_random_bytes(16),'hex') NOT NULL,
    token_generated_at timestamptz,
    PRIMARY KEY (id),
    UNIQUE (user_id)
);
CREATE TABLE crates (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    name text NOT NULL,
    description text,
    homepage text,
    readme text,
    downloads integer DEFAULT 0 NOT NULL,
    max_upload_size integer,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    repository text,
    PRIMARY KEY (id)
);
CREATE INDEX crates_canon_crate_name_name__idx ON crates USING btree (canon_crate_name(name));
CREATE TABLE versions (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    crate_id bigint NOT NULL,
    num semver NOT NULL,
    features jsonb DEFAULT '{}' NOT NULL,
    yanked boolean DEFAULT false NOT NULL,
    downloads integer DEFAULT 0 NOT NULL,
    license text,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    crate_size integer,
    checksum char(64) NOT NULL,
    published_by bigint,
    links text,
    edition text,
    semver_no_prerelease semver_triple GENERATED ALWAYS AS (to_semver_no_prerelease((num)::text)) STORED,
    PRIMARY KEY (id),
    UNIQUE (crate_id, num)
);
CREATE INDEX versions_crate_id_idx ON versions USING btree (crate_id);
CREATE TABLE dependencies (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    version_id bigint NOT NULL,
    crate_id bigint NOT NULL,
    req text NOT NULL,
    optional boolean NOT NULL,
    default_features boolean NOT NULL,
    features text[] NOT NULL,
    target text,
    kind integer DEFAULT 0 NOT NULL,
    explicit_name text,
    PRIMARY KEY (id)
);
CREATE INDEX dependencies_version_id_idx ON dependencies USING btree (version_id);
CREATE INDEX dependencies_crate_id_idx ON dependencies USING btree (crate_id);
CREATE TABLE keywords (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    keyword text NOT NULL,
    crates_cnt integer DEFAULT 0 NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (keyword)
);
CREATE TABLE categories (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    category text NOT NULL,
    slug text NOT NULL,
    description text DEFAULT '' NOT NULL,
    crates_cnt integer DEFAULT 0 NOT NULL,
    path ltree,
    PRIMARY KEY (id),
    UNIQUE (category),
    UNIQUE (slug)
);
CREATE TABLE crates_keywords (
    crate_id bigint NOT NULL,
    keyword_id bigint NOT NULL,
    PRIMARY KEY (crate_id, keyword_id)
);
CREATE INDEX crates_keywords_keyword_id_idx ON crates_keywords USING btree (keyword_id);
CREATE TABLE crates_categories (
    crate_id bigint NOT NULL,
    category_id bigint NOT NULL,
    PRIMARY KEY (crate_id, category_id)
);
CREATE TABLE crate_owners (
    crate_id bigint NOT NULL,
    owner_id bigint NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    deleted boolean DEFAULT false NOT NULL,
    owner_kind integer NOT NULL,
    email_notifications boolean DEFAULT true NOT NULL,
    PRIMARY KEY (crate_id, owner_id, owner_kind)
);
CREATE TABLE api_tokens (
    id bigint GENERATED ALWAYS AS IDENTITY NOT NULL,
    user_id bigint NOT NULL,
    token bytea NOT NULL,
    name text NOT NULL,
    last_used_at timestamptz,
    revoked boolean DEFAULT false NOT NULL,
    crate_scopes text[],
    endpoint_scopes text[],
    expired_at timestamptz,
    PRIMARY KEY (id),
    UNIQUE (token)
);
CREATE INDEX api_tokens_user_id_idx ON api_tokens USING btree (user_id);
CREATE TABLE version_downloads (version_id bigint NOT NULL REFERENCES versions ON DELETE CASCADE, downloads int NOT NULL DEFAULT 1, counted int NOT NULL DEFAULT 0, date date NOT NULL DEFAULT CURRENT_DATE, processed boolean NOT NULL DEFAULT false, PRIMARY KEY (version_id, date)) PARTITION BY RANGE (date);
CREATE TABLE version_downloads_default PARTITION OF version_downloads DEFAULT;
CREATE TABLE version_downloads_pre_2019 PARTITION OF version_downloads FOR VALUES FROM (MINVALUE) TO ('2019-01-01');
CREATE INDEX ON version_downloads (processed) WHERE NOT processed;
ALTER TABLE ONLY emails ADD CONSTRAINT emails_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY versions ADD CONSTRAINT versions_crate_id_fkey FOREIGN KEY (crate_id) REFERENCES crates(id) ON DELETE CASCADE;
ALTER TABLE ONLY versions ADD CONSTRAINT versions_published_by_fkey FOREIGN KEY (published_by) REFERENCES users(id) ON DELETE SET NULL;
ALTER TABLE ONLY dependencies ADD CONSTRAINT dependencies_version_id_fkey FOREIGN KEY (version_id) REFERENCES versions(id) ON DELETE CASCADE;
ALTER TABLE ONLY dependencies ADD CONSTRAINT dependencies_crate_id_fkey FOREIGN KEY (crate_id) REFERENCES crates(id);
ALTER TABLE ONLY crates_keywords ADD CONSTRAINT crates_keywords_crate_id_fkey FOREIGN KEY (crate_id) REFERENCES crates(id) ON DELETE CASCADE;
ALTER TABLE ONLY crates_keywords ADD CONSTRAINT crates_keywords_keyword_id_fkey FOREIGN KEY (keyword_id) REFERENCES keywords(id) ON DELETE CASCADE;
ALTER TABLE ONLY crates_categories ADD CONSTRAINT crates_categories_crate_id_fkey FOREIGN KEY (crate_id) REFERENCES crates(id) ON DELETE CASCADE;
ALTER TABLE ONLY crates_categories ADD CONSTRAINT crates_categories_category_id_fkey FOREIGN KEY (category_id) REFERENCES categories(id) ON DELETE CASCADE;
ALTER TABLE ONLY crate_owners ADD CONSTRAINT crate_owners_crate_id_fkey FOREIGN KEY (crate_id) REFERENCES crates(id) ON DELETE CASCADE;
ALTER TABLE ONLY api_tokens ADD CONSTRAINT api_tokens_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id);
CREATE INDEX index_crates_name_tgrm ON crates USING gin (canon_crate_name(name) gin_trgm_ops);
CREATE TABLE background_jobs (id bigserial PRIMARY KEY, job_type text NOT NULL, data jsonb NOT NULL, retries int NOT NULL DEFAULT 0, last_retry timestamp NOT NULL DEFAULT '1970-01-01', created_at timestamp NOT NULL DEFAULT now(), priority smallint DEFAULT 0 NOT NULL);
CREATE TABLE reserved_crate_names (name text PRIMARY KEY);
CREATE FUNCTION ensure_crate_name_not_reserved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF canon_crate_name(NEW.name) IN (SELECT canon_crate_name(name) FROM reserved_crate_names) THEN
    RAISE EXCEPTION 'cannot upload crate with reserved name';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER trigger_ensure_name BEFORE INSERT OR UPDATE ON crates FOR EACH ROW EXECUTE FUNCTION ensure_crate_name_not_reserved();
ALTER TABLE crates ADD textsearchable_index_col tsvector GENERATED ALWAYS AS (setweight(to_tsvector('english'::regconfig, name),'A') || to_tsvector('english'::regconfig, coalesce(description,''))) STORED;
CREATE INDEX index_crates_search ON crates USING gin (textsearchable_index_col);
CREATE VIEW recent_crate_downloads (crate_id, downloads) AS SELECT v.crate_id, sum(d.downloads) AS dl FROM version_downloads d JOIN versions v ON v.id = d.version_id WHERE d.date > CURRENT_DATE - INTERVAL '90 days' GROUP BY v.crate_id;
