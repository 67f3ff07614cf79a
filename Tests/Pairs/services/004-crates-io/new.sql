CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS ltree;
CREATE DOMAIN semver_text AS text CHECK (VALUE ~ '^\d+\.\d+\.\d+');
CREATE FUNCTION canon_crate_name(text) RETURNS text AS $$ SELECT replace(lower($1), '-', '_') $$ LANGUAGE sql IMMUTABLE STRICT;
CREATE FUNCTION to_semver_no_prerelease(text) RETURNS numeric[] AS $$ SELECT string_to_array(split_part($1, '-', 1), '.')::numeric[] $$ LANGUAGE sql IMMUTABLE PARALLEL SAFE;
CREATE TABLE users (id serial PRIMARY KEY, email varchar, gh_access_token varchar NOT NULL, gh_login varchar NOT NULL, name varchar, gh_avatar varchar, gh_id integer NOT NULL
, account_lock_reason varchar, account_lock_until timestamp, is_admin boolean NOT NULL DEFAULT false
);
CREATE UNIQUE INDEX users_gh_id ON users (gh_id) WHERE gh_id > 0;
CREATE INDEX index_users_gh_login ON users (gh_login);
CREATE TABLE crates (
  id serial PRIMARY KEY,
  name varchar NOT NULL UNIQUE,
  updated_at timestamp NOT NULL DEFAULT current_timestamp,
  created_at timestamp NOT NULL DEFAULT current_timestamp,
  description varchar,
  homepage varchar,
  readme varchar,
  textsearchable_index_col tsvector NOT NULL,
  repository varchar,
  max_features smallint,
  CONSTRAINT crates_max_features_check CHECK (max_features > 0)
);
CREATE UNIQUE INDEX crates_name_index ON crates (canon_crate_name(name));
CREATE INDEX index_crates_created_at ON crates (created_at);
CREATE INDEX index_crates_name_search ON crates USING gin (textsearchable_index_col);
CREATE INDEX index_crates_name_tgrm ON crates USING gin (canon_crate_name(name) gin_trgm_ops);
CREATE TABLE crate_downloads (crate_id integer PRIMARY KEY REFERENCES crates ON DELETE CASCADE, downloads bigint NOT NULL DEFAULT 0);
CREATE INDEX ON crate_downloads (downloads DESC);
COMMENT ON TABLE crate_downloads IS 'Number of downloads per crate. This was extracted from the `crates` table for performance reasons.';
CREATE TABLE versions (
  id serial PRIMARY KEY,
  crate_id integer NOT NULL REFERENCES crates (id) ON DELETE CASCADE,
  num varchar NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT now(),
  created_at timestamptz NOT NULL DEFAULT now(),
  downloads integer NOT NULL DEFAULT 0,
  features jsonb NOT NULL DEFAULT '{}'::jsonb,
  yanked boolean NOT NULL DEFAULT false,
  license varchar,
  crate_size integer
  , num_no_build varchar GENERATED ALWAYS AS (split_part(num, '+', 1)) STORED
  , semver_no_prerelease numeric[] GENERATED ALWAYS AS (to_semver_no_prerelease(num)) STORED
);
ALTER TABLE versions ADD CONSTRAINT unique_num UNIQUE (crate_id, num);
CREATE INDEX versions_semver_no_prerelease_id ON versions (crate_id, semver_no_prerelease DESC NULLS LAST, id DESC) WHERE NOT yanked;
CREATE TABLE version_downloads (version_id integer NOT NULL REFERENCES versions ON DELETE CASCADE, downloads integer NOT NULL DEFAULT 1, counted integer NOT NULL DEFAULT 0, date date NOT NULL DEFAULT CURRENT_DATE, processed boolean NOT NULL DEFAULT false, PRIMARY KEY (version_id, date));
CREATE INDEX version_downloads_by_date ON version_downloads USING brin (date);
CREATE TABLE categories (id serial PRIMARY KEY, category varchar NOT NULL UNIQUE, slug varchar NOT NULL UNIQUE, description varchar NOT NULL DEFAULT '', crates_cnt integer NOT NULL DEFAULT 0
, path ltree
);
CREATE INDEX path_gist_categories_idx ON categories USING gist (path);
CREATE FUNCTION set_category_path_to_slug() RETURNS trigger AS $$
BEGIN
  NEW.path = text2ltree('root.' || trim(both '.' from replace(replace(NEW.slug, '-', '_'), '::', '.')));
  RETURN NEW;
END
$$ LANGUAGE plpgsql;
CREATE TRIGGER set_category_path_insert BEFORE INSERT ON categories FOR EACH ROW EXECUTE PROCEDURE set_category_path_to_slug();
CREATE TABLE api_tokens (id serial PRIMARY KEY, user_id integer NOT NULL REFERENCES users, token bytea NOT NULL, name varchar NOT NULL, revoked boolean NOT NULL DEFAULT false
, crate_scopes text[], endpoint_scopes text[], expired_at timestamp
);
CREATE UNIQUE INDEX api_tokens_token_key ON api_tokens (token);
COMMENT ON COLUMN api_tokens.crate_scopes IS 'NULL or an array of crate scope patterns (see RFC #2947)';
CREATE FUNCTION trigger_crates_name_search() RETURNS trigger AS $$
    BEGIN
        new.textsearchable_index_col := setweight(to_tsvector('pg_catalog.english', coalesce(new.name, '')), 'A')
            || setweight(to_tsvector('pg_catalog.english', coalesce(new.description, '')), 'B')
            || setweight(to_tsvector('pg_catalog.english', coalesce(new.readme, '')), 'D');
        RETURN new;
    END
$$ LANGUAGE plpgsql;
CREATE TRIGGER trigger_crates_tsvector_update BEFORE INSERT OR UPDATE OF name, description, readme ON crates FOR EACH ROW EXECUTE PROCEDURE trigger_crates_name_search();
CREATE MATERIALIZED VIEW recent_crate_downloads AS SELECT crate_id, sum(vd.downloads) AS downloads FROM version_downloads vd JOIN versions ON vd.version_id = versions.id WHERE vd.date > date(CURRENT_TIMESTAMP - interval '90 days') GROUP BY crate_id;
CREATE UNIQUE INDEX recent_crate_downloads_crate_id ON recent_crate_downloads (crate_id);

