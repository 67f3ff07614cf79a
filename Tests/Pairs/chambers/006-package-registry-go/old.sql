CREATE EXTENSION pgcrypto;
CREATE DOMAIN semver AS text CHECK (VALUE ~ '^\d+\.\d+\.\d+');
CREATE TYPE semver_triple AS (major int4, minor int4, teeny int4);
CREATE FUNCTION to_semver_no_prerelease(text) RETURNS semver_triple IMMUTABLE LANGUAGE sql AS $$
  SELECT (split_part($1,'.',1)::int4, split_part($1,'.',2)::int4, split_part(split_part($1,'.',3), '-', 1)::int4)::public.semver_triple WHERE strpos($1, '-') = 0 $$;
CREATE FUNCTION canon_crate_name(text) RETURNS text LANGUAGE sql IMMUTABLE  AS $$ SELECT replace(lower($1), '-', '_') $$;
CREATE TABLE users (
    id bigserial NOT NULL,
    gh_login text NOT NULL,
    name text,
    gh_avatar text,
    gh_id integer NOT NULL,
    email text,
    PRIMARY KEY (id),
    UNIQUE (gh_id)
);
CREATE TABLE crates (
    id bigserial NOT NULL,
    name text NOT NULL,
    description text,
    homepage text,
    readme text,
    downloads integer DEFAULT 0 NOT NULL,
    max_upload_size integer,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    textsearchable tsvector,
    PRIMARY KEY (id)
);
CREATE INDEX crates_canon_crate_name_name__idx ON crates USING btree (canon_crate_name(name));
CREATE TABLE versions (
    id bigserial NOT NULL,
    crate_id bigint NOT NULL,
    num text NOT NULL,
    features json DEFAULT '{}' NOT NULL,
    yanked boolean DEFAULT false NOT NULL,
    downloads integer DEFAULT 0 NOT NULL,
    license text,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (crate_id, num)
);
CREATE INDEX versions_crate_id_idx ON versions USING btree (crate_id);
CREATE TABLE dependencies (
    id bigserial NOT NULL,
    version_id bigint NOT NULL,
    crate_id bigint NOT NULL,
    req text NOT NULL,
    optional boolean NOT NULL,
    default_features boolean NOT NULL,
    features text NOT NULL,
    target text,
    kind integer DEFAULT 0 NOT NULL,
    PRIMARY KEY (id)
);
CREATE INDEX dependencies_version_id_idx ON dependencies USING btree (version_id);
CREATE INDEX dependencies_crate_id_idx ON dependencies USING btree (crate_id);
CREATE TABLE keywords (
    id bigserial NOT NULL,
    keyword text NOT NULL,
    crates_cnt integer DEFAULT 0 NOT NULL,
    created_at timestamptz DEFAULT now() NOT NULL,
    updated_at timestamptz DEFAULT now() NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (keyword)
);
CREATE TABLE categories (
    id bigserial NOT NULL,
    category text NOT NULL,
    slug text NOT NULL,
    description text DEFAULT '' NOT NULL,
    crates_cnt integer DEFAULT 0 NOT NULL,
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
    PRIMARY KEY (crate_id, owner_id, owner_kind)
);
CREATE TABLE api_tokens (
    id bigserial NOT NULL,
    user_id bigint NOT NULL,
    token text NOT NULL,
    name text NOT NULL,
    last_used_at timestamptz,
    revoked boolean DEFAULT false NOT NULL,
    PRIMARY KEY (id),
    UNIQUE (token)
);
CREATE INDEX api_tokens_user_id_idx ON api_tokens USING btree (user_id);
CREATE TABLE version_downloads (
    version_id bigint NOT NULL,
    downloads integer DEFAULT 1 NOT NULL,
    counted integer DEFAULT 0 NOT NULL,
    date date DEFAULT CURRENT_DATE NOT NULL,
    processed boolean DEFAULT false NOT NULL,
    PRIMARY KEY (version_id, date)
);
ALTER TABLE ONLY versions ADD CONSTRAINT versions_crate_id_fkey FOREIGN KEY (crate_id) REFERENCES crates(id) ON DELETE CASCADE;
ALTER TABLE ONLY dependencies ADD CONSTRAINT dependencies_version_id_fkey FOREIGN KEY (version_id) REFERENCES versions(id) ON DELETE CASCADE;
ALTER TABLE ONLY dependencies ADD CONSTRAINT dependencies_crate_id_fkey FOREIGN KEY (crate_id) REFERENCES crates(id);
ALTER TABLE ONLY crates_keywords ADD CONSTRAINT crates_keywords_crate_id_fkey FOREIGN KEY (crate_id) REFERENCES crates(id) ON DELETE CASCADE;
ALTER TABLE ONLY crates_keywords ADD CONSTRAINT crates_keywords_keyword_id_fkey FOREIGN KEY (keyword_id) REFERENCES keywords(id) ON DELETE CASCADE;
ALTER TABLE ONLY crates_categories ADD CONSTRAINT crates_categories_crate_id_fkey FOREIGN KEY (crate_id) REFERENCES crates(id) ON DELETE CASCADE;
ALTER TABLE ONLY crates_categories ADD CONSTRAINT crates_categories_category_id_fkey FOREIGN KEY (category_id) REFERENCES categories(id) ON DELETE CASCADE;
ALTER TABLE ONLY crate_owners ADD CONSTRAINT crate_owners_crate_id_fkey FOREIGN KEY (crate_id) REFERENCES crates(id) ON DELETE CASCADE;
ALTER TABLE ONLY api_tokens ADD CONSTRAINT api_tokens_user_id_fkey FOREIGN KEY (user_id) REFERENCES users(id);
ALTER TABLE ONLY version_downloads ADD CONSTRAINT version_downloads_version_id_fkey FOREIGN KEY (version_id) REFERENCES versions(id);
CREATE FUNCTION ensure_crate_name_not_reserved() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.name IN ('std','core','alloc') THEN
    RAISE EXCEPTION 'cannot upload crate with reserved name';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER trigger_ensure_name BEFORE INSERT OR UPDATE ON crates FOR EACH ROW EXECUTE FUNCTION ensure_crate_name_not_reserved();
CREATE TRIGGER trigger_crates_tsvector_update BEFORE INSERT OR UPDATE ON crates FOR EACH ROW EXECUTE FUNCTION tsvector_update_trigger('textsearchable','pg_catalog.english','name','description');
CREATE VIEW recent_crate_downloads AS SELECT v.crate_id, sum(d.downloads) AS downloads FROM version_downloads d JOIN versions v ON v.id = d.version_id WHERE d.date > CURRENT_DATE - 90 GROUP BY v.crate_id;
