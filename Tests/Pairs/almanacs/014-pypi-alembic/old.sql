CREATE EXTENSION IF NOT EXISTS citext;
CREATE EXTENSION IF NOT EXISTS hstore;
CREATE FUNCTION normalize_pep426_name(text) RETURNS text AS $$
        SELECT lower(
            regexp_replace($1, '(\.|_)', '-', 'ig')
        )
    $$
    LANGUAGE SQL
    IMMUTABLE
    RETURNS NULL ON NULL INPUT;
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num));
CREATE TYPE package_type AS ENUM ('bdist_dmg', 'bdist_dumb', 'bdist_egg', 'bdist_msi', 'bdist_rpm', 'bdist_wheel', 'bdist_wininst', 'sdist');
CREATE TABLE accounts_user (id SERIAL NOT NULL, password VARCHAR(128) NOT NULL, username CITEXT NOT NULL, name VARCHAR(100) NOT NULL, is_active BOOLEAN NOT NULL, PRIMARY KEY (id), UNIQUE (username), CONSTRAINT accounts_user_valid_username CHECK (username ~* '^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$'));
CREATE TABLE accounts_email (id SERIAL NOT NULL, user_id INTEGER NOT NULL, email VARCHAR(254) NOT NULL, "primary" BOOLEAN NOT NULL, PRIMARY KEY (id), CONSTRAINT accounts_email_user_id_fkey FOREIGN KEY(user_id) REFERENCES accounts_user (id) DEFERRABLE INITIALLY DEFERRED);
CREATE TABLE packages (name TEXT NOT NULL, stable_version TEXT, normalized_name TEXT, autohide BOOLEAN DEFAULT true, comments BOOLEAN DEFAULT true, created TIMESTAMP WITHOUT TIME ZONE DEFAULT now(), bugtrack_url TEXT, PRIMARY KEY (name), CONSTRAINT packages_valid_name CHECK (name ~* '^([A-Z0-9]|[A-Z0-9][A-Z0-9._-]*[A-Z0-9])$'));
CREATE UNIQUE INDEX project_name_pep426_normalized ON packages (normalize_pep426_name(name));
CREATE TABLE releases (name TEXT NOT NULL, version TEXT NOT NULL, author TEXT, summary TEXT, description TEXT, description_html TEXT, _pypi_ordering INTEGER, _pypi_hidden BOOLEAN, created TIMESTAMP WITHOUT TIME ZONE, PRIMARY KEY (name, version), FOREIGN KEY(name) REFERENCES packages (name) ON UPDATE CASCADE);
CREATE TABLE release_files (name TEXT, version TEXT, filename TEXT, python_version TEXT, packagetype package_type, comment_text TEXT, md5_digest TEXT, upload_time TIMESTAMP, downloads INTEGER DEFAULT 0, FOREIGN KEY (name, version) REFERENCES releases (name, version) ON UPDATE CASCADE, CONSTRAINT release_files_filename_key UNIQUE (filename), CONSTRAINT release_files_md5_digest_key UNIQUE (md5_digest));
CREATE INDEX release_files_name_version_idx ON release_files (name, version);
CREATE TABLE roles (role_name TEXT, user_name CITEXT REFERENCES accounts_user (username) ON UPDATE CASCADE, package_name TEXT REFERENCES packages (name) ON UPDATE CASCADE);
CREATE INDEX roles_pack_name_idx ON roles (package_name);
CREATE TABLE comments (id SERIAL PRIMARY KEY, rating INTEGER, user_name CITEXT, date TIMESTAMP, message TEXT);
CREATE TABLE comments_journal (name TEXT, version TEXT, id INTEGER REFERENCES comments ON DELETE CASCADE, action TEXT);
CREATE VIEW newest AS SELECT DISTINCT ON (name) name, version, summary, created FROM releases ORDER BY name, _pypi_ordering DESC NULLS LAST;
CREATE TABLE journals (id SERIAL, name TEXT, version TEXT, action TEXT, submitted_date TIMESTAMP WITHOUT TIME ZONE, submitted_by CITEXT, submitted_from TEXT, PRIMARY KEY (id));
CREATE INDEX journals_name_idx ON journals (name);
CREATE INDEX journals_version_idx ON journals (version);
CREATE TABLE trove_classifiers (id SERIAL PRIMARY KEY, classifier TEXT UNIQUE, l2 INTEGER, l3 INTEGER, l4 INTEGER, l5 INTEGER
);
