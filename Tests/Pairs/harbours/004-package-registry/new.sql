CREATE FUNCTION canon_crate_name(name text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE RETURN replace(lower(name), '-', '_');
CREATE FUNCTION to_semver_no_prerelease(text) RETURNS numeric[] LANGUAGE sql IMMUTABLE AS $$ SELECT string_to_array(split_part($1, '+', 1), '.')::numeric[] $$;
CREATE FUNCTION random_string(int DEFAULT 32) RETURNS text LANGUAGE sql AS $$ SELECT left(md5(random()::text) || md5(random()::text), $1) $$;
CREATE DOMAIN positive_count AS bigint CHECK (VALUE >= 0);
CREATE TABLE users (
    id serial PRIMARY KEY,
    gh_encrypted_token bytea,
    gh_login varchar NOT NULL,
    name varchar,
    gh_avatar varchar,
    gh_id int NOT NULL,
    account_lock_reason varchar,
    account_lock_until timestamp
);
CREATE INDEX lower_gh_login ON users (lower(gh_login));
CREATE TABLE emails (
    id serial PRIMARY KEY,
    user_id int NOT NULL REFERENCES users ON DELETE CASCADE CONSTRAINT emails_user_id_key UNIQUE,
    email varchar NOT NULL,
    verified boolean NOT NULL DEFAULT false,
    token text NOT NULL DEFAULT random_string(26),
    token_generated_at timestamp
);
CREATE TABLE teams (
    id serial PRIMARY KEY,
    login varchar NOT NULL UNIQUE,
    github_id int NOT NULL UNIQUE,
    name varchar,
    avatar varchar,
    org_id int
);
CREATE TABLE crates (
    id serial PRIMARY KEY,
    name varchar NOT NULL CHECK (length(name) <= 64),
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_at timestamptz NOT NULL DEFAULT now(),
    description varchar,
    homepage varchar,
    documentation varchar,
    textsearchable_index_col tsvector NOT NULL GENERATED ALWAYS AS (setweight(to_tsvector('pg_catalog.english', coalesce(name, '')), 'A') || setweight(to_tsvector('pg_catalog.english', coalesce(description, '')), 'C')) STORED,
    repository varchar,
    max_upload_size int,
    CONSTRAINT non_neg_size CHECK (max_upload_size > 0) NOT VALID
);
CREATE UNIQUE INDEX unique_crate_name ON crates (canon_crate_name(name));
CREATE INDEX index_crates_name_search ON crates USING gin (textsearchable_index_col);
CREATE TABLE crate_downloads (
    crate_id int PRIMARY KEY REFERENCES crates ON DELETE CASCADE,
    downloads positive_count NOT NULL DEFAULT 0
);
CREATE INDEX crate_downloads_n ON crate_downloads (downloads DESC);
CREATE TABLE versions (
    id serial PRIMARY KEY,
    crate_id int NOT NULL REFERENCES crates ON DELETE CASCADE,
    num varchar NOT NULL,
    num_no_build varchar NOT NULL GENERATED ALWAYS AS (split_part(num, '+', 1)) STORED,
    updated_at timestamptz NOT NULL DEFAULT now(),
    created_at timestamptz NOT NULL DEFAULT now(),
    downloads positive_count NOT NULL DEFAULT 0,
    features jsonb NOT NULL DEFAULT '{}',
    yanked boolean NOT NULL DEFAULT false,
    published_by int REFERENCES users,
    license varchar,
    checksum char(64) NOT NULL,
    CONSTRAINT versions_num UNIQUE (crate_id, num),
    CONSTRAINT versions_num_no_build UNIQUE (crate_id, num_no_build)
);
CREATE INDEX versions_semver ON versions (to_semver_no_prerelease(num));
CREATE TABLE dependencies (
    id serial PRIMARY KEY,
    version_id int NOT NULL REFERENCES versions ON DELETE CASCADE,
    crate_id int NOT NULL REFERENCES crates ON DELETE RESTRICT,
    req varchar NOT NULL,
    optional boolean NOT NULL,
    default_features boolean NOT NULL,
    features text[] NOT NULL,
    target varchar,
    kind int NOT NULL DEFAULT 0,
    explicit_name varchar
);
CREATE INDEX index_dependencies_crate_id ON dependencies (crate_id);
CREATE INDEX index_dependencies_version_id ON dependencies (version_id);
CREATE TABLE version_downloads (
    version_id int NOT NULL REFERENCES versions ON DELETE CASCADE,
    downloads int NOT NULL DEFAULT 1,
    counted int NOT NULL DEFAULT 0,
    date date NOT NULL DEFAULT CURRENT_DATE,
    processed boolean NOT NULL DEFAULT false,
    PRIMARY KEY (version_id, date)
) PARTITION BY RANGE (date);
CREATE TABLE version_downloads_2023 PARTITION OF version_downloads FOR VALUES FROM ('2023-01-01') TO ('2024-01-01');
CREATE TABLE version_downloads_default PARTITION OF version_downloads DEFAULT;
CREATE INDEX version_downloads_unprocessed ON version_downloads (date) WHERE NOT processed;
CREATE TABLE crate_owners (
    crate_id int NOT NULL REFERENCES crates ON DELETE CASCADE,
    user_id int REFERENCES users,
    team_id int REFERENCES teams,
    deleted boolean NOT NULL DEFAULT false,
    CONSTRAINT one_owner CHECK (num_nonnulls(user_id, team_id) = 1),
    CONSTRAINT crate_owner_unique UNIQUE NULLS NOT DISTINCT (crate_id, user_id, team_id)
);
CREATE TABLE keywords (
    id serial PRIMARY KEY,
    keyword text NOT NULL UNIQUE CHECK (keyword = lower(keyword)),
    crates_cnt int NOT NULL DEFAULT 0,
    created_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE crates_keywords (
    crate_id int NOT NULL REFERENCES crates ON DELETE CASCADE,
    keyword_id int NOT NULL REFERENCES keywords,
    PRIMARY KEY (crate_id, keyword_id)
);
CREATE TABLE api_tokens (
    id serial PRIMARY KEY,
    user_id int NOT NULL REFERENCES users,
    token bytea NOT NULL CONSTRAINT api_tokens_token UNIQUE,
    name varchar NOT NULL,
    created_at timestamptz NOT NULL DEFAULT now(),
    last_used_at timestamptz,
    revoked boolean NOT NULL DEFAULT false,
    crate_scopes text[]
);
CREATE FUNCTION set_updated_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.updated_at := CURRENT_TIMESTAMP;
  RETURN NEW;
END $$;
CREATE FUNCTION update_keywords_crates_cnt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE keywords k SET crates_cnt = (SELECT count(*) FROM crates_keywords c WHERE c.keyword_id = k.id);
  RETURN NULL;
END $$;
CREATE TRIGGER trigger_crates_set_updated_at BEFORE UPDATE ON crates FOR EACH ROW WHEN (NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at) EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER trigger_versions_set_updated_at BEFORE UPDATE ON versions FOR EACH ROW WHEN (NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at) EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER trigger_update_keywords_crates_cnt AFTER INSERT OR DELETE ON crates_keywords FOR EACH STATEMENT EXECUTE FUNCTION update_keywords_crates_cnt();
CREATE VIEW recent_crate_downloads AS
  SELECT crate_id, sum(version_downloads.downloads) AS downloads FROM version_downloads
  JOIN versions ON version_downloads.version_id = versions.id
  WHERE version_downloads.date > date(CURRENT_TIMESTAMP - interval '90 days') GROUP BY crate_id;
CREATE MATERIALIZED VIEW default_versions AS
  SELECT DISTINCT ON (crate_id) crate_id, id AS version_id FROM versions WHERE NOT yanked ORDER BY crate_id, to_semver_no_prerelease(num) DESC
  WITH NO DATA;
CREATE UNIQUE INDEX default_versions_crate ON default_versions (crate_id);
