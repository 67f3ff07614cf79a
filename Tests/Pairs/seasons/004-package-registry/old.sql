CREATE TABLE crates (
  id serial PRIMARY KEY, name varchar NOT NULL, updated_at timestamp NOT NULL DEFAULT current_timestamp, created_at timestamp NOT NULL DEFAULT current_timestamp,
  downloads integer DEFAULT 0 NOT NULL, description varchar, homepage varchar, max_version varchar, textsearchable_index_col tsvector, license varchar
);
CREATE TABLE versions (
  id serial PRIMARY KEY, crate_id integer NOT NULL CONSTRAINT fk_versions_crate_id REFERENCES crates(id), num varchar NOT NULL, downloads integer DEFAULT 0 NOT NULL,
  features varchar DEFAULT '{}' NOT NULL, yanked boolean DEFAULT false, created_at timestamp DEFAULT current_timestamp NOT NULL
);
ALTER TABLE versions ADD CONSTRAINT unique_num UNIQUE (crate_id, num);
CREATE TABLE dependencies (id serial PRIMARY KEY, version_id int NOT NULL REFERENCES versions, crate_id int NOT NULL REFERENCES crates, req varchar NOT NULL, optional boolean NOT NULL, kind integer DEFAULT 0 NOT NULL);
CREATE TABLE users (id serial PRIMARY KEY, email varchar, gh_access_token varchar NOT NULL, api_token varchar NOT NULL DEFAULT md5(random()::text), gh_login varchar NOT NULL UNIQUE, name varchar);
CREATE TABLE crate_owners (crate_id int NOT NULL REFERENCES crates, owner_id int NOT NULL, created_at timestamp NOT NULL DEFAULT now(), owner_kind int NOT NULL, PRIMARY KEY (crate_id, owner_id, owner_kind));
CREATE TABLE version_downloads (id serial PRIMARY KEY, version_id int NOT NULL REFERENCES versions, downloads int NOT NULL DEFAULT 1, counted int NOT NULL DEFAULT 0, date date NOT NULL DEFAULT current_date, processed boolean NOT NULL DEFAULT false);
CREATE UNIQUE INDEX version_downloads_unique ON version_downloads (version_id, date);
CREATE FUNCTION canon_crate_name(text) RETURNS text AS $$ SELECT replace(lower($1), '-', '_') $$ LANGUAGE sql;
ALTER FUNCTION canon_crate_name(text) IMMUTABLE;
CREATE UNIQUE INDEX index_crates_name ON crates (canon_crate_name(name));
CREATE FUNCTION trigger_crates_name_search() RETURNS trigger AS $$
begin
  new.textsearchable_index_col := setweight(to_tsvector('pg_catalog.english', coalesce(new.name, '')), 'A');
  return new;
end $$ LANGUAGE plpgsql;
CREATE TRIGGER trigger_crates_tsvector_update BEFORE INSERT OR UPDATE ON crates FOR EACH ROW EXECUTE PROCEDURE trigger_crates_name_search();
CREATE INDEX index_crates_name_search ON crates USING gin (textsearchable_index_col);
CREATE FUNCTION update_owner_count() RETURNS trigger AS $$ begin return new; end $$ LANGUAGE plpgsql;
CREATE VIEW recent_crate_downloads AS SELECT v.crate_id, sum(vd.downloads) AS downloads FROM version_downloads vd JOIN versions v ON v.id = vd.version_id WHERE vd.date > current_date - 90 GROUP BY 1;
