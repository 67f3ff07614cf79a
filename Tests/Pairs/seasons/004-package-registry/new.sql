CREATE EXTENSION pg_trgm;
CREATE EXTENSION pgcrypto;
CREATE TABLE crates (
  id serial PRIMARY KEY, name varchar NOT NULL, updated_at timestamptz NOT NULL DEFAULT current_timestamp, created_at timestamptz NOT NULL DEFAULT current_timestamp,
  description varchar, homepage varchar, textsearchable_index_col tsvector GENERATED ALWAYS AS (setweight(to_tsvector('pg_catalog.english', coalesce(name, '')), 'A') || setweight(to_tsvector('pg_catalog.english', coalesce(description, '')), 'B')) STORED NOT NULL, max_upload_size integer
);
CREATE TABLE crate_downloads (crate_id int PRIMARY KEY REFERENCES crates ON DELETE CASCADE, downloads bigint NOT NULL DEFAULT 0);
CREATE TABLE versions (
  id serial PRIMARY KEY, crate_id integer NOT NULL CONSTRAINT fk_versions_crate_id REFERENCES crates(id) ON DELETE CASCADE, num varchar NOT NULL, downloads integer DEFAULT 0 NOT NULL,
  features jsonb DEFAULT '{}' NOT NULL, yanked boolean DEFAULT false NOT NULL, created_at timestamptz DEFAULT current_timestamp NOT NULL, license varchar, checksum char(64),
  num_no_build varchar GENERATED ALWAYS AS (split_part(num, '+', 1)) STORED NOT NULL
);
ALTER TABLE versions ADD CONSTRAINT unique_num UNIQUE (crate_id, num);
CREATE UNIQUE INDEX versions_num_no_build ON versions (crate_id, num_no_build);
CREATE TABLE dependencies (id serial PRIMARY KEY, version_id int NOT NULL REFERENCES versions ON DELETE CASCADE, crate_id int NOT NULL REFERENCES crates, req varchar NOT NULL, optional boolean NOT NULL, kind smallint DEFAULT 0 NOT NULL, explicit_name varchar);
CREATE INDEX index_dependencies_crate_id ON dependencies (crate_id);
CREATE TABLE users (id serial PRIMARY KEY, gh_access_token varchar NOT NULL, gh_login varchar NOT NULL, name varchar, account_lock_reason varchar, account_lock_until timestamptz);
CREATE INDEX lower_gh_login ON users (lower(gh_login));
CREATE TABLE emails (id serial PRIMARY KEY, user_id int NOT NULL UNIQUE REFERENCES users, email varchar NOT NULL, verified bool NOT NULL DEFAULT false);
CREATE TABLE api_tokens (id serial PRIMARY KEY, user_id int NOT NULL REFERENCES users, token bytea NOT NULL UNIQUE DEFAULT gen_random_bytes(32), revoked boolean NOT NULL DEFAULT false, crate_scopes text[]);
COMMENT ON COLUMN api_tokens.crate_scopes IS 'NULL or an array of crate scope patterns (see RFC #2947)';
CREATE TABLE crate_owners (crate_id int NOT NULL REFERENCES crates ON DELETE CASCADE, owner_id int NOT NULL, created_at timestamp NOT NULL DEFAULT now(), owner_kind int NOT NULL, deleted boolean NOT NULL DEFAULT false, PRIMARY KEY (crate_id, owner_id, owner_kind));
CREATE TABLE version_downloads (version_id int NOT NULL REFERENCES versions, downloads int NOT NULL DEFAULT 1, counted int NOT NULL DEFAULT 0, date date NOT NULL DEFAULT current_date, processed boolean NOT NULL DEFAULT false, CONSTRAINT version_downloads_pkey PRIMARY KEY (version_id, date));
CREATE INDEX version_downloads_unprocessed ON version_downloads (processed) WHERE processed = false;
CREATE FUNCTION canon_crate_name(text) RETURNS text AS $$ SELECT replace(lower($1), '-', '_') $$ LANGUAGE sql IMMUTABLE PARALLEL SAFE;
CREATE UNIQUE INDEX index_crates_name ON crates (canon_crate_name(name));
CREATE INDEX index_crates_name_tgrm ON crates USING gin (canon_crate_name(name) gin_trgm_ops);
CREATE INDEX index_crates_name_search ON crates USING gin (textsearchable_index_col);
CREATE FUNCTION ensure_crate_name_not_reserved() RETURNS trigger AS $$ begin if canon_crate_name(new.name) = 'std' then raise exception 'reserved'; end if; return new; end $$ LANGUAGE plpgsql;
CREATE TRIGGER trigger_ensure_crate_name_not_reserved BEFORE INSERT OR UPDATE ON crates FOR EACH ROW EXECUTE PROCEDURE ensure_crate_name_not_reserved();
CREATE MATERIALIZED VIEW recent_crate_downloads AS SELECT v.crate_id, sum(vd.downloads) AS downloads FROM version_downloads vd JOIN versions v ON v.id = vd.version_id WHERE vd.date > current_date - 90 GROUP BY 1;
CREATE UNIQUE INDEX recent_crate_downloads_crate_id ON recent_crate_downloads (crate_id);
