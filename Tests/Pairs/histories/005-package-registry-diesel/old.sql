-- crate registry: diesel migrations up to 2022-11-02
CREATE EXTENSION IF NOT EXISTS pgcrypto;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE FUNCTION set_updated_at() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
    IF (
        NEW IS DISTINCT FROM OLD AND
        NEW.updated_at IS NOT DISTINCT FROM OLD.updated_at
    ) THEN
        NEW.updated_at := current_timestamp;
    END IF;
    RETURN NEW;
END;
$$;
CREATE FUNCTION diesel_manage_updated_at(_tbl regclass) RETURNS void
    LANGUAGE plpgsql
    AS $$
BEGIN
    EXECUTE format('CREATE TRIGGER set_updated_at BEFORE UPDATE ON %s
                    FOR EACH ROW EXECUTE PROCEDURE diesel_set_updated_at()', _tbl);
END;
$$;
CREATE FUNCTION canon_crate_name(text) RETURNS text
    LANGUAGE sql
    AS $_$
                    SELECT replace(lower($1), '-', '_')
                $_$ IMMUTABLE;

CREATE TABLE users (
    id SERIAL PRIMARY KEY,
    email VARCHAR,
    gh_login VARCHAR NOT NULL,
    name VARCHAR,
    gh_avatar VARCHAR,
    gh_id INTEGER NOT NULL
);
CREATE UNIQUE INDEX users_gh_id ON users (gh_id) WHERE gh_id > 0;
CREATE INDEX index_users_gh_login ON users (gh_login);

CREATE TABLE crates (
    id SERIAL PRIMARY KEY,
    name VARCHAR NOT NULL,
    updated_at TIMESTAMP NOT NULL DEFAULT current_timestamp,
    created_at TIMESTAMP NOT NULL DEFAULT current_timestamp,
    downloads INTEGER NOT NULL DEFAULT 0,
    description VARCHAR,
    homepage VARCHAR,
    readme VARCHAR,
    max_upload_size INTEGER,
    textsearchable_index_col tsvector NOT NULL
);
CREATE UNIQUE INDEX index_crates_name ON crates (canon_crate_name(name));
CREATE INDEX index_crates_name_search ON crates USING gin (textsearchable_index_col);
CREATE INDEX crates_trgm ON crates USING gin (canon_crate_name(name) gin_trgm_ops);

CREATE FUNCTION trigger_crates_name_search() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
        begin
        new.textsearchable_index_col :=
            setweight(to_tsvector('pg_catalog.english', coalesce(new.name, '')), 'A') ||
            setweight(to_tsvector('pg_catalog.english', coalesce(new.description, '')), 'B');
        return new;
        end
        $$;
CREATE TRIGGER trigger_crates_tsvector_update BEFORE INSERT OR UPDATE ON crates
    FOR EACH ROW EXECUTE PROCEDURE trigger_crates_name_search();
CREATE TRIGGER trigger_crates_set_updated_at BEFORE UPDATE ON crates
    FOR EACH ROW EXECUTE PROCEDURE set_updated_at();

CREATE TABLE versions (
    id SERIAL PRIMARY KEY,
    crate_id INTEGER NOT NULL REFERENCES crates (id) ON DELETE CASCADE,
    num VARCHAR NOT NULL,
    updated_at TIMESTAMP NOT NULL DEFAULT current_timestamp,
    created_at TIMESTAMP NOT NULL DEFAULT current_timestamp,
    downloads INTEGER NOT NULL DEFAULT 0,
    features VARCHAR NOT NULL DEFAULT '{}',
    yanked BOOLEAN NOT NULL DEFAULT false,
    license VARCHAR,
    CONSTRAINT unique_num UNIQUE (crate_id, num)
);
CREATE TRIGGER trigger_versions_set_updated_at BEFORE UPDATE ON versions
    FOR EACH ROW EXECUTE PROCEDURE set_updated_at();

CREATE TABLE dependencies (
    id SERIAL PRIMARY KEY,
    version_id INTEGER NOT NULL,
    crate_id INTEGER NOT NULL,
    req VARCHAR NOT NULL,
    optional BOOLEAN NOT NULL,
    default_features BOOLEAN NOT NULL,
    features TEXT NOT NULL,
    target VARCHAR,
    kind INTEGER NOT NULL DEFAULT 0
);
ALTER TABLE dependencies ADD CONSTRAINT fk_dependencies_version_id FOREIGN KEY (version_id) REFERENCES versions(id) ON DELETE CASCADE;
ALTER TABLE dependencies ADD CONSTRAINT fk_dependencies_crate_id FOREIGN KEY (crate_id) REFERENCES crates(id) ON DELETE CASCADE;
CREATE INDEX index_dependencies_version_id ON dependencies (version_id);
CREATE INDEX index_dependencies_crate_id ON dependencies (crate_id);

CREATE TABLE crate_owners (
    crate_id INTEGER NOT NULL REFERENCES crates (id),
    owner_id INTEGER NOT NULL,
    created_at TIMESTAMP NOT NULL DEFAULT now(),
    created_by INTEGER REFERENCES users (id),
    deleted BOOLEAN NOT NULL DEFAULT false,
    owner_kind INTEGER NOT NULL,
    CONSTRAINT crate_owners_pkey PRIMARY KEY (crate_id, owner_id, owner_kind)
);

CREATE TABLE version_downloads (
    version_id INTEGER NOT NULL REFERENCES versions (id) ON DELETE CASCADE,
    downloads INTEGER NOT NULL DEFAULT 1,
    counted INTEGER NOT NULL DEFAULT 0,
    date DATE NOT NULL DEFAULT CURRENT_DATE,
    processed BOOLEAN NOT NULL DEFAULT false,
    PRIMARY KEY (version_id, date)
);
CREATE INDEX version_downloads_processed_index ON version_downloads (processed) WHERE processed = false;

CREATE TABLE keywords (
    id SERIAL PRIMARY KEY,
    keyword TEXT NOT NULL UNIQUE,
    crates_cnt INTEGER NOT NULL DEFAULT 0,
    created_at TIMESTAMP NOT NULL DEFAULT now()
);
CREATE TABLE crates_keywords (
    crate_id INTEGER NOT NULL REFERENCES crates (id),
    keyword_id INTEGER NOT NULL REFERENCES keywords (id),
    PRIMARY KEY (crate_id, keyword_id)
);
CREATE MATERIALIZED VIEW recent_crate_downloads AS
    SELECT crate_id, SUM(version_downloads.downloads) AS downloads
    FROM version_downloads
    INNER JOIN versions ON version_downloads.version_id = versions.id
    WHERE version_downloads.date > date(CURRENT_TIMESTAMP - INTERVAL '90 days')
    GROUP BY crate_id;
CREATE UNIQUE INDEX recent_crate_downloads_crate_id ON recent_crate_downloads (crate_id);
