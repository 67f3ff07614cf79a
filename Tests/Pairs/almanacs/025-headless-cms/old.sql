CREATE TABLE directus_roles (id serial PRIMARY KEY, name varchar(100) NOT NULL, description varchar(500), admin boolean DEFAULT false);
CREATE TABLE directus_users (id serial PRIMARY KEY, status varchar(16) DEFAULT 'draft', first_name varchar(50), last_name varchar(50), email varchar(128) NOT NULL UNIQUE, role int REFERENCES directus_roles, last_access_on timestamp, avatar int);
CREATE TABLE directus_files (id serial PRIMARY KEY, storage varchar(50) DEFAULT 'local' NOT NULL, private_hash varchar(16), filename_disk varchar(255), type varchar(255), title varchar(255), filesize int, width int, height int, metadata text, uploaded_on timestamp, uploaded_by int);
ALTER TABLE directus_users ADD FOREIGN KEY (avatar) REFERENCES directus_files;
CREATE TABLE directus_collections (collection varchar(64) NOT NULL PRIMARY KEY, hidden boolean DEFAULT false NOT NULL, singleton boolean, icon varchar(30), note varchar(255));
CREATE TABLE directus_fields (id serial PRIMARY KEY, collection varchar(64) NOT NULL, field varchar(64) NOT NULL,
type varchar(64) NOT NULL, options text, locked boolean DEFAULT false, required boolean DEFAULT false, UNIQUE (collection, field)
);
CREATE TABLE directus_activity (id serial PRIMARY KEY, action varchar(45) NOT NULL, action_by int DEFAULT 0 NOT NULL, action_on timestamp NOT NULL, ip varchar(50) NOT NULL, collection varchar(64) NOT NULL, item varchar(255) NOT NULL, comment text);
CREATE TABLE directus_revisions (id serial PRIMARY KEY, activity int NOT NULL REFERENCES directus_activity, collection varchar(64) NOT NULL, item varchar(255) NOT NULL, data text NOT NULL, delta text, parent_changed boolean DEFAULT false);
CREATE TABLE articles (id serial PRIMARY KEY, status varchar(20) DEFAULT 'draft' NOT NULL,
title varchar(200), body text, lang char(2) DEFAULT 'en' NOT NULL, slug varchar(200) UNIQUE,
author int REFERENCES directus_users, cover int REFERENCES directus_files ON DELETE RESTRICT);
CREATE VIEW published AS SELECT a.id, a.title, a.slug, u.first_name || ' ' || u.last_name AS author FROM articles a LEFT JOIN directus_users u ON u.id = a.author WHERE a.status = 'published';
CREATE VIEW sitemap AS SELECT '/' || slug AS loc FROM published;
