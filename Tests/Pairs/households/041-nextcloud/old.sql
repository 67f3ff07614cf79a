CREATE TABLE oc_storages (id varchar(64), numeric_id
serial PRIMARY KEY,
 available integer DEFAULT 1 NOT NULL, last_checked integer, CONSTRAINT storages_id_index UNIQUE (id));
CREATE TABLE oc_mimetypes (id
serial
 PRIMARY KEY, mimetype varchar(255) DEFAULT '' NOT NULL UNIQUE);
CREATE TABLE oc_filecache (fileid
serial PRIMARY KEY,
 storage integer DEFAULT 0 NOT NULL, path varchar(4000), path_hash varchar(32) DEFAULT '' NOT NULL, parent integer DEFAULT 0 NOT NULL, name varchar(250), mimetype integer DEFAULT 0 NOT NULL, size bigint DEFAULT 0 NOT NULL, mtime integer DEFAULT 0 NOT NULL, encrypted integer DEFAULT 0 NOT NULL, unencrypted_size bigint DEFAULT 0 NOT NULL, etag varchar(40), permissions integer DEFAULT 0
);
CREATE UNIQUE INDEX fs_storage_path_hash ON oc_filecache (storage, path_hash);
CREATE INDEX fs_parent_name_hash ON oc_filecache (parent, name);
CREATE INDEX fs_storage_size ON oc_filecache (storage, size, fileid);
CREATE TABLE oc_share (id serial PRIMARY KEY, share_type smallint DEFAULT 0 NOT NULL, share_with varchar(255), uid_owner varchar(64) DEFAULT '' NOT NULL, item_type varchar(64) DEFAULT '' NOT NULL, item_source varchar(255), file_source integer, permissions smallint DEFAULT 0 NOT NULL, stime integer DEFAULT 0 NOT NULL, accepted smallint DEFAULT 0 NOT NULL, token varchar(32));
CREATE INDEX token_index ON oc_share (token)
;
CREATE TABLE oc_users (uid varchar(64) DEFAULT '' NOT NULL PRIMARY KEY, displayname varchar(64)
);
CREATE TABLE oc_group_user (gid varchar(64) DEFAULT '' NOT NULL, uid varchar(64) DEFAULT '' NOT NULL, PRIMARY KEY (gid, uid));
CREATE TABLE oc_calendars (id bigserial PRIMARY KEY, principaluri varchar(255), displayname varchar(255), uri varchar(255), components varchar(64), transparent smallint DEFAULT 0 NOT NULL, synctoken integer DEFAULT 1 NOT NULL, UNIQUE (principaluri, uri));
CREATE TABLE oc_calendarobjects (id bigserial PRIMARY KEY, calendarid bigint NOT NULL, calendardata text, uri varchar(255), lastmodified bigint, etag varchar(32), size bigint NOT NULL, UNIQUE (calendarid, uri));
CREATE VIEW user_files AS SELECT f.fileid, s.id AS storage, f.path, m.mimetype, f.size FROM oc_filecache f JOIN oc_storages s ON s.numeric_id = f.storage JOIN oc_mimetypes m ON m.id = f.mimetype;
CREATE MATERIALIZED VIEW storage_usage AS SELECT storage, sum(size) AS bytes, count(*) AS files FROM user_files GROUP BY storage;
CREATE FUNCTION fullpath(f integer) RETURNS text LANGUAGE sql STABLE AS $$ SELECT storage || '/' || path FROM public.user_files WHERE fileid = f $$;
