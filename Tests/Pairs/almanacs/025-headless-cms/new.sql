CREATE TABLE directus_roles (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name varchar(100) NOT NULL, icon varchar(30) DEFAULT 'supervised_user_circle' NOT NULL, description text, ip_access text, enforce_tfa boolean DEFAULT false NOT NULL, admin_access boolean DEFAULT false NOT NULL);
CREATE TABLE directus_users (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), status varchar(16) DEFAULT 'active' NOT NULL, first_name varchar(50), last_name varchar(50), email varchar(128) UNIQUE, role uuid, last_access timestamptz, avatar uuid, tags json, language varchar(255), external_identifier varchar(255) UNIQUE, auth_data json, CONSTRAINT directus_users_role_foreign FOREIGN KEY (role) REFERENCES directus_roles(id) ON DELETE SET NULL);
CREATE TABLE directus_files (id uuid PRIMARY KEY, storage varchar(255) NOT NULL, filename_disk varchar(255), type varchar(255), title varchar(255), filesize bigint, width int, height int, metadata json, uploaded_on timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL, uploaded_by uuid);
ALTER TABLE directus_files ADD CONSTRAINT directus_files_uploaded_by_foreign FOREIGN KEY (uploaded_by) REFERENCES directus_users(id);
CREATE TABLE directus_collections (collection varchar(64) NOT NULL PRIMARY KEY, hidden boolean DEFAULT false NOT NULL, singleton boolean DEFAULT false NOT NULL, icon varchar(30), note text, sort int, "group" varchar(64), collapse varchar(255) DEFAULT 'open' NOT NULL);
ALTER TABLE directus_collections ADD CONSTRAINT directus_collections_group_foreign FOREIGN KEY ("group") REFERENCES directus_collections(collection);
CREATE TABLE directus_fields (id serial PRIMARY KEY, collection varchar(64) NOT NULL, field varchar(64) NOT NULL,
special varchar(64), options json, required boolean DEFAULT false, conditions json, validation json, "group" varchar(64)
);
CREATE TABLE directus_activity (id serial PRIMARY KEY, action varchar(45) NOT NULL, "user" uuid, "timestamp" timestamptz DEFAULT CURRENT_TIMESTAMP NOT NULL, ip varchar(50), collection varchar(64) NOT NULL, item varchar(255) NOT NULL, comment text, origin varchar(255));
CREATE INDEX directus_activity_item ON directus_activity (collection, item);
CREATE TABLE directus_revisions (id serial PRIMARY KEY, activity int NOT NULL, collection varchar(64) NOT NULL, item varchar(255) NOT NULL, data json, delta json, parent int, CONSTRAINT directus_revisions_activity_foreign FOREIGN KEY (activity) REFERENCES directus_activity(id) ON DELETE CASCADE, CONSTRAINT directus_revisions_parent_foreign FOREIGN KEY (parent) REFERENCES directus_revisions(id));
CREATE TABLE directus_flows (id uuid PRIMARY KEY, name varchar(255) NOT NULL, status varchar(255) DEFAULT 'active' NOT NULL, trigger varchar(255), accountability varchar(255) DEFAULT 'all', options json, date_created timestamptz DEFAULT CURRENT_TIMESTAMP, user_created uuid REFERENCES directus_users ON DELETE SET NULL);
CREATE TABLE articles (id serial PRIMARY KEY, status varchar(20) DEFAULT 'draft' NOT NULL,
sort int, date_published timestamptz,
author uuid REFERENCES directus_users ON DELETE SET NULL, cover uuid REFERENCES directus_files ON DELETE SET NULL);
CREATE TABLE languages (code varchar(8) PRIMARY KEY, name varchar(255) NOT NULL, direction varchar(3) DEFAULT 'ltr' CHECK (direction::text = ANY (ARRAY['ltr', 'rtl'])));
CREATE TABLE articles_translations (id serial PRIMARY KEY, articles_id int NOT NULL REFERENCES articles ON DELETE CASCADE, languages_code varchar(8) NOT NULL REFERENCES languages ON UPDATE CASCADE, title varchar(255) NOT NULL, slug varchar(255) NOT NULL, body text, fts tsvector GENERATED ALWAYS AS (to_tsvector('simple', title || ' ' || coalesce(body, ''))) STORED, UNIQUE (articles_id, languages_code), UNIQUE (languages_code, slug));
CREATE INDEX articles_translations_fts ON articles_translations USING gist (fts);
CREATE VIEW published AS SELECT a.id, t.title, t.slug, concat_ws(' ', u.first_name, u.last_name) AS author, t.languages_code FROM articles a JOIN articles_translations t ON t.articles_id = a.id LEFT JOIN directus_users u ON u.id = a.author WHERE a.status = 'published' AND a.date_published <= now();
CREATE VIEW sitemap AS SELECT '/' || languages_code || '/' || slug AS loc FROM published;
