CREATE EXTENSION IF NOT EXISTS plpgsql;
CREATE FUNCTION canon_crate_name(text) RETURNS text LANGUAGE sql AS $$ SELECT replace(lower($1), '-', '_') $$;
ALTER FUNCTION canon_crate_name(text) IMMUTABLE;
CREATE FUNCTION to_semver_no_prerelease(text) RETURNS int[] LANGUAGE sql IMMUTABLE AS $$ SELECT string_to_array(split_part($1, '+', 1), '.')::int[] $$;
CREATE TYPE dep_kind AS ENUM ('normal','build','dev');
CREATE TABLE users (
    id serial PRIMARY KEY,
    email varchar UNIQUE,
    gh_access_token varchar NOT NULL,
    gh_login varchar NOT NULL,
    name varchar,
    gh_avatar varchar,
    gh_id int NOT NULL
);
CREATE TABLE teams (
    id serial PRIMARY KEY,
    login varchar NOT NULL UNIQUE,
    github_id int NOT NULL UNIQUE,
    name varchar,
    avatar varchar
);
CREATE TABLE crates (
    id serial PRIMARY KEY,
    name varchar NOT NULL,
    updated_at timestamp NOT NULL DEFAULT now(),
    created_at timestamp NOT NULL DEFAULT now(),
    downloads int NOT NULL DEFAULT 0,
    description varchar,
    homepage varchar,
    documentation varchar,
    readme varchar,
    textsearchable_index_col tsvector NOT NULL,
    license varchar,
    repository varchar,
    max_upload_size int
);
CREATE UNIQUE INDEX unique_crate_name ON crates (canon_crate_name(name));
CREATE INDEX index_crate_downloads ON crates (downloads);
CREATE INDEX index_crates_name_search ON crates USING gin (textsearchable_index_col);
CREATE TABLE versions (
    id serial PRIMARY KEY,
    crate_id int NOT NULL REFERENCES crates,
    num varchar NOT NULL,
    updated_at timestamp NOT NULL DEFAULT now(),
    created_at timestamp NOT NULL DEFAULT now(),
    downloads int NOT NULL DEFAULT 0,
    features varchar NOT NULL DEFAULT '{}',
    yanked boolean DEFAULT false,
    published_by int REFERENCES users,
    CONSTRAINT unique_num UNIQUE (crate_id, num)
);
CREATE INDEX versions_semver ON versions (to_semver_no_prerelease(num));
CREATE TABLE dependencies (
    id serial PRIMARY KEY,
    version_id int NOT NULL REFERENCES versions,
    crate_id int NOT NULL REFERENCES crates,
    req varchar NOT NULL,
    optional boolean NOT NULL,
    default_features boolean NOT NULL,
    features text NOT NULL,
    target varchar,
    kind dep_kind NOT NULL DEFAULT 'normal'
);
CREATE INDEX index_dependencies_crate_id ON dependencies (crate_id);
CREATE TABLE version_downloads (
    id serial PRIMARY KEY,
    version_id int NOT NULL REFERENCES versions,
    downloads int NOT NULL DEFAULT 1,
    counted int NOT NULL DEFAULT 0,
    date date NOT NULL DEFAULT CURRENT_DATE,
    processed boolean NOT NULL DEFAULT false,
    UNIQUE (version_id, date)
);
CREATE TABLE crate_owners (
    crate_id int NOT NULL REFERENCES crates,
    owner_id int NOT NULL,
    owner_kind int NOT NULL CHECK (owner_kind IN (0, 1)),
    deleted boolean NOT NULL DEFAULT false,
    PRIMARY KEY (crate_id, owner_id, owner_kind)
);
CREATE INDEX index_crate_owners_owner_id ON crate_owners (owner_id) WHERE owner_kind = 0;
CREATE TABLE keywords (
    id serial PRIMARY KEY,
    keyword text NOT NULL UNIQUE,
    crates_cnt int NOT NULL DEFAULT 0,
    created_at timestamp NOT NULL DEFAULT now()
);
CREATE TABLE crates_keywords (
    crate_id int NOT NULL REFERENCES crates,
    keyword_id int NOT NULL REFERENCES keywords,
    PRIMARY KEY (crate_id, keyword_id)
);
CREATE TABLE api_tokens (
    id serial PRIMARY KEY,
    user_id int NOT NULL REFERENCES users,
    token varchar NOT NULL DEFAULT md5(random()::text),
    name varchar NOT NULL,
    created_at timestamp NOT NULL DEFAULT now(),
    revoked boolean NOT NULL DEFAULT false
);
CREATE UNIQUE INDEX api_tokens_token ON api_tokens (token);
CREATE FUNCTION set_updated_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW IS DISTINCT FROM OLD AND NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at THEN NEW.updated_at := CURRENT_TIMESTAMP; END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION trigger_crates_name_search() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.textsearchable_index_col := setweight(to_tsvector('pg_catalog.english', coalesce(NEW.name, '')), 'A') || setweight(to_tsvector('pg_catalog.english', coalesce(NEW.description, '')), 'C');
  RETURN NEW;
END $$;
CREATE FUNCTION update_keywords_crates_cnt() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN UPDATE keywords SET crates_cnt = crates_cnt + 1 WHERE id = NEW.keyword_id; RETURN NEW;
  ELSE UPDATE keywords SET crates_cnt = crates_cnt - 1 WHERE id = OLD.keyword_id; RETURN OLD; END IF;
END $$;
CREATE TRIGGER trigger_crates_set_updated_at BEFORE UPDATE ON crates FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER trigger_versions_set_updated_at BEFORE UPDATE ON versions FOR EACH ROW EXECUTE FUNCTION set_updated_at();
CREATE TRIGGER trigger_crates_tsvector_update BEFORE INSERT OR UPDATE ON crates FOR EACH ROW EXECUTE FUNCTION trigger_crates_name_search();
CREATE TRIGGER trigger_update_keywords_crates_cnt BEFORE INSERT OR DELETE ON crates_keywords FOR EACH ROW EXECUTE FUNCTION update_keywords_crates_cnt();
CREATE MATERIALIZED VIEW recent_crate_downloads AS
  SELECT crate_id, sum(version_downloads.downloads) AS downloads FROM version_downloads
  JOIN versions ON version_downloads.version_id = versions.id
  WHERE version_downloads.date > date(CURRENT_TIMESTAMP - interval '90 days') GROUP BY crate_id;
CREATE UNIQUE INDEX recent_crate_downloads_crate_id ON recent_crate_downloads (crate_id);
CREATE VIEW crate_downloads AS SELECT id AS crate_id, name, downloads FROM crates;
