-- diesel
CREATE EXTENSION pgcrypto;
CREATE TABLE __diesel_schema_migrations (version VARCHAR(50) PRIMARY KEY NOT NULL, run_on TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP);
CREATE TABLE users (id SERIAL PRIMARY KEY, email VARCHAR, gh_access_token VARCHAR NOT NULL, gh_login VARCHAR NOT NULL, name VARCHAR, gh_id INTEGER NOT NULL);
CREATE UNIQUE INDEX users_gh_id ON users (gh_id) WHERE gh_id > 0;
CREATE TABLE crates (id SERIAL PRIMARY KEY, name VARCHAR NOT NULL, updated_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, created_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, downloads INTEGER NOT NULL DEFAULT 0, description VARCHAR, homepage VARCHAR, documentation VARCHAR, readme VARCHAR, license VARCHAR, textsearchable_index_col tsvector NOT NULL, max_upload_size INTEGER);
CREATE UNIQUE INDEX index_crate_name ON crates (lower(name));
CREATE INDEX crates_tsv_idx ON crates USING gin (textsearchable_index_col);
CREATE TABLE versions (id SERIAL PRIMARY KEY, crate_id INTEGER NOT NULL, num VARCHAR NOT NULL, updated_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, created_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP, downloads INTEGER NOT NULL DEFAULT 0, features VARCHAR NOT NULL DEFAULT '{}', yanked BOOLEAN DEFAULT 'f', CONSTRAINT unique_num UNIQUE (crate_id, num), CONSTRAINT fk_versions_crate_id FOREIGN KEY (crate_id) REFERENCES crates (id) ON DELETE CASCADE);
CREATE TABLE version_downloads (id SERIAL PRIMARY KEY, version_id INTEGER NOT NULL REFERENCES versions, downloads INTEGER NOT NULL DEFAULT 1, counted INTEGER NOT NULL DEFAULT 0, date DATE NOT NULL DEFAULT CURRENT_DATE, processed BOOLEAN NOT NULL DEFAULT 'f');
CREATE UNIQUE INDEX version_downloads_unique ON version_downloads (version_id, date);
CREATE TABLE dependencies (id SERIAL PRIMARY KEY, version_id INTEGER NOT NULL REFERENCES versions, crate_id INTEGER NOT NULL REFERENCES crates, req VARCHAR NOT NULL, optional BOOLEAN NOT NULL, default_features BOOLEAN NOT NULL, features VARCHAR NOT NULL, kind INTEGER NOT NULL DEFAULT 0);
CREATE TABLE keywords (id SERIAL PRIMARY KEY, keyword VARCHAR NOT NULL UNIQUE, crates_cnt INTEGER NOT NULL DEFAULT 0, CONSTRAINT unique_keyword UNIQUE (keyword));
CREATE TABLE crates_keywords (crate_id INTEGER NOT NULL REFERENCES crates, keyword_id INTEGER NOT NULL REFERENCES keywords);
CREATE TABLE follows (user_id INTEGER NOT NULL REFERENCES users, crate_id INTEGER NOT NULL REFERENCES crates, PRIMARY KEY (user_id, crate_id));
CREATE TABLE crate_owners (crate_id INTEGER NOT NULL REFERENCES crates, owner_id INTEGER NOT NULL, created_at TIMESTAMP NOT NULL DEFAULT now(), deleted BOOLEAN NOT NULL DEFAULT 'f', owner_kind INTEGER NOT NULL, PRIMARY KEY (crate_id, owner_id, owner_kind));
CREATE FUNCTION update_keywords_crates_cnt() RETURNS trigger AS $$
BEGIN
    IF (TG_OP = 'INSERT') THEN
        UPDATE keywords SET crates_cnt = crates_cnt + 1 WHERE id = NEW.keyword_id;
        RETURN NEW;
    ELSIF (TG_OP = 'DELETE') THEN
        UPDATE keywords SET crates_cnt = crates_cnt - 1 WHERE id = OLD.keyword_id;
        RETURN OLD;
    END IF;
END;
$$ LANGUAGE plpgsql;
CREATE TRIGGER trigger_update_keywords_crates_cnt BEFORE INSERT OR DELETE ON crates_keywords FOR EACH ROW EXECUTE PROCEDURE update_keywords_crates_cnt();
CREATE FUNCTION canon_crate_name(text) RETURNS text AS $$ SELECT lower($1) $$ LANGUAGE sql;
CREATE FUNCTION trigger_crates_name_search() RETURNS trigger AS $$
begin
  new.textsearchable_index_col := setweight(to_tsvector('pg_catalog.english', coalesce(new.name, '')), 'A') || setweight(to_tsvector('pg_catalog.english', coalesce(new.description, '')), 'C');
  return new;
end
$$ LANGUAGE plpgsql;
CREATE TRIGGER trigger_crates_tsvector_update BEFORE INSERT OR UPDATE ON crates FOR EACH ROW EXECUTE PROCEDURE trigger_crates_name_search();
CREATE VIEW recent_crate_downloads AS SELECT v.crate_id, sum(vd.downloads) AS downloads FROM version_downloads vd JOIN versions v ON v.id = vd.version_id WHERE vd.date > CURRENT_DATE - 90 GROUP BY v.crate_id;
