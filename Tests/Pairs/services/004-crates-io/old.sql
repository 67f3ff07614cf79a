CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE FUNCTION canon_crate_name(text) RETURNS text AS $$ SELECT replace(lower($1), '-', '_') $$ LANGUAGE sql IMMUTABLE STRICT;
CREATE FUNCTION to_semver_no_prerelease(text) RETURNS integer[] AS $$ SELECT string_to_array(split_part($1, '-', 1), '.')::integer[] $$ LANGUAGE sql IMMUTABLE;
CREATE TABLE users (id serial PRIMARY KEY, email varchar, gh_access_token varchar NOT NULL, gh_login varchar NOT NULL, name varchar, gh_avatar varchar, gh_id integer NOT NULL
);
CREATE UNIQUE INDEX users_gh_id ON users (gh_id) WHERE gh_id > 0;
CREATE INDEX index_users_gh_login ON users (gh_login);
CREATE TABLE crates (
  id serial PRIMARY KEY,
  name varchar NOT NULL UNIQUE,
  updated_at timestamp NOT NULL DEFAULT current_timestamp,
  created_at timestamp NOT NULL DEFAULT current_timestamp,
  downloads integer NOT NULL DEFAULT 0,
  description varchar,
  homepage varchar,
  readme varchar,
  textsearchable_index_col tsvector NOT NULL,
  repository varchar
);
CREATE UNIQUE INDEX crates_name_index ON crates (canon_crate_name(name));
CREATE INDEX index_crates_created_at ON crates (created_at);
CREATE INDEX index_crates_name_search ON crates USING gin (textsearchable_index_col);
CREATE INDEX index_crates_name_tgrm ON crates USING gin (canon_crate_name(name) gin_trgm_ops);
CREATE TABLE versions (
  id serial PRIMARY KEY,
  crate_id integer NOT NULL REFERENCES crates (id) ON DELETE CASCADE,
  num varchar NOT NULL,
  updated_at timestamp without time zone NOT NULL DEFAULT now(),
  created_at timestamp without time zone NOT NULL DEFAULT now(),
  downloads integer NOT NULL DEFAULT 0,
  features varchar,
  yanked boolean NOT NULL DEFAULT false,
  license varchar,
  crate_size integer
);
ALTER TABLE versions ADD CONSTRAINT unique_num UNIQUE (crate_id, num);
CREATE INDEX versions_to_semver_no_prerelease_idx ON versions (crate_id, to_semver_no_prerelease(num) DESC NULLS LAST, id DESC) WHERE NOT yanked;
CREATE TABLE version_downloads (version_id integer NOT NULL REFERENCES versions ON DELETE CASCADE, downloads integer NOT NULL DEFAULT 1, counted integer NOT NULL DEFAULT 0, date date NOT NULL DEFAULT CURRENT_DATE, processed boolean NOT NULL DEFAULT false, PRIMARY KEY (version_id, date));
CREATE INDEX version_downloads_by_date ON version_downloads USING brin (date);
CREATE TABLE categories (id serial PRIMARY KEY, category varchar NOT NULL UNIQUE, slug varchar NOT NULL UNIQUE, description varchar NOT NULL DEFAULT '', crates_cnt integer NOT NULL DEFAULT 0
);
CREATE TABLE api_tokens (id serial PRIMARY KEY, user_id integer NOT NULL REFERENCES users, token bytea NOT NULL, name varchar NOT NULL, revoked boolean NOT NULL DEFAULT false
);
ALTER TABLE api_tokens ADD UNIQUE (token);
CREATE FUNCTION trigger_crates_name_search() RETURNS trigger AS $$
    BEGIN
        new.textsearchable_index_col := setweight(to_tsvector('pg_catalog.english', coalesce(new.name, '')), 'A')
            || setweight(to_tsvector('pg_catalog.english', coalesce(new.description, '')), 'C');
        RETURN new;
    END
$$ LANGUAGE plpgsql;
CREATE TRIGGER trigger_crates_tsvector_update BEFORE INSERT OR UPDATE ON crates FOR EACH ROW EXECUTE PROCEDURE trigger_crates_name_search();
CREATE VIEW recent_crate_downloads AS SELECT crate_id, sum(vd.downloads) AS downloads FROM version_downloads vd JOIN versions ON vd.version_id = versions.id WHERE vd.date > CURRENT_DATE - 90 GROUP BY crate_id;

