CREATE EXTENSION IF NOT EXISTS hstore;
CREATE TABLE rubygems (
    id serial PRIMARY KEY,
    name character varying(255),
    created_at timestamp without time zone,
    updated_at timestamp without time zone,
    downloads integer DEFAULT 0,
    slug character varying(255)
);
CREATE UNIQUE INDEX index_rubygems_on_name ON rubygems USING btree (name);
CREATE TABLE versions (
    id serial PRIMARY KEY,
    authors text,
    description text,
    number character varying(255),
    rubygem_id integer,
    built_at timestamp without time zone,
    summary text,
    platform character varying(255),
    indexed boolean DEFAULT true,
    prerelease boolean,
    "position" integer,
    latest boolean,
    full_name character varying(255),
    size integer,
    licenses character varying(255),
    requirements text,
    metadata hstore DEFAULT ''::hstore NOT NULL
);
CREATE INDEX index_versions_on_number ON versions (number);
CREATE INDEX index_versions_on_position ON versions ("position");
CREATE UNIQUE INDEX index_versions_on_rubygem_id_and_number_and_platform ON versions (rubygem_id, number, platform);
CREATE TABLE users (
    id serial PRIMARY KEY,
    email character varying(255),
    encrypted_password character varying(128),
    salt character varying(128),
    token character varying(128),
    api_key character varying(255),
    handle character varying(255),
    gem_downloads integer
);
CREATE INDEX index_users_on_email ON users (email);
CREATE INDEX index_users_on_token ON users (token);
CREATE TABLE ownerships (id serial PRIMARY KEY, rubygem_id integer, user_id integer, token character varying(255), created_at timestamp, updated_at timestamp);
CREATE TABLE gem_downloads (id serial PRIMARY KEY, rubygem_id integer NOT NULL, version_id integer NOT NULL, count bigint);
CREATE TABLE announcements (id serial PRIMARY KEY, body text, created_at timestamp, updated_at timestamp);
CREATE TABLE announcements_archive (LIKE announcements INCLUDING ALL);
