CREATE EXTENSION IF NOT EXISTS hstore;
CREATE TABLE rubygems (
    id serial PRIMARY KEY,
    name character varying(255),
    created_at timestamp without time zone,
    updated_at timestamp without time zone,
    indexed boolean DEFAULT false NOT NULL,
    organization_id bigint
);
CREATE UNIQUE INDEX index_rubygems_on_name ON rubygems USING btree (name);
CREATE INDEX dotted_rubygems_name_idx ON rubygems USING btree (regexp_replace(upper((name)::text), '[_-]'::text, ''::text, 'g'::text));
CREATE INDEX index_rubygems_upcase ON rubygems USING btree (upper((name)::text) varchar_pattern_ops);
CREATE TABLE versions (
    id serial PRIMARY KEY,
    authors text,
    description text,
    number character varying,
    rubygem_id integer CONSTRAINT versions_rubygem_fk REFERENCES rubygems,
    built_at timestamp without time zone,
    summary text,
    platform character varying(255),
    indexed boolean DEFAULT true,
    prerelease boolean,
    "position" integer,
    latest boolean,
    full_name character varying(255),
    size bigint,
    licenses character varying,
    sha256 character varying,
    required_ruby_version character varying,
    info_checksum text,
    yanked_at timestamp without time zone,
    yanked_info_checksum text,
    pusher_id bigint,
    canonical_number character varying,
    cert_chain text,
    gem_platform character varying,
    gem_full_name character varying,
    requirements text,
    metadata hstore DEFAULT ''::hstore NOT NULL
);
CREATE INDEX index_versions_on_number ON versions (number);
CREATE INDEX index_versions_on_position_and_rubygem_id ON versions ("position", rubygem_id);
CREATE UNIQUE INDEX index_versions_on_canonical_number_and_rubygem_id_and_platform ON versions (canonical_number, rubygem_id, platform);
CREATE INDEX index_versions_on_lower_full_name ON versions (lower((full_name)::text));
CREATE UNIQUE INDEX index_versions_on_rubygem_id_and_number_and_platform ON versions (rubygem_id, number, platform);
CREATE TABLE users (
    id serial PRIMARY KEY,
    email character varying(255),
    encrypted_password character varying(128),
    salt character varying(128),
    token character varying(128),
    token_expires_at timestamp without time zone,
    api_key character varying,
    confirmation_token character varying(128),
    email_confirmed boolean DEFAULT false NOT NULL,
    handle character varying,
    twitter_username character varying,
    unconfirmed_email character varying,
    remember_token character varying,
    mfa_level integer DEFAULT 0,
    mfa_hashed_recovery_codes character varying[] DEFAULT '{}'::character varying[],
    public_email boolean DEFAULT false NOT NULL,
    deleted_at timestamp(6) without time zone
);
CREATE UNIQUE INDEX index_users_on_email ON users (email);
CREATE INDEX index_users_on_lower_email ON users (lower((email)::text) varchar_pattern_ops);
CREATE INDEX index_users_on_webauthn ON users (id) INCLUDE (mfa_level) WHERE mfa_level > 0;
CREATE INDEX index_users_on_token ON users (token);
CREATE TABLE ownerships (id serial PRIMARY KEY, rubygem_id integer, user_id integer, token character varying, created_at timestamp, updated_at timestamp, push_notifier boolean DEFAULT true NOT NULL, confirmed_at timestamp, token_expires_at timestamp, authorizer_id integer, role integer DEFAULT 70 NOT NULL);
CREATE UNIQUE INDEX index_ownerships_on_user_id_and_rubygem_id ON ownerships (user_id, rubygem_id);
CREATE TABLE gem_downloads (id bigserial PRIMARY KEY, rubygem_id integer NOT NULL, version_id integer NOT NULL, count bigint);
CREATE UNIQUE INDEX index_gem_downloads_on_rubygem_id_and_version_id ON gem_downloads (rubygem_id, version_id);
CREATE INDEX index_gem_downloads_on_count ON gem_downloads (count DESC);
CREATE TABLE announcements (id serial PRIMARY KEY, body text, created_at timestamp, updated_at timestamp);
